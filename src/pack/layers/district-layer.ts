import { tallyOf } from '../../core/election/unit-tally';
import type { Pack } from '../../core/pack';
import { createNamer } from '../../files/layers/column-names';
import type { ExportLayer } from '../../files/layers/export-layer';
import { contestColumns } from './contest-columns';
import { auditNotes, methodNotes, participationNotes, sourceNotes } from './layer-notes';

/** The district with the votes of all its units, placed or not, and its neighbors without votes. */
export function districtLayer(pack: Pack): ExportLayer {
  const name = createNamer();
  const fixed = [
    { name: name('name'), type: 'text', title: 'Name of the district' },
    { name: name('role'), type: 'text', title: 'district, or neighbor for those around it' },
    { name: name('note'), type: 'text', title: 'A line about the district' },
  ] as const;
  const contests = contestColumns(pack, name);
  return {
    name: 'districts',
    title: `${pack.title}: districts`,
    fields: [...fixed, ...contests.fields],
    features: pack.districts.map(({ id, name: title, role, note, geometry }) => ({
      id,
      geometry,
      values: [
        title,
        role,
        note,
        ...contests.valuesOf(({ contest, units }) => ({
          tally: tallyOf(pack, contest.id, { unit: 'district', id }),
          units: role === 'district' ? units : [],
        })),
      ],
    })),
    notes: [
      'Votes of the district are those of every reporting unit, with or without a place on the map.',
      ...auditNotes(pack),
      ...participationNotes(pack),
      ...methodNotes(pack, 'boundaries'),
      ...sourceNotes(pack, 'boundaries', 'returns', 'totals'),
    ],
  };
}
