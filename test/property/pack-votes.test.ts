import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditPack } from '../../src/pack/audit/audit-pack';
import { buildPackFiles } from '../../src/pack/write/build-pack-files';
import type { PackInput } from '../../src/pack/write/pack-input';
import { readPack } from '../../src/pack/read/read-pack';
import { madeUpInput } from '../fixtures/made-up-pack-files';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('pack-votes');

const contestId = '1999-01-05-primary';
const names = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((name) => name.trim() === name && name !== ''),
  { minLength: 1, maxLength: 6 },
);
const unitIds = ['01', '02', '03', '04', '05', '06', 'M1'];
const counts = fc.option(fc.nat({ max: 100_000 }), { nil: null, freq: 8 });

/** Any votes of any candidates in the made-up precincts, with the totals that they add up to. */
const inputs = names
  .chain((candidates) =>
    fc.tuple(
      fc.constant(candidates),
      fc.array(fc.array(counts, { minLength: candidates.length, maxLength: candidates.length }), {
        minLength: unitIds.length,
        maxLength: unitIds.length,
      }),
    ),
  )
  .map(([candidates, votes]): PackInput => {
    const primary = madeUpInput.contests.filter(({ id }) => id === contestId);
    return {
      ...madeUpInput,
      contests: primary,
      facts: { ...madeUpInput.facts, countSnapshots: [] },
      returns: unitIds.flatMap((unitId, unit) =>
        candidates.map((candidate, index) => ({
          contestId,
          unitId,
          kind: unitId === 'M1' ? ('ballot group' as const) : ('precinct' as const),
          candidate,
          party: '',
          votes: votes[unit]?.[index] ?? null,
        })),
      ),
      totals: candidates.map((candidate, index) => ({
        contestId,
        candidate,
        party: '',
        votes: votes.reduce((sum, unit) => sum + (unit[index] ?? 0), 0),
      })),
    };
  });

it('no vote is lost or made between the input and the pack: by unit, by candidate, placed and not', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const result = readPack(buildPackFiles(input));
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const [returns] = result.value.contests;
      const read = new Map(
        returns?.units.flatMap(({ id, votes }) =>
          returns.candidates.map(({ name }, index) => [`${id} ${name}`, votes[index] ?? null] as const),
        ),
      );
      const given = new Map(
        input.returns.map(({ unitId, candidate, votes }) => [`${unitId} ${candidate}`, votes]),
      );
      expect(read).toEqual(given);

      const report = auditPack(result.value);
      const audit = report.contests[0];
      const total = input.returns.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
      expect(audit?.reportedVotes).toBe(total);
      expect((audit?.placedVotes ?? 0) + (audit?.unplacedVotes ?? 0) + (audit?.ballotGroupVotes ?? 0)).toBe(
        total,
      );
      expect(audit?.withheldCounts).toBe(input.returns.filter(({ votes }) => votes === null).length);
      expect(report.ok).toBe(true);
    }),
    { numRuns: 60 },
  );
});
