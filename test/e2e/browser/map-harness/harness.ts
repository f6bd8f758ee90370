import type { Pack } from '../../../../src/core/pack';
import type { MapView } from '../../../../src/ui/map/map-interface';
import { createAtlasMap } from '../../../../src/ui/map/atlas-map';
import { buildScene } from '../../../../src/scene/build/build-scene';
import { defaultSpec } from '../../../../src/document/default-spec';
import { openPair } from './pair';
import { comparePaintings, createPixelPainter } from './painted-pixels';
import { openShippedPack } from './open-pack';
import { scenes } from './scenes';
import { toWorldX, toWorldY } from './shapes';

const element = document.querySelector<HTMLElement>('#map');
if (element === null) throw new Error('The harness page has no map.');

const log: { hovered: string[]; selected: string[]; hoverCalls: number } = {
  hovered: [],
  selected: [],
  hoverCalls: 0,
};
let pack: Pack | undefined;
let view: MapView | null = null;

const map = createAtlasMap(element, {
  onHover: (reference) => {
    log.hoverCalls += 1;
    const name = reference?.id ?? 'nothing';
    if (log.hovered.at(-1) !== name) log.hovered.push(name);
  },
  onSelect: (reference) => {
    log.selected.push(reference?.id ?? 'nothing');
    map.setSelection(reference);
  },
  onViewChange: (changed) => (view = changed),
});

/** Where a place of the board is on the page. */
function pagePointOf(x: number, y: number): { x: number; y: number } {
  if (view === null) throw new Error('The map has no view yet.');
  const { left, top, right, bottom } = view.bounds;
  return {
    x: ((toWorldX(x) - left) / (right - left)) * window.innerWidth,
    y: ((toWorldY(y) - top) / (bottom - top)) * window.innerHeight,
  };
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Resolves when the map has painted after this call. */
async function nextPaint(): Promise<void> {
  const before = map.measure().paintCount;
  while (map.measure().paintCount === before) await nextFrame();
}

const harness = {
  map,
  createMap: createAtlasMap,
  scenes,
  openPair,
  /** The shipped pack painted in two ways that must give the same pixels: moved there and painted there, say. */
  comparePainting: async (theme: 'light' | 'dark', way: 'in steps' | 'after a shift', pixelRatio: number) => {
    pack ??= await openShippedPack();
    const { paint } = createPixelPainter(buildScene(pack, defaultSpec(pack, theme)), 12.25, pixelRatio);
    const whole = await paint(137, -61);
    const other =
      way === 'in steps'
        ? await paint(137, -61, undefined, true)
        : await paint(137, -61, await paint(40, 90));
    return comparePaintings(whole, other);
  },
  log,
  pagePointOf,
  nextPaint,
  zoom: () => view?.zoom ?? NaN,
  /** Shows a box of the board and resolves when the view has settled and is painted. */
  look: async (left: number, top: number, right: number, bottom: number) => {
    const before = view;
    map.fitBounds({
      left: toWorldX(left),
      top: toWorldY(top),
      right: toWorldX(right),
      bottom: toWorldY(bottom),
    });
    while (view === before) await nextFrame();
    await nextPaint();
  },
  /** Shows the shipped pack as it opens and resolves to its precinct areas' ids when it is painted. */
  showShippedPack: async (theme: 'light' | 'dark') => {
    pack ??= await openShippedPack();
    const painted = nextPaint();
    map.setScene(buildScene(pack, defaultSpec(pack, theme)));
    await painted;
    return pack.precinctAreas.map(({ id }) => id);
  },
  /** Shows a scene and resolves when it is painted. */
  show: async (name: keyof typeof scenes) => {
    const painted = nextPaint();
    map.setScene(scenes[name]());
    await painted;
  },
};

export type Harness = typeof harness;

declare global {
  interface Window {
    harness: Harness;
  }
}

window.harness = harness;
