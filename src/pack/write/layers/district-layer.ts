import { tallyOf } from '../../../core/election/unit-tally';
import type { Pack } from '../../../core/pack';
import { createNamer } from '../column-names';
import type { ExportLayer } from '../export-layer';
import { methodNotes, sourceNotes } from './layer-notes';
import { voteColumns } from './vote-columns';

/** The district with the votes of all its units, placed or not, and its neighbors without votes. */
export function districtLayer(pack: Pack): ExportLayer {
  const name = createNamer();
  const fixed = [
    { name: name('name'), type: 'text', title: 'Name of the district' },
    { name: name('role'), type: 'text', title: 'district, or neighbor for those around it' },
    { name: name('note'), type: 'text', title: 'A line about the district' },
  ] as const;
  const columns = pack.contests.map((returns) => voteColumns(pack, returns, name));
  return {
    name: 'districts',
    title: `${pack.title}: districts`,
    fields: [...fixed, ...columns.flatMap(({ fields }) => fields)],
    features: pack.districts.map(({ id, name: title, role, note, geometry }) => ({
      id,
      geometry,
      values: [
        title,
        role,
        note,
        ...pack.contests.flatMap(
          ({ contest }, index) =>
            columns[index]?.valuesOf(tallyOf(pack, contest.id, { unit: 'district', id })) ?? [],
        ),
      ],
    })),
    notes: [
      'Votes of the district are those of every reporting unit, with or without a place on the map.',
      ...methodNotes(pack, 'boundaries'),
      ...sourceNotes(pack, 'boundaries', 'returns', 'totals'),
    ],
  };
}
