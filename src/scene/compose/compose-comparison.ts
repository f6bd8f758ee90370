import type { ComparisonScenes } from '../build/build-comparison';
import { moveItems, type Block } from '../furniture/block';
import { furnitureBand, furnitureColumn } from '../furniture/furniture-layout';
import { headBlock, panelHeadBlock } from '../furniture/head-block';
import { mergeLegends } from '../legend/merge-legends';
import { mapItems } from './map-items';
import { metresPerUnit, viewOf } from './map-view';
import type { Page, PageItem } from '../page/page';
import { framePage } from './page-frame';
import type { PageSize } from '../page/page-size';
import type { Scene } from '../display/scene';
import { mergeStamps } from '../stamp/merge-stamps';
import { themes, type Theme } from '../colour/theme';

const columnWidth = 224;
const gap = 24;
const headGap = 6;
/** Pages that are higher than wide by this factor show one map above the other. */
const stackedFrom = 1.05;

/** How the two maps stand on the page. */
interface Arrangement {
  readonly isStacked: boolean;
  readonly furniture: 'beside' | 'beneath';
  readonly panel: PageSize;
}

/**
 * Both maps of a comparison on one page, each with its own headline, at one scale of the ground. One legend where both
 * have the same classes and colours; one stamp that tells what either map leaves out. Portrait pages show the earlier
 * map above the later one.
 * @param size in page units.
 */
export function composeComparison({ left, right }: Omit<ComparisonScenes, 'change'>, size: PageSize): Page {
  const theme = themes[left.theme];
  const isStacked = size.height > size.width * stackedFrom;
  const places = isStacked ? (['Upper', 'Lower'] as const) : (['Left', 'Right'] as const);
  const furnished: Scene = { ...left, legends: mergeLegends(left.legends, right.legends, places) };
  return framePage(
    {
      title: `${left.title}; ${right.title}`,
      description: `${places[0]}: ${left.summary} ${places[1]}: ${right.summary}`,
      theme,
      stamp: mergeStamps(left.stamp, right.stamp, places),
      head: (width) => kickerBlock(left.kicker ?? right.kicker, width, theme),
      body: (body) => bodyItems([left, right], furnished, body, isStacked, theme),
    },
    size,
  );
}

/** What the two maps have in common to say: whose district and year. */
const kickerBlock = (kicker: string | null, width: number, theme: Theme): Block =>
  headBlock({ kicker, title: '', subtitle: '' }, width, theme);

function bodyItems(
  scenes: readonly [Scene, Scene],
  furnished: Scene,
  body: PageSize,
  isStacked: boolean,
  theme: Theme,
): readonly PageItem[] {
  const { bounds } = furnished;
  const bandAt = (metres: number): Block => furnitureBand(furnished, body.width, metres, theme);
  const arrangements = (['beside', 'beneath'] as const).map((furniture): Arrangement => {
    const free: PageSize =
      furniture === 'beside'
        ? { width: body.width - columnWidth - gap, height: body.height }
        : { width: body.width, height: body.height - bandAt(1).height - gap };
    return { isStacked, furniture, panel: panelSize(free, isStacked) };
  });
  const [best] = arrangements.sort(
    (one, other) => scaleOf(scenes, other, theme) - scaleOf(scenes, one, theme),
  );
  if (best === undefined) return [];
  const { panel, furniture } = best;
  const heads = scenes.map((scene) => panelHeadBlock(scene, panel.width, theme));
  const frame = mapFrame(heads, panel);
  const view = viewOf(bounds, frame);
  const panels = scenes.flatMap((scene, index) => {
    const [x, y] = isStacked ? [0, index * (panel.height + gap)] : [index * (panel.width + gap), 0];
    return [
      ...moveItems(heads[index]?.items ?? [], x, y),
      ...moveItems(mapItems(scene, view, `${index + 1}-`), x, y + panel.height - frame.height),
    ];
  });
  const metres = metresPerUnit(bounds, view);
  if (furniture === 'beneath') {
    const band = bandAt(metres);
    return [...panels, ...moveItems(band.items, 0, body.height - band.height)];
  }
  const column = furnitureColumn(furnished, columnWidth, body.height, metres, theme);
  return [...panels, ...moveItems(column.items, body.width - columnWidth, 0)];
}

const panelSize = (free: PageSize, isStacked: boolean): PageSize =>
  isStacked
    ? { width: free.width, height: (free.height - gap) / 2 }
    : { width: (free.width - gap) / 2, height: free.height };

/** What a panel leaves for its map beneath the higher of the two headlines. */
function mapFrame(heads: readonly Block[], { width, height }: PageSize): PageSize {
  const head = Math.max(...heads.map((block) => block.height));
  return { width, height: Math.max(1, height - head - headGap) };
}

function scaleOf(scenes: readonly Scene[], { panel }: Arrangement, theme: Theme): number {
  const heads = scenes.map((scene) => panelHeadBlock(scene, panel.width, theme));
  return Math.min(...scenes.map(({ bounds }) => viewOf(bounds, mapFrame(heads, panel)).scale));
}
