import { measureTract } from '../../core/census/measure-tract';
import type { Pack } from '../../core/pack';
import { createNamer } from '../../files/layers/column-names';
import type { ExportField, ExportLayer, ExportValue } from '../../files/layers/export-layer';
import { methodNotes, sourceNotes } from './layer-notes';

/** Census tracts: every published column with its margin of error, then the measures made of them. */
export function tractLayer(pack: Pack): ExportLayer {
  const name = createNamer();
  const field = (text: string, type: ExportField['type'], title: string): ExportField => ({
    name: name(text),
    type,
    title,
  });
  const published = [...new Set(pack.tracts.flatMap(({ values }) => Object.keys(values)))];
  const measures = pack.demographicMeasures.filter(({ kind }) => kind !== 'value');
  const fields = [
    field('area km2', 'number', 'Area as drawn in square kilometres, land and water'),
    field('share inside', 'number', 'Share of the area inside the district, 0–1'),
    ...published.flatMap((column) => [
      field(column, 'number', `${column}, estimate`),
      field(`${column} moe`, 'number', `${column}, margin of error at 90% confidence`),
    ]),
    ...measures.flatMap(({ id, title, universe, unit }) => [
      field(id, 'number', `${title}: ${universe}${unit === 'share' ? ', 0–1' : ''}`),
      field(`${id} moe`, 'number', `${title}, margin of error at 90% confidence`),
    ]),
  ];
  return {
    name: 'tracts',
    title: `${pack.title}: census tracts`,
    fields,
    features: pack.tracts.map((tract) => ({
      id: tract.id,
      geometry: tract.geometry,
      values: [
        tract.areaSquareKilometres,
        tract.shareInsideDistrict,
        ...published.flatMap((column): ExportValue[] => {
          const figure = tract.values[column];
          return [figure?.estimate ?? null, figure?.marginOfError ?? null];
        }),
        ...measures.flatMap((measure): ExportValue[] => {
          const { value, marginOfError } = measureTract(tract, measure);
          return [value, marginOfError];
        }),
      ],
    })),
    notes: [
      'Estimates come from a sample; a margin of error is at 90% confidence, and margins never add up by themselves.',
      'The whole tract is meant, also where only a part of it lies inside the district.',
      ...methodNotes(pack, 'demographics', 'boundaries'),
      ...sourceNotes(pack, 'boundaries', 'demographics'),
    ],
  };
}
