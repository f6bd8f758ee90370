import type { Geometry } from 'geojson';
import { formatCount, formatList } from '../../words/format';
import { areaStatuses, areaStatusTitles, areaStyle, type AreaStatus } from './area-status';
import { buildGraticule } from './build-graticule';
import { boundsOfShape, previewShapes } from './preview-shapes';
import type { Legend, LegendEntry, Scene, SceneFeature } from '../display/scene';
import { themes, type Theme, type ThemeName } from '../colour/theme';
import { unionOfBounds } from '../display/world-bounds';

/** An area of a boundary file: its id, which others may share, and its geometry in WGS 84 longitude and latitude. */
export interface PreviewArea {
  readonly id: string;
  readonly geometry: Geometry | null;
}

/** How a preview of a boundary file names the unit that an area stands for. */
export const previewReference = (id: string) => ({ unit: 'precinct area', id }) as const;

const title = 'Preview of the boundaries';

/**
 * The map of a boundary file while it is imported: every area in the paint of its status, degrees around it and a legend
 * that counts areas by id. Null when nothing can be drawn.
 * @param statuses by id; areas that are not in it are as read.
 */
export function buildImportPreview(
  areas: readonly PreviewArea[],
  statuses: ReadonlyMap<string, AreaStatus>,
  themeName: ThemeName,
): Scene | null {
  const theme = themes[themeName];
  const statusOf = (id: string): AreaStatus => statuses.get(id) ?? 'as read';
  const features = areas.flatMap((area, index) => drawArea(area, index, statusOf(area.id), theme));
  if (features.length === 0) return null;
  const drawnOrder = features
    .map((feature, index) => ({ feature, index, rank: areaStatuses.indexOf(feature.status) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ feature: { status: _status, ...feature } }) => feature);
  const bounds = unionOfBounds(features.map(({ shape }) => boundsOfShape(shape)));
  const graticule = buildGraticule(bounds, theme);
  const legend = countAreas(areas, statusOf, theme);
  return {
    kicker: null,
    title,
    subtitle: '',
    theme: themeName,
    background: theme.paper,
    bounds,
    layers: [graticule.layer, { id: 'areas', title: 'Areas', opacity: 1, features: drawnOrder }],
    labels: graticule.labels,
    legends: [legend],
    locator: { context: [], district: [] },
    stamp: { coverage: null, method: [], sources: [] },
    summary: summarize(areas, legend),
  };
}

function drawArea(
  { id, geometry }: PreviewArea,
  index: number,
  status: AreaStatus,
  theme: Theme,
): readonly (SceneFeature & { readonly status: AreaStatus })[] {
  return previewShapes(geometry).map((shape, part) => ({
    id: `${index} ${part}`,
    reference: previewReference(id),
    shape,
    style: areaStyle(status, theme),
    status,
  }));
}

function countAreas(
  areas: readonly PreviewArea[],
  statusOf: (id: string) => AreaStatus,
  theme: Theme,
): Legend {
  const counts = new Map<AreaStatus, number>();
  for (const id of new Set(areas.map((area) => area.id))) {
    counts.set(statusOf(id), (counts.get(statusOf(id)) ?? 0) + 1);
  }
  const classes = areaStatuses.flatMap((status): readonly LegendEntry[] => {
    const count = counts.get(status);
    if (count === undefined) return [];
    const { fill, stroke } = areaStyle(status, theme);
    return [{ paint: fill, stroke, symbol: 'area', radius: null, label: areaStatusTitles[status], count }];
  });
  return {
    id: 'areas',
    title: 'Areas',
    subtitle: null,
    form: 'list',
    breakLabels: [],
    endLabels: null,
    classes,
    notes: [],
  };
}

function summarize(areas: readonly PreviewArea[], { classes }: Legend): string {
  const total = new Set(areas.map(({ id }) => id)).size;
  const parts = classes.map(({ label, count }) => `${count ?? 0} ${label.toLowerCase()}`);
  return `Map of ${formatCount(total, 'area')} of the boundary file: ${formatList(parts)}.`;
}
