import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsMeet } from '../../../src/scene/display/world-bounds';
import { BoxIndex } from '../../../src/ui/map/box-index';

const seed = 20170606;
const coordinate = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc
  .tuple(coordinate, coordinate, coordinate, coordinate)
  .map(([x, y, width, height]) => ({ left: x, top: y, right: x + width * 0.3, bottom: y + height * 0.3 }));

it(`finds exactly the boxes that a search through all of them finds (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, wanted) => {
      const expected = boxes.flatMap((candidate, number) => (boundsMeet(candidate, wanted) ? [number] : []));
      expect(new BoxIndex(boxes).meeting(wanted)).toEqual(expected.toReversed());
    }),
    { seed },
  );
});
