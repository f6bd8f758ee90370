import type { Scene, SceneLayer } from '../../../../src/scene/display/scene';
import { area, circle, flat, precinct, rectangle, toWorldX, toWorldY } from './shapes';

function scene(title: string, layers: readonly SceneLayer[], theme: Scene['theme'] = 'light'): Scene {
  return {
    kicker: null,
    title,
    subtitle: '',
    theme,
    background: '#ffffff',
    bounds: { left: toWorldX(0), top: toWorldY(0), right: toWorldX(100), bottom: toWorldY(100) },
    layers,
    labels: [],
    legends: [],
    locator: { context: [], district: [] },
    stamp: { coverage: null, method: [], sources: [] },
    summary: 'A made-up map.',
  };
}

function layer(id: string, features: SceneLayer['features'], opacity = 1): SceneLayer {
  return { id, title: id, opacity, features };
}

const holed = area(rectangle(10, 10, 50, 90), rectangle(20, 40, 40, 60));
const right = area(rectangle(50, 10, 90, 90));
const surroundings = area(rectangle(-100, -100, 200, 200));
const small = circle(70, 30, 14);
const smallToo = circle(73, 30, 14);
const quarter = area(rectangle(2, 2, 50, 98));
const whole = area(rectangle(0, 0, 100, 100));
const spiked = area([
  [20, 20],
  [40, 20],
  [50, 2, 17],
  [60, 20],
  [80, 20],
  [80, 80],
  [20, 80],
]);

/** Two precincts, the left one with a hole, on surroundings; outlined neighborhoods and a district above; circles. */
function precincts(colours: { left: string; right: string }): Scene {
  return scene('Made-up precincts', [
    layer('surroundings', [{ id: 'around', reference: null, shape: surroundings, style: flat('#c0c0c0') }]),
    layer('precincts', [
      precinct('Made-up Precinct 1', holed, flat(colours.left)),
      precinct('Made-up Precinct 2', right, flat(colours.right)),
    ]),
    layer('circles', [
      precinct('Made-up Point 1', small, flat('#00aa00')),
      precinct('Made-up Point 2', smallToo, flat('#aa00aa')),
    ]),
    layer('outlines', [
      {
        id: 'hill',
        reference: { unit: 'neighborhood', id: 'Made-up Hill' },
        shape: quarter,
        style: flat(null, '#000000', 2),
      },
      {
        id: 'district',
        reference: { unit: 'district', id: 'Made-up District' },
        shape: whole,
        style: flat(null, '#000000', 2),
      },
    ]),
  ]);
}

function translucent(opacity: number): Scene {
  return scene('Made-up translucent layer', [
    layer(
      'precincts',
      [
        precinct('Made-up Precinct 1', holed, flat('#ff0000', '#000000', 8)),
        precinct('Made-up Precinct 2', right, flat('#0000ff', '#000000', 8)),
        precinct('Made-up Point 1', small, flat('#00ff00')),
        precinct('Made-up Point 2', smallToo, flat('#00ff00')),
      ],
      opacity,
    ),
  ]);
}

/** The scenes by name. Each call makes new features and styles of the same shapes, as the scene builder does. */
export const scenes = {
  precincts: () => precincts({ left: '#ff0000', right: '#0000ff' }),
  recoloured: () => precincts({ left: '#ffaa00', right: '#00aaff' }),
  translucent: () => translucent(0.5),
  invisible: () => translucent(0),
  hatched: () =>
    scene('Made-up hatch', [
      layer('precincts', [
        precinct('Made-up Precinct 1', holed, {
          fill: { kind: 'hatch', colour: '#000000', background: '#ffff00' },
          stroke: null,
        }),
      ]),
    ]),
  spiked: () =>
    scene('Made-up spike', [layer('precincts', [precinct('Made-up Precinct 3', spiked, flat('#ff0000'))])]),
  labelled: () => ({
    ...scene('Made-up labels', []),
    labels: [
      {
        id: 'hill',
        text: 'Made-up Hill',
        role: 'neighborhood' as const,
        x: toWorldX(50),
        y: toWorldY(50),
        priority: 1,
        area: null,
      },
    ],
  }),
  selection: () =>
    scene(
      'Made-up selection',
      [layer('precincts', [precinct('Made-up Precinct 2', right, flat('#0000ff'))])],
      'dark',
    ),
} as const;
