import { formatCount } from '../../words/format';
import { buildColouring } from '../legend/build-colouring';
import { electionValueOf } from '../../document/measures/unit-value';
import { shapeOf } from '../display/path-shape';
import type { LegendEntry, SceneFeature, Stroke } from '../display/scene';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import type { Theme } from '../colour/theme';
import { legendChoices, withNotes, type LayerContext, type LayerPart } from './layer-context';
import { buildPrecinctPoints } from './precinct-points';

/** Precincts coloured by an election measure: as areas, or as circles whose area is proportional to the votes. */
export function buildPrecincts(context: LayerContext, spec: LayerSpecOf<'precincts'>): LayerPart {
  return spec.symbol === 'points' ? buildPrecinctPoints(context, spec) : buildPrecinctAreas(context, spec);
}

function buildPrecinctAreas(context: LayerContext, spec: LayerSpecOf<'precincts'>): LayerPart {
  const { pack, theme } = context;
  const areas = pack.precinctAreas;
  const values = areas.map((area) =>
    electionValueOf(pack, spec.measure, { unit: 'precinct area', id: area.id }, spec.floor),
  );
  const { paintOf, legend } = buildColouring({
    pack,
    measure: spec.measure,
    values,
    classification: spec.classification,
    palette: spec.palette,
    theme,
    layerId: spec.id,
    unitNoun: 'precinct areas',
    floor: spec.floor,
    ...legendChoices(context),
  });
  const features = areas.map((area, index): SceneFeature => ({
    id: area.id,
    reference: { unit: 'precinct area', id: area.id },
    shape: shapeOf(area.geometry),
    style: {
      fill: paintOf(values[index] ?? { kind: 'no data' }),
      stroke: outlineOf(area.approximate, theme),
    },
  }));
  const approximate = areas.filter((area) => area.approximate).length;
  const notes = approximate === 0 ? [] : [approximateEntry(approximate, theme)];
  return {
    layers: [{ id: spec.id, title: 'Precincts', opacity: spec.opacity, features }],
    legends: [withNotes(legend, notes)],
    labels: [],
  };
}

const outlineOf = (approximate: boolean, theme: Theme): Stroke => ({
  colour: theme.areaLine,
  width: 0.7,
  dash: approximate ? [2, 2] : null,
});

const approximateEntry = (count: number, theme: Theme): LegendEntry => ({
  paint: null,
  stroke: { colour: theme.inkSoft, width: 0.8, dash: [2, 2] },
  symbol: 'area',
  radius: null,
  label: `Approximate: ${formatCount(count, 'area')} drawn around ${count === 1 ? 'a point' : 'points'}`,
  count: null,
});
