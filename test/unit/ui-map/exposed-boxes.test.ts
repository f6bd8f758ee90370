import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exposedBoxes } from '../../../src/ui/map/exposed-boxes';

const seed = 20170404;
const [width, height] = [12, 9];

it(`together with the shifted content the boxes cover every pixel exactly once (seed ${seed})`, () => {
  const shift = fc.integer({ min: -15, max: 15 });
  fc.assert(
    fc.property(shift, shift, (shiftX, shiftY) => {
      const boxes = exposedBoxes(width, height, shiftX, shiftY);
      for (let x = 0; x < width; x += 1) {
        for (let y = 0; y < height; y += 1) {
          const [fromX, fromY] = [x - shiftX, y - shiftY];
          const moved = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height;
          const inBoxes = boxes.filter(
            (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
          );
          expect(inBoxes).toHaveLength(moved ? 0 : 1);
        }
      }
    }),
    { seed },
  );
});
