import { describe, expect, it } from 'vitest';
import { renderPng } from '../../../src/render/png/render-png';
import { reachesFarOut } from '../../../src/render/png/reaches-far-out';
import { renderSvg } from '../../../src/render/svg/render-svg';
import { buildScene } from '../../../src/scene/build-scene';
import { composePage, pageSizeFor } from '../../../src/scene/compose-page';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { specWith } from '../scene/spec-with';

const drawing = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">${body}</svg>`;

describe('reachesFarOut', () => {
  it.each([
    '<g opacity="0.5"><path d="M900 10L910 10L910 20Z"/></g>',
    '<path d="M10 10L20 -900L30 10Z"/>',
    '<path d="M10 10l300 0l300 0"/>',
    '<text x="5" y="400">far below</text>',
    '<g transform="translate(900 0)"><rect width="5" height="5"/></g>',
    "<circle cx='1e5' cy='0' r='3'/>",
    '<rect x="90cm" y="0" width="5" height="5"/>',
    '<rect x="900%" y="0" width="5" height="5"/>',
    '<polygon points="900,0 910,0 910,10"/>',
    '<svg x="0" viewBox="900 0 5 5"></svg>',
    '<pattern width="10000000" height="10000000" patternUnits="userSpaceOnUse"></pattern>',
  ])('finds %s', (body) => {
    expect(reachesFarOut(drawing(body))).toBe(true);
  });

  it.each([
    '<path d="M-30 -20L390 190L10 5Z"/>',
    '<rect width="100%" height="100%"/>',
    '<text x="5" y="90">M900 900</text>',
    '<path d="M0.6 1.5a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0Z"/>',
  ])('lets %s pass', (body) => {
    expect(reachesFarOut(drawing(body))).toBe(false);
  });

  it.each([
    [2400, 1800],
    [600, 2000],
    [3000, 700],
  ])('lets a map of %i × %i pass', (width, height) => {
    const page = composePage(buildScene(pack, specWith(pack, {})), pageSizeFor(width, height));
    expect(reachesFarOut(renderSvg(page, { pixelWidth: width }))).toBe(false);
  });

  it('keeps a drawing from the renderer that would end the process', async () => {
    const far = drawing('<g opacity="0.5"><path d="M900 10L910 10L910 20Z"/></g>');
    await expect(renderPng(far, { pixelWidth: 200, fontFiles: [] })).rejects.toThrow(RangeError);
  });
});
