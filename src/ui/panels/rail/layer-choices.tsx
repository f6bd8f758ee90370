import type { ReactNode } from 'react';
import { editLayer } from '../../../document/layers/edit-layer';
import { mapElectionMeasures } from '../../../document/mode';
import type { DemographicMeasure } from '../../../core/census/tract';
import type { Pack } from '../../../core/pack';
import type { ElectionMeasure } from '../../../document/measures/measure-schema';
import { measureOf } from '../../../document/measures/measures';
import { peopleBy } from '../../../document/measures/usual-measures';
import type { LayerSpec, LayerSpecOf } from '../../../document/layers/layer-schema';
import { CheckField } from '../../controls/check-field';
import { ClassFields } from './class-fields';
import { ElectionMeasureFields } from './election-measure-fields';
import { FloorField } from './floor-field';
import { SelectField } from '../../controls/select-field';
import { useSpecEdit } from './use-spec-edit';

interface ChoicesProps<Layer extends LayerSpec> {
  readonly pack: Pack;
  readonly layer: Layer;
}

/** What is put together by many small edits is undone as one. */
const keyOf = (measure: ElectionMeasure): string | undefined => measureOf(measure).undoneAs ?? undefined;

/** Whether a layer has choices beyond being shown. */
export const hasChoices = (layer: LayerSpec): boolean => layer.id !== 'neighbors' && layer.id !== 'places';

/** The choices of one layer. */
export function LayerChoices({ pack, layer }: ChoicesProps<LayerSpec>): ReactNode {
  const edit = useSpecEdit();
  switch (layer.id) {
    case 'precincts':
      return <PrecinctChoices pack={pack} layer={layer} />;
    case 'tracts':
      return <TractChoices pack={pack} layer={layer} />;
    case 'neighborhoods':
      return <NeighborhoodChoices pack={pack} layer={layer} />;
    case 'roads':
      return (
        <CheckField
          label="Route numbers"
          checked={layer.labels}
          onChange={(labels) => edit((spec) => editLayer(spec, 'roads', { labels }))}
        />
      );
    case 'boundary':
      return (
        <CheckField
          label="Dim what lies outside"
          checked={layer.dimOutside}
          onChange={(dimOutside) => edit((spec) => editLayer(spec, 'boundary', { dimOutside }))}
        />
      );
    default:
      return null;
  }
}

function PrecinctChoices({ pack, layer }: ChoicesProps<LayerSpecOf<'precincts'>>): ReactNode {
  const edit = useSpecEdit();
  const isApproximate = pack.precinctAreas.some((area) => area.approximate);
  return (
    <>
      <ElectionMeasureFields
        pack={pack}
        measure={layer.measure}
        of="precincts"
        onChange={(measure) => edit((spec) => mapElectionMeasures(spec, () => measure), keyOf(measure))}
      />
      <SelectField
        label="As"
        name="Symbol of precincts"
        value={layer.symbol}
        options={[
          { value: 'areas', title: isApproximate ? 'Areas (approximate)' : 'Areas' },
          { value: 'points', title: 'Points, sized by votes' },
        ]}
        onChange={(symbol) =>
          edit((spec) => editLayer(spec, 'precincts', { symbol: symbol === 'points' ? 'points' : 'areas' }))
        }
      />
      <FloorField
        measure={layer.measure}
        of="precincts"
        floor={layer.floor}
        onChange={(floor) => edit((spec) => editLayer(spec, 'precincts', { floor }), 'floor of precincts')}
      />
      <ClassFields
        measure={layer.measure}
        of="precincts"
        classification={layer.classification}
        palette={layer.palette}
        onChange={(choices) => edit((spec) => editLayer(spec, 'precincts', choices))}
      />
    </>
  );
}

const groupTitles: Readonly<Record<DemographicMeasure['kind'], string>> = {
  share: 'Shares of people',
  density: 'Density',
  value: 'Published figures',
};

function TractChoices({ pack, layer }: ChoicesProps<LayerSpecOf<'tracts'>>): ReactNode {
  const edit = useSpecEdit();
  const groups = (Object.keys(groupTitles) as DemographicMeasure['kind'][]).map((kind) => ({
    title: groupTitles[kind],
    options: pack.demographicMeasures
      .filter((measure) => measure.kind === kind)
      .map((measure) => ({ value: measure.id, title: measure.title })),
  }));
  const chosen = pack.demographicMeasures.find((measure) => measure.id === layer.measure.measure);
  return (
    <>
      <SelectField
        label="Show"
        name="Measure of census tracts"
        value={layer.measure.measure}
        options={[]}
        groups={groups.filter((group) => group.options.length > 0)}
        isWide
        onChange={(measure) =>
          edit((spec) =>
            editLayer(spec, 'tracts', {
              measure: peopleBy(measure),
              classification: null,
              palette: layer.palette,
            }),
          )
        }
      />
      {chosen === undefined ? null : <p className="field-note">{chosen.universe}</p>}
      <ClassFields
        measure={layer.measure}
        of="census tracts"
        classification={layer.classification}
        palette={layer.palette}
        onChange={(choices) => edit((spec) => editLayer(spec, 'tracts', choices))}
      />
    </>
  );
}

function NeighborhoodChoices({ pack, layer }: ChoicesProps<LayerSpecOf<'neighborhoods'>>): ReactNode {
  const edit = useSpecEdit();
  return (
    <>
      <div className="check-row">
        <CheckField
          label="Outlines"
          checked={layer.outline}
          onChange={(outline) => edit((spec) => editLayer(spec, 'neighborhoods', { outline }))}
        />
        <CheckField
          label="Names"
          checked={layer.labels}
          onChange={(labels) => edit((spec) => editLayer(spec, 'neighborhoods', { labels }))}
        />
      </div>
      {layer.fill === null ? null : (
        <>
          <ElectionMeasureFields
            pack={pack}
            measure={layer.fill}
            of="neighborhoods"
            onChange={(measure) => edit((spec) => mapElectionMeasures(spec, () => measure), keyOf(measure))}
          />
          <FloorField
            measure={layer.fill}
            of="neighborhoods"
            floor={layer.floor}
            onChange={(floor) =>
              edit((spec) => editLayer(spec, 'neighborhoods', { floor }), 'floor of neighborhoods')
            }
          />
          <ClassFields
            measure={layer.fill}
            of="neighborhoods"
            classification={layer.classification}
            palette={layer.palette}
            onChange={(choices) => edit((spec) => editLayer(spec, 'neighborhoods', choices))}
          />
        </>
      )}
    </>
  );
}
