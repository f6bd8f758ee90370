import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { sideNames } from '../../app/comparison/comparison-state';
import { describeHover } from '../../app/inspect/describe-hover';
import type { HoverText } from '../../app/inspect/describe-hover';
import type { Pack } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { PointerPlace } from '../panels/stage/pointer-place';
import { useSession } from '../workspace/hooks';

interface CompareHoverProps {
  readonly pack: Pack;
  readonly comparison: ComparisonSpec;
  readonly place: PointerPlace;
}

/** A few lines beside the pointer about the unit under it, as each of the maps tells it. */
export function CompareHover({ pack, comparison, place }: CompareHoverProps): ReactNode {
  const hover = useSession((state) => state.hover);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.attach(card.current), [place, hover]);
  if (hover === null) return null;
  const told =
    comparison.mode === 'change'
      ? [{ name: null, text: describeHover(pack, comparison.change, hover) }]
      : (['left', 'right'] as const).map((side) => ({
          name: sideNames[side],
          text: describeHover(pack, comparison[side], hover),
        }));
  return (
    <div ref={card} className="hover-card" aria-hidden="true">
      <p className="hover-name">{told[0]?.text.name}</p>
      {told.map(({ name, text }) => (
        <div key={name ?? ''} className="hover-side">
          {name === null ? null : <span className="side-badge">{name}</span>}
          <HoverLines lines={text.lines} />
        </div>
      ))}
    </div>
  );
}

function HoverLines({ lines }: Pick<HoverText, 'lines'>): ReactNode {
  return (
    <div>
      {lines.map((line) => (
        <p key={line.label} className="hover-line">
          <span>{line.label}</span>
          <span className="number">{line.value}</span>
        </p>
      ))}
    </div>
  );
}
