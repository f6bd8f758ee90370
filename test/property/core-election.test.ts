import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContestReturns } from '../../src/core/election/contest';
import { coverageOf, unplacedUnits } from '../../src/core/election/coverage';
import {
  marginOf,
  rankTally,
  shareOf,
  sumUnits,
  swingOf,
  tallyTotal,
  winnerOf,
} from '../../src/core/election/tally';
import { neighborhoodOfPrecinct, tallyOf } from '../../src/core/election/unit-tally';
import type { Pack } from '../../src/core/pack';
import { arbitraryPack, arbitraryReturns } from '../fixtures/arbitrary-pack';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('core-election');

const sumAll = (returns: ContestReturns) => sumUnits(returns, returns.units);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const contestOf = (pack: Pack): ContestReturns => {
  const [returns] = pack.contests;
  if (returns === undefined) throw new Error('an arbitrary pack has a contest');
  return returns;
};

describe('shares', () => {
  it('sum to 1 where there are votes and are null where there are none', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const tally = sumAll(returns);
        const shares = tally.candidates.map((candidate) => shareOf(tally, candidate.name));
        if (tallyTotal(tally) === 0) expect(shares.every((share) => share === null)).toBe(true);
        else expect(sum(shares.map((share) => share ?? NaN))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(
        arbitraryReturns.chain((returns) =>
          fc.tuple(
            fc.constant(returns),
            fc.shuffledSubarray([...returns.units], {
              minLength: returns.units.length,
              maxLength: returns.units.length,
            }),
          ),
        ),
        ([returns, shuffled]) => {
          expect(sumUnits(returns, shuffled).votes).toEqual(sumAll(returns).votes);
        },
      ),
    );
  });

  it('do not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const mirrored = {
          ...returns,
          candidates: returns.candidates.toReversed(),
          units: returns.units.map((unit) => ({ ...unit, votes: unit.votes.toReversed() })),
        };
        const [tally, other] = [sumAll(returns), sumAll(mirrored)];
        for (const { name } of returns.candidates) expect(shareOf(other, name)).toBe(shareOf(tally, name));
        expect(marginOf(other)).toBe(marginOf(tally));
      }),
    );
  });
});

describe('ranks', () => {
  it('are 1 to n when all votes differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 8 }),
        arbitraryReturns,
        (votes, returns) => {
          const candidates = votes.map((_, index) => ({
            name: `Made-up Candidate ${index}`,
            party: null,
            certifiedVotes: null,
            reportedByUnits: true,
          }));
          const tally = sumUnits({ ...returns, candidates }, [
            { id: 'Made-up Unit', kind: 'precinct', votes },
          ]);
          expect(rankTally(tally).map((entry) => entry.rank)).toEqual(votes.map((_, index) => index + 1));
        },
      ),
    );
  });

  it('are one more than the number of candidates with more votes, so ties share a rank', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const ranked = rankTally(sumAll(returns));
        for (const entry of ranked) {
          expect(entry.rank).toBe(1 + ranked.filter((other) => other.votes > entry.votes).length);
        }
      }),
    );
  });

  it('agree with winner and margin', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const tally = sumAll(returns);
        const winner = winnerOf(tally);
        const margin = marginOf(tally);
        expect(winner.kind === 'none').toBe(margin === null);
        expect(winner.kind === 'tie').toBe(margin === 0);
      }),
    );
  });
});

it('swing is antisymmetric, and zero from a contest to itself', () => {
  fc.assert(
    fc.property(arbitraryReturns, arbitraryReturns, (before, after) => {
      const [from, to] = [sumAll(before), sumAll(after)];
      for (const { name } of before.candidates) {
        const [there, back] = [swingOf(from, to, name), swingOf(to, from, name)];
        if (there === null) expect(back).toBeNull();
        else expect(there + (back ?? NaN)).toBe(0);
        expect(swingOf(from, from, name)).toBe(shareOf(from, name) === null ? null : 0);
      }
    }),
  );
});

describe('every vote is accounted for', () => {
  it.each(['precinct area', 'neighborhood'] as const)(
    'by %s: placed + unplaced + ballot groups = reported',
    (unit) => {
      fc.assert(
        fc.property(arbitraryPack, (pack) => {
          const coverage = coverageOf(pack, 'made-up-contest', unit);
          expect(coverage.placedVotes + coverage.unplacedVotes + coverage.ballotGroupVotes).toBe(
            coverage.reportedVotes,
          );
          expect(coverage.placedPrecinctCount + coverage.unplacedPrecinctCount).toBe(coverage.precinctCount);
          expect(coverage.reportedVotes).toBe(tallyTotal(sumAll(contestOf(pack))));
        }),
      );
    },
  );

  it('areas + the units listed as unplaced = the district', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const inAreas = pack.precinctAreas.map(({ id }) => {
          const tally = tallyOf(pack, 'made-up-contest', { unit: 'precinct area', id });
          return tally === null ? NaN : tallyTotal(tally);
        });
        const unplaced = unplacedUnits(pack, 'made-up-contest').map(({ votes }) => votes);
        expect(sum(inAreas) + sum(unplaced)).toBe(tallyTotal(sumAll(contestOf(pack))));
      }),
    );
  });

  it('neighborhoods + units in none of them = the district, candidate by candidate', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const returns = contestOf(pack);
        const home = neighborhoodOfPrecinct(pack);
        const outside = sumUnits(
          returns,
          returns.units.filter((unit) => unit.kind === 'ballot group' || !home.has(unit.id)),
        );
        const tallies = pack.neighborhoods.map(({ id }) =>
          tallyOf(pack, 'made-up-contest', { unit: 'neighborhood', id }),
        );
        const district = tallyOf(pack, 'made-up-contest', { unit: 'district', id: 'made-up-1' });
        returns.candidates.forEach((_, index) => {
          const rolledUp = sum([outside, ...tallies].map((tally) => tally?.votes[index] ?? NaN));
          expect(rolledUp).toBe(district?.votes[index]);
        });
      }),
    );
  });
});
