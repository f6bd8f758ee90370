import { installClock, timeAction } from './script-clock';
import type { Timing } from './script-clock';
import type { Contender } from './contender';

installClock();

export type ContenderName = 'atlas' | 'leaflet-svg' | 'leaflet-canvas';
export type Action = 'add' | 'recolour' | 'zoom' | 'pan' | 'drag';

let contender: Contender | null = null;
const runs = new Map<Action, number>();

/** Libraries are loaded after the clock, which they must not be able to keep away from. */
async function prepare(name: ContenderName, count: number): Promise<{ vertices: number }> {
  const { makeDistrict, withoutLevels } = await import('./made-up-district');
  const district = makeDistrict(count);
  let vertices = 0;
  for (const { geometry } of district.features) {
    if (geometry.type === 'Polygon') for (const ring of geometry.coordinates) vertices += ring.length - 1;
  }
  if (name === 'atlas') contender = (await import('./atlas-contender')).atlasContender(district);
  else {
    const { leafletContender } = await import('./leaflet-contender');
    contender = leafletContender(withoutLevels(district), name === 'leaflet-svg' ? 'svg' : 'canvas');
  }
  return { vertices };
}

function makeElement(): HTMLElement {
  const element = document.createElement('div');
  element.id = 'map';
  document.body.replaceChildren(element);
  return element;
}

const dragSteps = 16;
const dragPixels = 30;

/** A drag by the mouse, an event to a frame, for whatever listens. */
function dragOf(map: Element, direction: number): readonly (() => void)[] {
  const send = (target: EventTarget, type: string, step: number): void => {
    const place = { clientX: 600 + direction * dragPixels * (step - dragSteps / 2), clientY: 400 };
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, button: 0, buttons: 1, ...place }));
  };
  const moves = Array.from(
    { length: dragSteps },
    (_, step) => () => send(document.body, 'mousemove', step + 1),
  );
  return [() => send(map, 'mousedown', 0), ...moves, () => send(document.body, 'mouseup', dragSteps)];
}

let steps: readonly (() => void)[] = [];

/** Makes an action ready, so that only the map's own work is left to be timed. */
function prepareAction(action: Action): void {
  const map = contender;
  if (map === null) throw new Error('Nothing is prepared.');
  const run = (runs.get(action) ?? 0) + 1;
  runs.set(action, run);
  const direction = run % 2 === 0 ? -1 : 1;
  switch (action) {
    case 'add': {
      if (run > 1) map.remove();
      const element = makeElement();
      steps = [() => map.add(element)];
      break;
    }
    case 'recolour':
      steps = [map.prepareRecolour(run)];
      break;
    case 'zoom':
      steps = [() => map.zoom(direction)];
      break;
    case 'pan':
      steps = [() => map.pan(300 * direction, 0)];
      break;
    case 'drag': {
      const pane = document.querySelector('#map .leaflet-map-pane');
      if (pane === null) throw new Error('There is no map.');
      steps = dragOf(pane, direction);
    }
  }
}

const time = (): Promise<Timing> => timeAction(steps);

const bench = { prepare, prepareAction, time };

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
