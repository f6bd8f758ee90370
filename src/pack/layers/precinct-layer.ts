import { unplacedUnits } from '../../core/election/coverage';
import { sumUnits } from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import type { Pack } from '../../core/pack';
import { createNamer } from '../../files/layers/column-names';
import type { ExportFeature, ExportLayer } from '../../files/layers/export-layer';
import { contestColumns, precinctPart, type ContestColumns } from './contest-columns';
import { auditNotes, coverageNotes, methodNotes, participationNotes, sourceNotes } from './layer-notes';
import { words } from '../../words/words';

const approximateNote =
  'Approximate area: what lies nearest to the located precincts, not the official polygon.';

/**
 * Precinct areas with the votes of every contest. Reporting units without a place follow without geometry, so that
 * the sum of a column is the sum of the district.
 */
export function precinctLayer(pack: Pack): ExportLayer {
  const name = createNamer();
  const fixed = [
    { name: name('kind'), type: 'text', title: 'precinct area, unplaced precinct or ballot group' },
    { name: name('precincts'), type: 'text', title: 'Ids of the precincts, separated by semicolons' },
    { name: name('approximate'), type: 'text', title: 'yes for an approximate area, no for a true one' },
    { name: name('note'), type: 'text', title: 'What to know about the row' },
  ] as const;
  const contests = contestColumns(pack, name);
  const areas = pack.precinctAreas.map((area): ExportFeature => ({
    id: area.id,
    geometry: area.geometry,
    values: [
      'precinct area',
      area.precinctIds.join('; '),
      area.approximate ? 'yes' : 'no',
      area.approximate ? approximateNote : null,
      ...contests.valuesOf(({ contest }) =>
        precinctPart(tallyOf(pack, contest.id, { unit: 'precinct area', id: area.id })),
      ),
    ],
  }));
  return {
    name: 'precincts',
    title: `${pack.title}: precincts`,
    fields: [...fixed, ...contests.fields],
    features: [...areas, ...unplacedFeatures(pack, contests)],
    notes: [
      ...(pack.precinctAreas.some(({ approximate }) => approximate) ? [approximateNote] : []),
      ...methodNotes(pack, 'precincts', 'boundaries'),
      ...coverageNotes(pack, 'precinct area'),
      ...auditNotes(pack),
      ...participationNotes(pack),
      'Rows without geometry are precincts without a known place and ballot groups; with them every column of votes sums to the district.',
      ...sourceNotes(pack, 'boundaries', 'precincts', 'returns', 'totals'),
    ],
  };
}

/** One row a reporting unit that no area shows, over all contests. */
function unplacedFeatures(pack: Pack, contests: ContestColumns): readonly ExportFeature[] {
  const taken = new Set(pack.precinctAreas.map(({ id }) => id));
  const unplaced = new Map(
    pack.contests.flatMap(({ contest }) =>
      unplacedUnits(pack, contest.id).map(({ unit, reason }) => [
        `${unit.kind} ${unit.id}`,
        { unit, reason },
      ]),
    ),
  );
  const freeId = (id: string): string => {
    let free = id;
    while (taken.has(free)) free = `${free} (unplaced)`;
    taken.add(free);
    return free;
  };
  return [...unplaced.values()].map(({ unit, reason }) => ({
    id: freeId(unit.id),
    geometry: null,
    values: [
      unit.kind === 'precinct' ? 'unplaced precinct' : 'ballot group',
      unit.kind === 'precinct' ? unit.id : null,
      null,
      `${words.whyUnplaced(reason)}.`,
      ...contests.valuesOf((returns) => {
        const units = returns.units.filter(({ id, kind }) => id === unit.id && kind === unit.kind);
        return { tally: sumUnits(returns, units), units };
      }),
    ],
  }));
}
