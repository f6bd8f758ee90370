import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Pack } from '../../core/pack';
import { describeMap } from '../../scene/build/describe-map';
import type { MapSpec } from '../../document/layers/map-spec';

interface PaneDescriptionProps {
  /** For `aria-describedby`. */
  readonly id: string;
  readonly pack: Pack;
  readonly spec: MapSpec;
}

/** The description of one map of a comparison for those who do not see it. */
export function PaneDescription({ id, pack, spec }: PaneDescriptionProps): ReactNode {
  const text = useMemo(() => describeMap(pack, spec), [pack, spec]);
  return (
    <p id={id} hidden>
      {text}
    </p>
  );
}
