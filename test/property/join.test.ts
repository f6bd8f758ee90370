import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRules } from '../../src/import/joins/apply-rules';
import { collides } from '../../src/import/joins/evaluate-join';
import { boundaryUnitsOf, returnUnitsOf, type JoinUnit } from '../../src/import/joins/join-unit';
import { matchKeys } from '../../src/import/joins/match-keys';
import { proposeJoins } from '../../src/import/joins/propose-joins';
import { readLayout } from '../../src/import/layouts/layouts';
import { mapColumn, type LayoutMapping } from '../../src/import/layouts/mapping';
import { joinRules } from '../fixtures/arbitrary-join';
import { seedProperties } from '../fixtures/property-settings';
import { rawBoundaries, rawTable } from '../fixtures/raw-tables';

seedProperties('join');

const ids = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(3, '0')),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
    .map(([ward, number]) => `${ward}-${number}`),
  fc.constantFrom('13-Oak1', 'OAK1', 'oak1', 'Oak1A', 'Early Voting', 'TOTAL', ''),
);
const cells = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 900 }).map(String) },
  fc.constantFrom('*', '', 'x', '-4'),
);
const rows = fc.array(fc.tuple(ids, cells, cells), { minLength: 1, maxLength: 25 });

const mapping: LayoutMapping = {
  layout: 'wide',
  headerRow: 0,
  columns: [
    mapColumn('precinct', 'unit id'),
    mapColumn('ANN ONE', 'candidate votes', { contest: 'Mayor', name: 'ANN ONE' }),
    mapColumn('BOB TWO', 'candidate votes', { contest: 'Mayor', name: 'BOB TWO' }),
  ],
  unitKinds: {},
};

function returnsOf(lines: readonly (readonly [string, string, string])[]): readonly JoinUnit[] {
  const read = readLayout(
    rawTable(['precinct|ANN ONE|BOB TWO', ...lines.map((line) => line.join('|'))]),
    mapping,
  );
  if (!read.ok || read.value.kind !== 'returns') throw new Error('The table was not read');
  return returnUnitsOf(read.value);
}

const boundariesOf = (list: readonly string[]) =>
  boundaryUnitsOf(rawBoundaries(list.map((id) => ({ id }))), 'id');

it('proposals are the same every time, and none beats the exact join without joining more', () => {
  fc.assert(
    fc.property(rows, fc.array(ids, { minLength: 1, maxLength: 20 }), (lines, places) => {
      const returns = returnsOf(lines);
      const boundaries = boundariesOf(places);
      const first = proposeJoins(returns, boundaries);
      expect(proposeJoins(returns, boundaries)).toEqual(first);
      if (first.best !== first.exact) {
        expect(collides(first.best)).toBe(false);
        expect(first.best.matchedUnits > first.exact.matchedUnits || collides(first.exact)).toBe(true);
      }
      for (const proposal of first.proposals) {
        const again = matchKeys(returns, boundaries, {
          returns: proposal.returnsRules,
          boundaries: proposal.boundaryRules,
        });
        const matched = again
          .filter((group) => group.boundaries.length > 0)
          .flatMap((group) => group.returns);
        expect(matched).toHaveLength(proposal.matchedUnits);
      }
    }),
    { numRuns: 60 },
  );
});

it('the exact join pairs equal texts only: no id is read as a number', () => {
  fc.assert(
    fc.property(rows, fc.array(ids, { maxLength: 20 }), (lines, places) => {
      const groups = matchKeys(returnsOf(lines), boundariesOf(places), { returns: [], boundaries: [] });
      for (const { returns, boundaries } of groups) {
        expect(new Set([...returns, ...boundaries].map(({ id }) => id)).size).toBe(1);
      }
    }),
  );
});

it('rules give the same key every time and change nothing they do not fit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), joinRules, (id, list) => {
      const unit = { id, parts: { ward: '1' } };
      expect(applyRules(list, unit)).toBe(applyRules(list, unit));
      expect(applyRules([], unit)).toBe(id);
    }),
  );
});
