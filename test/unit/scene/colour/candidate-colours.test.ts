import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTally, sumUnits } from '../../../../src/core/election/tally';
import type { ContestReturns } from '../../../../src/core/election/contest';
import type { Pack } from '../../../../src/core/pack';
import {
  candidateColour,
  candidatePattern,
  hasOwnColour,
} from '../../../../src/scene/colour/candidate-colours';
import { candidateHues } from '../../../../src/scene/colour/candidate-hues';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { propertySeed } from '../../../fixtures/property-settings';
import { readShippedPack } from '../../../fixtures/shipped-pack';

/** A contest of one precinct with these votes. */
function contestOf(id: string, votes: Readonly<Record<string, number>>): ContestReturns {
  const [first] = madeUpPack.contests;
  if (first === undefined) throw new Error('the made-up pack has contests');
  return {
    contest: { ...first.contest, id, title: `Made-up contest ${id}`, shortTitle: id },
    candidates: Object.keys(votes).map((name) => ({
      name,
      party: null,
      certifiedVotes: null,
      reportedByUnits: true,
    })),
    units: [{ id: 'Made-up Precinct 1', kind: 'precinct', votes: Object.values(votes) }],
  };
}

const packOf = (contests: readonly ContestReturns[]): Pack => ({ ...madeUpPack, contests });

/** The first two of a contest in the district. */
const leadersOf = (returns: ContestReturns): readonly string[] =>
  rankTally(sumUnits(returns, returns.units))
    .slice(0, 2)
    .map(({ candidate }) => candidate.name);

describe('the hues of candidates', () => {
  it('tell both leaders apart in each of nineteen contests', () => {
    const contests = Array.from({ length: 19 }, (_, index) =>
      contestOf(`contest ${index}`, {
        [`Made-up Incumbent ${index}`]: 400 + index,
        [`Made-up Challenger ${index}`]: 300 - index,
        'Made-up Write-In': 5,
      }),
    );
    const pack = packOf(contests);
    for (const returns of contests) {
      const leaders = leadersOf(returns);
      for (const name of leaders) expect(hasOwnColour(pack, name), name).toBe(true);
      expect(new Set(leaders.map((name) => candidateColour(pack, name))).size).toBe(2);
      expect(new Set(leaders.map((name) => candidatePattern(pack, name))).size).toBe(2);
    }
  });

  it('are a candidate’s own in every contest, nobody’s else in it, and only lacking where rivals have all', () => {
    const people = Array.from({ length: 24 }, (_, index) => `Made-up Person ${index}`);
    const votes = fc
      .uniqueArray(fc.constantFrom(...people), { minLength: 2, maxLength: 12 })
      .chain((names) =>
        fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.integer({ min: 0, max: 900 })))),
      );
    fc.assert(
      fc.property(fc.array(votes, { minLength: 1, maxLength: 12 }), (all) => {
        const contests = all.map((each, index) => contestOf(`contest ${index}`, Object.fromEntries(each)));
        const pack = packOf(contests);
        for (const { candidates } of contests) {
          const own = candidates.filter(({ name }) => hasOwnColour(pack, name));
          const hues = own.map(({ name }) => candidateColour(pack, name));
          expect(new Set(hues).size).toBe(own.length);
          expect(hues.every((hue) => candidateHues.includes(hue))).toBe(true);
          for (const { name } of candidates) {
            if (hasOwnColour(pack, name)) continue;
            const rivals = contests
              .filter((each) => each.candidates.some((other) => other.name === name))
              .flatMap((each) => each.candidates.map((rival) => candidateColour(pack, rival.name)));
            expect(candidateHues.filter((hue) => !rivals.includes(hue))).toEqual([]);
          }
        }
      }),
      { seed: propertySeed },
    );
  });

  it('of the shipped pack go to the finalists, then by the share in the primary', () => {
    const pack = readShippedPack();
    const [primary] = pack.contests;
    const names = rankTally(sumUnits(primary!, primary!.units)).map(({ candidate }) => candidate.name);
    expect(names.slice(0, 7).map((name) => candidateColour(pack, name))).toEqual(candidateHues);
    expect(names.slice(7).some((name) => hasOwnColour(pack, name))).toBe(false);
  });
});
