import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { describeMap } from '../../scene/build/describe-map';
import { useOpenMap } from '../workspace/hooks';

/** The id of the text that describes the map, for `aria-describedby`. */
export const mapDescriptionId = 'map-description';

/** What the map in hand shows, in words; empty before a pack is open. */
export function useMapDescription(): string {
  const open = useOpenMap();
  return useMemo(() => (open === null ? '' : describeMap(open.pack, open.spec)), [open]);
}

/** The description of the map for those who do not see it. */
export function MapDescription(): ReactNode {
  const text = useMapDescription();
  return (
    <p id={mapDescriptionId} hidden>
      {text}
    </p>
  );
}
