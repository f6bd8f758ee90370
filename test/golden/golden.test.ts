import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/core/pack';
import { describeError, type Result } from '../../src/core/result';
import { renderSvg } from '../../src/render/svg/render-svg';
import { buildScene } from '../../src/scene/build/build-scene';
import { buildComparisonScenes } from '../../src/scene/build/build-comparison';
import { composeComparison } from '../../src/scene/compose/compose-comparison';
import { composePage, pageSizeFor } from '../../src/scene/compose/compose-page';
import { composeSmallMultiples } from '../../src/scene/compose/compose-small-multiples';
import type { Page } from '../../src/scene/page/page';
import { checkSpec, parseMapSpec } from '../../src/document/check-spec';
import { checkComparison, parseComparison } from '../../src/document/sheets/comparison-spec';
import { thematicLayers } from '../../src/document/layers/election-layers';
import { measures } from '../../src/document/measures/measures';
import { checkSmallMultiples, parseSmallMultiples } from '../../src/document/sheets/small-multiples-spec';
import { madeUpPack } from '../fixtures/made-up-pack';
import { readShippedPack } from '../fixtures/shipped-pack';

/**
 * Every file in `in/` is a map, two maps or a page of small maps: `{ pack, width, height }` and `spec`, `comparison` or
 * `smallMultiples`. Its drawing has to equal the one in `out/`.
 * `UPDATE_GOLDEN=1 npx vitest run test/golden` draws `out/` anew; look at what changed before you commit it.
 */
interface GoldenInput {
  readonly pack: 'made-up' | 'shipped';
  readonly width: number;
  readonly height: number;
  readonly spec?: unknown;
  readonly comparison?: unknown;
  readonly smallMultiples?: unknown;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const inputs = readdirSync(join(folder, 'in')).filter((name) => name.endsWith('.json'));
const packs: Readonly<Record<GoldenInput['pack'], () => Pack>> = {
  'made-up': () => madeUpPack,
  shipped: readShippedPack,
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(describeError(result.error));
  return result.value;
}

function compose(input: GoldenInput): Page {
  const pack = packs[input.pack]();
  const size = pageSizeFor(input.width, input.height);
  if (input.comparison !== undefined) {
    const comparison = valueOf(checkComparison(pack, valueOf(parseComparison(input.comparison))));
    return composeComparison(buildComparisonScenes(pack, comparison), size);
  }
  if (input.smallMultiples !== undefined) {
    const spec = valueOf(checkSmallMultiples(pack, valueOf(parseSmallMultiples(input.smallMultiples))));
    return composeSmallMultiples(pack, spec, size);
  }
  return composePage(buildScene(pack, valueOf(checkSpec(pack, valueOf(parseMapSpec(input.spec))))), size);
}

const read = (name: string): GoldenInput =>
  JSON.parse(readFileSync(join(folder, 'in', name), 'utf8')) as GoldenInput;

/** The kinds of measures that colour what a drawing shows. */
function kindsOf({ spec, comparison }: GoldenInput): readonly string[] {
  const single = spec === undefined ? [] : [valueOf(parseMapSpec(spec))];
  const compared = comparison === undefined ? null : valueOf(parseComparison(comparison));
  const specs = compared === null ? single : [compared.left, compared.right];
  return specs.flatMap((map) => thematicLayers(map).map(({ measure }) => measure.kind));
}

const draw = (input: GoldenInput): string => renderSvg(compose(input), { pixelWidth: input.width });

describe('golden drawings', () => {
  it.each(inputs)('%s', (name) => {
    const drawn = draw(read(name));
    const file = join(folder, 'out', name.replace('.json', '.svg'));
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(join(folder, 'out'), { recursive: true });
      writeFileSync(file, drawn);
    }
    expect(existsSync(file), 'UPDATE_GOLDEN=1 draws it').toBe(true);
    expect(drawn).toBe(readFileSync(file, 'utf8'));
  });

  it('draws every kind of measure', () => {
    const drawn = new Set(inputs.flatMap((name) => kindsOf(read(name))));
    expect(Object.keys(measures).filter((kind) => !drawn.has(kind))).toEqual([]);
  });

  it('has no drawing without a map', () => {
    const drawings = readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.svg'));
    expect(drawings).toEqual(inputs.map((name) => name.replace('.json', '.svg')));
  });

  it('keeps its files small', () => {
    for (const name of readdirSync(join(folder, 'out'))) {
      expect(readFileSync(join(folder, 'out', name)).length, name).toBeLessThan(300_000);
    }
  });
});
