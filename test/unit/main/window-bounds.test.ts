import fc from 'fast-check';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fitBounds, readBounds, writeBounds } from '../../../src/main/window-bounds';
import { seedProperties } from '../../fixtures/property-settings';
import { temporaryFolder } from '../host/temporary-folder';

seedProperties('window-bounds');

const first = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 2560, height: 1440 };

test('the first window is large, in the middle of the main screen', () => {
  expect(fitBounds(null, [first, second])).toEqual({ x: 96, y: 78, width: 1728, height: 950 });
});

test('a window comes back where it was, on the second screen too', () => {
  const bounds = { x: 2000, y: 100, width: 1200, height: 800 };
  expect(fitBounds(bounds, [first, second])).toEqual(bounds);
});

test('a window of a screen that is gone comes to the one there is', () => {
  const bounds = fitBounds({ x: 2500, y: 100, width: 1200, height: 800 }, [first]);
  expect(bounds).toEqual({ x: 360, y: 153, width: 1200, height: 800 });
});

test('whatever was remembered, the window lies on a screen and is not larger than it', () => {
  const size = fc.integer({ min: 1, max: 10_000 });
  const place = fc.integer({ min: -20_000, max: 20_000 });
  const rectangle = fc.record({ x: place, y: place, width: size, height: size });
  const screens = fc.array(rectangle, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.option(rectangle), screens, (remembered, areas) => {
      const bounds = fitBounds(remembered, areas);
      const holds = areas.some(
        (area) =>
          bounds.x >= area.x &&
          bounds.y >= area.y &&
          bounds.x + bounds.width <= area.x + area.width + 1 &&
          bounds.y + bounds.height <= area.y + area.height + 1,
      );
      expect(holds).toBe(true);
    }),
  );
});

test('bounds are remembered; anything else in their file is as good as none', async () => {
  const path = join(await temporaryFolder(), 'new', 'window.json');
  const bounds = { x: -5, y: 0, width: 1024, height: 700 };
  expect(await readBounds(path)).toBeNull();
  await writeBounds(path, bounds);
  expect(await readBounds(path)).toEqual(bounds);
  for (const text of [
    '',
    'null',
    '{}',
    '{"x":"0","y":0,"width":9,"height":9}',
    '{"x":0,"y":0,"width":0,"height":9}',
  ]) {
    await writeFile(path, text);
    expect(await readBounds(path)).toBeNull();
  }
});
