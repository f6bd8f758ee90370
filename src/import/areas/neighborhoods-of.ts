import { makeSlug } from '../../files/text/make-slug';
import type { NeighborhoodInput } from '../../pack/write/pack-input';
import type { ChosenUse } from '../plan/chosen-use';
import { placeAreas } from './place-areas';

/** The named areas of the file of neighborhoods, polygons of one name together; null where none is given. */
export function neighborhoodsOf(uses: readonly ChosenUse[]): readonly NeighborhoodInput[] | null {
  const chosen = uses.find(({ use }) => use === 'neighborhoods');
  if (chosen === undefined) return null;
  if (chosen.field === null) return [];
  const taken = new Set<string>();
  return placeAreas(chosen.raw, chosen.field).map(({ id: name, geometry }, index) => {
    const slug = makeSlug(name) || `neighborhood-${index + 1}`;
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return { id, name, geometry };
  });
}
