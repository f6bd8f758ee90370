import { describe, expect, it } from 'vitest';
import { checkSpec, parseMapSpec } from '../../../src/scene/spec/check-spec';
import { defaultSpec, defaultSwing } from '../../../src/scene/spec/default-spec';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { primary, runoff, specWith, type LayerChanges } from './spec-with';

function problemOf(changes: LayerChanges): string {
  const checked = checkSpec(pack, specWith(pack, changes));
  return checked.ok ? '' : checked.error.message;
}

describe('checkSpec', () => {
  it('accepts the default specs', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(checkSpec(pack, defaultSpec(pack, theme)).ok).toBe(true);
  });

  it('names an unknown contest and the ones there are', () => {
    const message = problemOf({ precincts: { measure: { kind: 'winner', contest: 'nowhere' } } });
    expect(message).toContain('“nowhere”');
    expect(message).toContain(primary);
  });

  it('finds a candidate who did not stand in one of the contests of a swing', () => {
    const measure = { kind: 'swing', from: primary, to: runoff, candidate: 'Cleo Sample' } as const;
    expect(problemOf({ precincts: { measure } })).toContain(`not a candidate of “${runoff}”`);
  });

  it('refuses a margin of a candidate over herself', () => {
    const measure = { kind: 'margin', contest: runoff, over: 'Ada Example', under: 'Ada Example' } as const;
    expect(problemOf({ precincts: { measure } })).toContain('two different');
  });

  it('refuses unknown measures and palettes, and custom breaks that do not ascend or fit', () => {
    const classification = { method: 'custom', classCount: 3, breaks: [0.5, 0.2] } as const;
    expect(problemOf({ tracts: { measure: { kind: 'demographic', measure: 'juggling' } } })).toContain(
      'juggling',
    );
    expect(problemOf({ precincts: { palette: 'Mud' } })).toContain('Mud');
    expect(
      problemOf({ precincts: { classification: { ...classification, breaks: [...classification.breaks] } } }),
    ).toContain('ascend');
    expect(problemOf({ precincts: { classification: { ...classification, breaks: [0.5] } } })).toContain(
      '2 custom breaks',
    );
  });
});

describe('parseMapSpec', () => {
  it('reads back what was saved', () => {
    const spec = defaultSpec(pack, 'light');
    const parsed = parseMapSpec(JSON.parse(JSON.stringify(spec)));
    expect(parsed.ok && parsed.value).toEqual(spec);
  });

  it('names the wrong field', () => {
    const parsed = parseMapSpec({ ...defaultSpec(pack, 'light'), theme: 'sepia' });
    expect(!parsed.ok && parsed.error.place?.path).toBe('theme');
  });

  it('refuses what is not an object', () => {
    for (const json of [null, 7, 'map', []]) expect(parseMapSpec(json).ok).toBe(false);
  });
});

describe('defaultSwing', () => {
  it('follows the winner of the last contest through both', () => {
    expect(defaultSwing(pack)).toEqual({
      kind: 'swing',
      from: primary,
      to: runoff,
      candidate: 'Ada Example',
    });
  });
});
