import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../../src/render/png/render-png';
import { buildScene } from '../../../src/scene/build/build-scene';
import { candidateColour } from '../../../src/scene/colour/candidate-colours';
import { composePage, pageSizeFor } from '../../../src/scene/compose/compose-page';
import type { TextStyle } from '../../../src/scene/display/scene';
import { themes } from '../../../src/scene/colour/theme';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { colourAt, countColours, readPng } from '../../fixtures/read-png';
import { runoff, specWith } from '../scene/spec-with';

const fontFile = (name: string): string =>
  fileURLToPath(new URL(`../../../assets/fonts/${name}.ttf`, import.meta.url));
const regular = fontFile('SourceSans3-Regular');
const fontFiles = [regular, fontFile('SourceSans3-SemiBold'), fontFile('SourceSerif4-SemiBold')];

const inkOf = async (style: Partial<TextStyle>, files = fontFiles): Promise<number> => {
  const whole = {
    face: 'text',
    weight: 400,
    size: 40,
    colour: '#000000',
    letterSpacing: 0,
    halo: null,
    ...style,
  } as const;
  const item = { kind: 'text', x: 5, y: 40, anchor: 'start', text: 'Hágyó 42', style: whole } as const;
  const page = { width: 300, height: 60, background: '#ffffff', title: '', description: '', items: [item] };
  const picture = readPng(await renderPng(page, { pixelWidth: 300, fontFiles: files }));
  return picture.width * picture.height - (countColours(picture).get('#ffffff') ?? 0);
};

describe('renderPng', () => {
  it('has the size that was asked for and the colours of the scene', async () => {
    const spec = specWith(pack, {
      precincts: { measure: { kind: 'winner', contest: runoff } },
      neighborhoods: { labels: false },
    });
    const page = composePage(buildScene(pack, spec), pageSizeFor(900, 600));
    const picture = readPng(await renderPng(page, { pixelWidth: 900, fontFiles }));
    expect([picture.width, picture.height]).toEqual([900, 600]);
    expect(colourAt(picture, 3, 3)).toBe(themes.light.paper);
    const colours = countColours(picture);
    for (const name of ['Ada Example', 'Ben Placeholder']) {
      expect(colours.get(candidateColour(pack, name)) ?? 0, name).toBeGreaterThan(5000);
    }
  });

  it('sets each face and weight in its own font', async () => {
    const [plain, semibold, display] = await Promise.all([
      inkOf({}),
      inkOf({ weight: 600 }),
      inkOf({ face: 'display', weight: 600 }),
    ]);
    expect(semibold).toBeGreaterThan(plain);
    expect(display).not.toBe(semibold);
    expect(await inkOf({ weight: 600 }, [regular])).not.toBe(semibold);
    expect(await inkOf({ face: 'display', weight: 600 }, [regular])).not.toBe(display);
  });
});
