import { expect, test } from 'vitest';
import { renderSvg } from '../../../src/render/svg/render-svg';
import { defaultSpec } from '../../../src/document/default-spec';
import { problemOfSize, sizePresets } from '../../../src/ui/dialogs/export/export-size';
import { fileNameOf, makePage } from '../../../src/ui/dialogs/export/make-page';
import { madeUpPack } from '../../fixtures/made-up-pack';

test('every preset can be exported, at its own proportions', () => {
  for (const size of sizePresets) {
    expect(problemOfSize(size)).toBeNull();
    const page = makePage(madeUpPack, defaultSpec(madeUpPack, 'light'), size);
    const svg = renderSvg(page, { pixelWidth: size.width });
    expect(svg).toContain(`width="${size.width}" height="${size.height}"`);
  }
});

test.each([
  [Number.NaN, 900],
  [1200.5, 900],
  [1200, 0],
  [1_000_000, 900],
])('a size of %d × %d is refused in one sentence', (width, height) => {
  expect(problemOfSize({ width, height })).toMatch(/^[^.]+\.$/);
});

test('file names are plain, never empty and never long', () => {
  expect(fileNameOf('Márgen, in the “runoff”: Ñ/..\\')).toBe('margen-in-the-runoff-n');
  expect(fileNameOf('…')).toBe('map');
  expect(fileNameOf('word '.repeat(100)).length).toBeLessThanOrEqual(80);
});
