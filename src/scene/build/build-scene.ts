import type { Pack } from '../../core/pack';
import { districtName, subtitleOf, titleOf } from '../stamp/headline';
import { buildBoundary } from '../layers/build-boundary';
import { buildNeighborhoods } from '../layers/build-neighborhoods';
import { buildNeighbors } from '../layers/build-neighbors';
import { buildPlaces } from '../layers/build-places';
import { buildPrecincts } from '../layers/build-precincts';
import { buildRoads } from '../layers/build-roads';
import { buildTracts } from '../layers/build-tracts';
import type { LayerContext, LayerPart } from '../layers/layer-context';
import { drawnLegends } from '../layers/drawn-legends';
import { raiseCircles } from '../layers/raise-circles';
import { buildLocator } from '../layers/locator';
import { withOneScale } from '../../document/sheets/common-scale';
import { shapeOf } from '../display/path-shape';
import type { Scene } from '../display/scene';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { mapCoverage } from '../stamp/map-coverage';
import { methodLines } from '../stamp/method-lines';
import { sourceLines } from '../stamp/source-lines';
import { themes } from '../colour/theme';
import { unionOfBounds } from '../display/world-bounds';

export interface SceneOptions {
  /** Legends list classes without units too, so that two maps on one scale have one legend. */
  readonly wholeScale?: boolean;
}

/**
 * Decides everything about a map: what is drawn in which colour, what the legend says, which labels may be printed,
 * and what the stamp tells of votes and sources. Shapes of one pack keep their identity from scene to scene.
 * @param spec a spec that passed `checkSpec` for this pack.
 * @throws RangeError when the spec names something that the pack lacks.
 */
export function buildScene(pack: Pack, spec: MapSpec, { wholeScale = false }: SceneOptions = {}): Scene {
  const context: LayerContext = { pack, spec, theme: themes[spec.theme], wholeScale };
  const parts = raiseCircles(
    withOneScale(pack, spec)
      .layers.filter(({ visible, opacity }) => visible && opacity > 0)
      .map((layer) => ({ layer, part: buildLayer(context, layer) })),
  );
  const title = titleOf(pack, spec);
  const subtitle = subtitleOf(pack, spec);
  const coverage = mapCoverage(pack, spec);
  return {
    kicker: title === pack.title ? null : pack.title,
    title,
    subtitle,
    theme: spec.theme,
    background: context.theme.paper,
    bounds: boundsOfMap(pack),
    layers: parts.flatMap(({ part }) => part.layers),
    labels: parts.flatMap(({ part }) => part.labels),
    legends: drawnLegends(parts),
    locator: buildLocator(context),
    stamp: { coverage, method: methodLines(pack, spec), sources: sourceLines(pack, spec) },
    summary: summarize(pack, title, subtitle, coverage?.sentence ?? null),
  };
}

function buildLayer(context: LayerContext, layer: LayerSpec): LayerPart {
  switch (layer.id) {
    case 'neighbors':
      return buildNeighbors(context, layer);
    case 'tracts':
      return buildTracts(context, layer);
    case 'precincts':
      return buildPrecincts(context, layer);
    case 'neighborhoods':
      return buildNeighborhoods(context, layer);
    case 'roads':
      return buildRoads(context, layer);
    case 'boundary':
      return buildBoundary(context, layer);
    case 'places':
      return buildPlaces(context, layer);
  }
}

function boundsOfMap(pack: Pack): Scene['bounds'] {
  const own = pack.districts.filter(({ role }) => role === 'district');
  const shown = own.length > 0 ? own : pack.precinctAreas;
  return unionOfBounds(shown.map(({ geometry }) => shapeOf(geometry).bounds));
}

function summarize(pack: Pack, title: string, subtitle: string, coverage: string | null): string {
  const sentences = [
    `Map of ${districtName(pack)}: ${title}`,
    subtitle,
    ...(coverage === null ? [] : [coverage]),
  ];
  return sentences.map((sentence) => (sentence.endsWith('.') ? sentence : `${sentence}.`)).join(' ');
}
