import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { describeHover } from '../../../app/inspect/describe-hover';
import { useOpenMap, useSession } from '../../workspace/hooks';
import type { PointerPlace } from './pointer-place';

/** A few lines beside the pointer about the unit under it. The inspector says the same to those who do not see it. */
export function HoverCard({ place }: { readonly place: PointerPlace }): ReactNode {
  const open = useOpenMap();
  const hover = useSession((state) => state.hover);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.attach(card.current), [place, hover]);
  if (open === null || hover === null) return null;
  const text = describeHover(open.pack, open.spec, hover);
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <p className="hover-name">{text.name}</p>
      {text.lines.map((line) => (
        <p key={line.label} className="hover-line">
          <span>{line.label}</span>
          <span className="number">{line.value}</span>
        </p>
      ))}
    </div>
  );
}
