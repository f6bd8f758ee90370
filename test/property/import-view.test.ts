import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { finishImport } from '../../src/import/finish/finish-import';
import { applyDecisions, inspectFiles } from '../../src/import/inspect/inspect-files';
import { describePlan } from '../../src/import/view/describe-plan';
import { joinRules } from '../fixtures/arbitrary-join';
import { givenText, madeUpPolygons } from '../fixtures/made-up-import';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('import-view');

const [file, outline] = ['19990105-votes.csv', 'outline.geojson'];
const ids = ['0101', '0102', '0103', '0104', '0201', '0299', 'Absentee 1'];
const count = fc.option(fc.nat(999), { freq: 6 });
const unit = fc.record({ id: fc.constantFrom(...ids), votes: fc.tuple(count, count) });
type Unit = { readonly id: string; readonly votes: readonly (number | null)[] };

/** One record of a unit a line, withheld counts as `*`; the same id may come again. */
const csvOf = (units: readonly Unit[]): string =>
  [
    'precinct id,Ada Made-up,Bo Made-up',
    ...units.map(({ id, votes }) => [id, ...votes.map((known) => known ?? '*')].join(',')),
  ].join('\n');

/** An outline that holds the first two squares of the polygons and no other. */
const twoSquares = givenText(
  outline,
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'Made-up district' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [10, 45],
              [10.02, 45],
              [10.02, 45.01],
              [10, 45.01],
              [10, 45],
            ],
          ],
        },
      },
    ],
  }),
);

const decision = fc.record({
  join: fc.record({ returnsRules: joinRules, boundaryRules: joinRules }),
  byHand: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('01001', '02001', null), {
    noNullPrototype: true,
  }),
  ignoredUnits: fc.subarray(ids, { maxLength: 3 }),
  repeats: fc.constantFrom('count once' as const, 'add' as const),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

it('units and votes that are shown are those of the pack, however often a unit is reported', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { maxLength: 9 }),
      decision,
      fc.boolean(),
      fc.boolean(),
      async (units, decided, isCut, isLeftOut) => {
        const kept = { id: ids.find((id) => !decided.ignoredUnits.includes(id)) ?? '', votes: [1, 2] };
        const other = givenText('19990302-more.csv', csvOf([kept]));
        const given = [madeUpPolygons, givenText(file, csvOf([kept, ...units])), other];
        const inspected = await inspectFiles(isCut ? [...given, twoSquares] : given);
        if (!inspected.ok) throw new Error(inspected.error.message);
        const plan = applyDecisions(inspected.value, {
          tables: [{ table: file, ...decided }],
          outside: 'leave out',
          boundaryFiles: [{ file: outline, use: 'district' }],
          contests: inspected.value.contests
            .filter(({ tableKey }) => tableKey === other.name)
            .map(({ tableKey, source }) => ({ table: tableKey, contest: source.key, isLeftOut })),
        });
        const view = describePlan(plan, []);
        const finished = await finishImport(plan);
        for (const { tableKey, units: shown, used } of view.joins) {
          const contests = view.contests.filter((contest) => contest.tableKey === tableKey);
          const counted = contests.filter((contest) => !contest.isLeftOut);
          expect(sum(shown.map(({ votes }) => votes))).toBe(sum(counted.map(({ votes }) => votes)));
          expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
          if (!isCut) {
            const precincts = shown.filter(({ kind }) => kind === 'precinct');
            expect(used.units).toBe(precincts.length);
            if (counted.length > 0) expect(used.votes).toBe(sum(precincts.map(({ votes }) => votes)));
          }
          if (!finished.ok) continue;
          for (const { id, votes } of counted) {
            const inPack = finished.value.pack.contests.find(({ contest }) => contest.id === id);
            expect(sum((inPack?.units ?? []).flatMap((each) => each.votes.map((known) => known ?? 0)))).toBe(
              votes,
            );
          }
        }
        if (!isCut) expect(finished.ok).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
