import { placeLabels, type LabelView, type PlacedLabel } from '../labels/place-labels';
import type { PageItem } from '../page/page';
import { projectFeatures } from '../furniture/project-features';
import type { Scene } from '../display/scene';

/**
 * The map in a frame at the origin: its layers, clipped, and the labels that fit.
 * @param prefix of the groups' ids, where a page has several maps.
 */
export function mapItems(scene: Scene, view: LabelView, prefix = ''): readonly PageItem[] {
  const layers = scene.layers.map((layer): PageItem => ({
    kind: 'group',
    id: `${prefix}layer-${layer.id}`,
    opacity: layer.opacity,
    clip: null,
    items: projectFeatures(layer.features, view),
  }));
  const labels = placeLabels(scene.labels, view, scene.theme);
  const clip = { x: 0, y: 0, width: view.width, height: view.height };
  return [
    { kind: 'group', id: `${prefix}map`, opacity: 1, clip, items: layers },
    { kind: 'group', id: `${prefix}labels`, opacity: 1, clip: null, items: labels.flatMap(labelItems) },
  ];
}

function labelItems({ lines, style, plate }: PlacedLabel): readonly PageItem[] {
  const texts = lines.map(({ text, x, y }): PageItem => ({
    kind: 'text',
    x,
    y,
    anchor: 'middle',
    text,
    style,
  }));
  if (plate === null) return texts;
  const { fill, ...rectangle } = plate;
  return [{ kind: 'rectangle', ...rectangle, fill: { kind: 'solid', colour: fill } }, ...texts];
}
