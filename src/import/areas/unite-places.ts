import type { PlannedJoin } from '../plan/import-plan';

/**
 * Makes all joins agree on which boundaries are one place: where the rules of one table draw two boundaries together, a
 * unit that another table or a person gave to either of them is shown in that place. The place goes by the boundary that
 * comes first in the file.
 *
 * @param order the ids of the boundaries in the order of their file
 */
export function unitePlaces(joins: readonly PlannedJoin[], order: readonly string[]): readonly PlannedJoin[] {
  const given = joins.flatMap(({ partOf }) => [...partOf]);
  if (given.length === 0) return joins;
  const position = new Map(order.map((id, index) => [id, index]));
  const first = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = first.get(root); next !== undefined; next = first.get(root)) root = next;
    return root;
  };
  for (const [part, place] of given) {
    const [one, other] = [rootOf(part), rootOf(place)];
    if (one === other) continue;
    if ((position.get(one) ?? 0) < (position.get(other) ?? 0)) first.set(other, one);
    else first.set(one, other);
  }
  const partOf = new Map([...first.keys()].map((id) => [id, rootOf(id)]));
  return joins.map((join) => ({
    ...join,
    partOf,
    boundaryOf: new Map([...join.boundaryOf].map(([index, id]) => [index, rootOf(id)])),
  }));
}
