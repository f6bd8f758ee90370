import { neighborhoodOfPrecinct, tallyOf } from '../../core/election/unit-tally';
import type { Pack } from '../../core/pack';
import { createNamer } from '../../files/layers/column-names';
import type { ExportLayer } from '../../files/layers/export-layer';
import { contestColumns, precinctPart } from './contest-columns';
import { auditNotes, coverageNotes, methodNotes, participationNotes, sourceNotes } from './layer-notes';

const locatedNote = 'Votes of the located precincts whose location lies inside; a precinct is never split.';

/** Neighborhoods with the votes of the precincts located in them. */
export function neighborhoodLayer(pack: Pack): ExportLayer {
  const name = createNamer();
  const fixed = [
    { name: name('name'), type: 'text', title: 'Name of the neighborhood' },
    { name: name('located precincts'), type: 'integer', title: 'Precincts located inside' },
    { name: name('note'), type: 'text', title: 'What to know about the row' },
  ] as const;
  const contests = contestColumns(pack, name);
  const located = new Map<string, number>();
  for (const id of neighborhoodOfPrecinct(pack).values()) located.set(id, (located.get(id) ?? 0) + 1);
  return {
    name: 'neighborhoods',
    title: `${pack.title}: neighborhoods`,
    fields: [...fixed, ...contests.fields],
    features: pack.neighborhoods.map(({ id, name: title, geometry }) => ({
      id,
      geometry,
      values: [
        title,
        located.get(id) ?? 0,
        locatedNote,
        ...contests.valuesOf(({ contest }) =>
          precinctPart(tallyOf(pack, contest.id, { unit: 'neighborhood', id })),
        ),
      ],
    })),
    notes: [
      locatedNote,
      ...methodNotes(pack, 'precincts', 'boundaries'),
      ...coverageNotes(pack, 'neighborhood'),
      ...auditNotes(pack),
      ...participationNotes(pack),
      ...sourceNotes(pack, 'boundaries', 'precincts', 'returns', 'totals'),
    ],
  };
}
