import { projectFeatures } from './project-features';
import type { Scene } from '../display/scene';
import type { Theme } from '../colour/theme';
import { growBounds, unionOfBounds } from '../display/world-bounds';
import { emptyBlock, type Block } from './block';

/** How much of the surroundings the inset shows around the district, as a share of its larger side. */
const surroundings = 1.1;

/** The inset: where the district lies among its neighbors; nothing where the pack tells of none. */
export function locatorBlock(locator: Scene['locator'], width: number, height: number, theme: Theme): Block {
  if (locator.context.length === 0) return emptyBlock;
  const bounds = unionOfBounds(
    locator.district.flatMap(({ shape }) => (shape.kind === 'circle' ? [] : [shape.bounds])),
  );
  if (!(bounds.right > bounds.left && bounds.bottom > bounds.top)) return emptyBlock;
  const shown = growBounds(bounds, surroundings);
  const scale = Math.min(width / (shown.right - shown.left), height / (shown.bottom - shown.top));
  const view = {
    scale,
    offsetX: width / 2 - ((shown.left + shown.right) / 2) * scale,
    offsetY: height / 2 - ((shown.top + shown.bottom) / 2) * scale,
    width,
    height,
  };
  const frame = { x: 0, y: 0, width, height };
  return {
    width,
    height,
    items: [
      {
        kind: 'group',
        id: 'locator',
        opacity: 1,
        clip: frame,
        items: [...projectFeatures(locator.context, view), ...projectFeatures(locator.district, view)],
      },
      { kind: 'rectangle', ...frame, fill: null, stroke: { colour: theme.hairline, width: 0.8, dash: null } },
    ],
  };
}
