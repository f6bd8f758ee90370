import { createAtlasMap } from '../../../../src/ui/map/atlas-map';
import type { AtlasMap, AtlasMapElement, MoveCause } from '../../../../src/ui/map/map-interface';
import { scenes } from './scenes';

export interface PairMember {
  readonly element: AtlasMapElement;
  readonly map: AtlasMap;
  /** Who caused the movements of this map, without repetitions. */
  readonly causes: MoveCause[];
  readonly selected: string[];
  readonly hovered: string[];
}

/** Two maps that follow each other. `beside`: half of the page each; `stacked`: the second lies on the first. */
export function openPair(kind: 'beside' | 'stacked'): readonly [PairMember, PairMember] {
  const members = [makeMember(0, kind), makeMember(1, kind)] as const;
  function makeMember(index: 0 | 1, arrangement: typeof kind): PairMember {
    const element: AtlasMapElement = document.createElement('div');
    const place = arrangement === 'stacked' ? '0' : index === 0 ? '0 50% 0 0' : '0 0 0 50%';
    element.setAttribute('style', `position: fixed; inset: ${place}`);
    element.setAttribute('aria-label', `Made-up map ${index + 1}`);
    document.body.append(element);
    const log = { causes: [] as MoveCause[], selected: [] as string[], hovered: [] as string[] };
    const note = (cause: MoveCause): void => {
      if (log.causes.at(-1) !== cause) log.causes.push(cause);
    };
    const other = (): AtlasMap => members[index === 0 ? 1 : 0].map;
    const map = createAtlasMap(element, {
      onHover: (reference) => {
        log.hovered.push(reference?.id ?? 'nothing');
        other().setHover(reference);
      },
      onSelect: (reference) => log.selected.push(reference?.id ?? 'nothing'),
      onMove: (position, move) => {
        note(move.cause);
        if (move.cause === 'person') other().setView(position, { animate: move.gliding });
      },
      onViewChange: (view, cause) => {
        note(cause);
        if (cause === 'person') other().setView(view, { animate: false });
      },
    });
    return { element, map, ...log };
  }
  members[0].map.setScene(scenes.precincts());
  members[1].map.setScene(scenes.recoloured());
  return members;
}
