import { boundaryUnitsOf } from '../joins/join-unit';
import type { CountedUnit } from '../contests/count-units';
import type { PlannedBoundaries, PlannedJoin, ProblemList } from '../plan/import-plan';
import { boundaryIdOf } from '../joins/join-unit';
import { countedVotes } from '../contests/count-units';
import { problemItem as item, problemList as list } from '../plan/problem-list';
import { words } from '../../words/words';

/** What did not fit in the boundaries. The votes at stake are those of all tables that are shown there. */
export function listBoundaryProblems(
  { raw, repairs, field }: PlannedBoundaries,
  joins: readonly PlannedJoin[],
  units: readonly CountedUnit[],
): readonly ProblemList[] {
  const ids = field === null ? [] : boundaryUnitsOf(raw, field).map(boundaryIdOf);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nameOf = (index: number) => ids[index] ?? `feature ${index + 1}`;
  const partOf = new Map(joins.flatMap((join) => [...join.partOf]));
  const used = new Set(joins.flatMap(({ boundaryOf }) => [...boundaryOf.values()]));
  const votes = new Map<string, number>();
  for (const unit of units) {
    if (unit.boundaryId !== null)
      votes.set(unit.boundaryId, (votes.get(unit.boundaryId) ?? 0) + countedVotes(unit));
  }
  const votesAt = (id: string) => votes.get(partOf.get(id) ?? id) ?? 0;
  const together = new Map<string, string[]>();
  for (const [id, place] of partOf) together.set(place, [...(together.get(place) ?? []), id]);
  return [
    list(
      raw.file,
      'polygon-without-returns',
      'Polygons without returns',
      'Drawn as places without data.',
      joins.length === 0
        ? []
        : [...counts.keys()].filter((id) => !used.has(partOf.get(id) ?? id)).map((id) => item(id)),
    ),
    list(
      raw.file,
      'duplicate-polygon',
      'Polygons with the same id',
      'Drawn together as one place.',
      [...counts]
        .filter(([, count]) => count > 1)
        .map(([id, count]) => item(id, votesAt(id), `${count} polygons`)),
    ),
    list(
      raw.file,
      'several-polygons-one-return',
      'Polygons that the rules make one place',
      'Drawn together.',
      [...together].map(([place, parts]) => item(place, votesAt(place), `together with ${parts.join(', ')}`)),
    ),
    list(
      raw.file,
      'unrepaired-geometry',
      'Geometry that is missing or could not be repaired',
      'Drawn as it is where it can be drawn; otherwise the place is not on the map and its votes count as unplaced.',
      repairs.features
        .filter(({ valid }) => !valid)
        .map(({ index, findings }) =>
          item(
            nameOf(index),
            votesAt(nameOf(index)),
            findings.map((finding) => words.finding(finding)).join('; '),
          ),
        ),
    ),
  ];
}
