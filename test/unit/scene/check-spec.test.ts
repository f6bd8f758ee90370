import { describe, expect, it } from 'vitest';
import { checkSpec, parseMapSpec } from '../../../src/document/check-spec';
import { defaultSpec } from '../../../src/document/default-spec';
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

  it('refuses a contest that is known only by its totals, in one sentence', () => {
    const reported = { contestId: '2001-reported', shares: {}, voters: 10, asOf: '2001', source: 'Almanac' };
    const facts = { ...pack.facts, reportedContests: [reported] };
    const [first, last] = pack.contests;
    const totals = { ...last!, contest: { ...last!.contest, id: '2001-totals' }, units: [] };
    const known = { ...pack, facts, contests: [first!, last!, totals] };
    for (const contest of ['2001-reported', '2001-totals']) {
      const checked = checkSpec(
        known,
        specWith(pack, { precincts: { measure: { kind: 'winner', contest } } }),
      );
      const message = checked.ok ? '' : checked.error.message;
      expect(message).toMatch(/is known only by .*; there is nothing to map\.$/);
    }
  });

  it('refuses changes within one contest, and denominators that the pack does not have', () => {
    const change = { kind: 'total change', from: runoff, to: runoff } as const;
    expect(problemOf({ precincts: { measure: change } })).toContain('two different contests');
    const measure = {
      kind: 'participation',
      contest: runoff,
      denominator: 'registered voters',
      denominatorContest: null,
    } as const;
    expect(problemOf({ precincts: { measure } })).toBe('The pack has no count of registered voters.');
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
