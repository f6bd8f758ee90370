import type { Scene, SceneFeature } from '../../../../src/scene/scene';
import { scenes } from './scenes';
import { area, flat, precinct } from './shapes';

const colours = ['#f3efe6', '#c9d8e8', '#94b7d6', '#5b91bf', '#2a6ca3'];

/** Polygons on a grid over the board, each a wavy ring of the given number of vertices; for measuring. */
export function denseScene(count: number, vertexCount: number): (shift: number) => Scene {
  const side = Math.ceil(Math.sqrt(count));
  const shapes = Array.from({ length: count }, (_, index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    const radius = 50 / side;
    return area(
      Array.from({ length: vertexCount }, (_vertex, vertex) => {
        const angle = (vertex / vertexCount) * 2 * Math.PI;
        const reach = radius * (0.9 + 0.1 * Math.sin(angle * 7 + index));
        return [
          (2 * column + 1) * radius + reach * Math.cos(angle),
          (2 * row + 1) * radius + reach * Math.sin(angle),
        ] as const;
      }),
    );
  });
  return (shift) => {
    const styles = colours.map((colour) => flat(colour, '#ffffff', 0.5));
    const features = shapes.map((shape, index): SceneFeature => {
      const style = styles[(index + shift) % styles.length] ?? flat('#000000');
      return precinct(`Made-up Precinct ${index}`, shape, style);
    });
    return {
      ...scenes.precincts(),
      title: `Dense ${shift}`,
      layers: [{ id: 'precincts', title: 'precincts', opacity: 1, features }],
    };
  };
}
