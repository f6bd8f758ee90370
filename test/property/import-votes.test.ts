import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageOf } from '../../src/core/election/coverage';
import { areaSquareKilometres } from '../../src/core/geometry/area-measures';
import type { AreaGeometry, Pack } from '../../src/core/pack';
import { countUnits } from '../../src/import/contests/count-units';
import { finishImport } from '../../src/import/finish/finish-import';
import type { ImportPlan } from '../../src/import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../src/import/inspect/inspect-files';
import { joinRules } from '../fixtures/arbitrary-join';
import { givenText, madeUpPolygons } from '../fixtures/made-up-import';
import { seedProperties } from '../fixtures/property-settings';

seedProperties('import-votes');

const file = '19990105-votes.csv';
const ids = ['0101', '0102', '0103', '0104', '0201', '0299', 'Absentee 1'];
/** A withheld count is null and written as `*`. */
const count = fc.option(fc.nat(999), { freq: 6 });
const unit = fc.record({ id: fc.constantFrom(...ids), votes: fc.tuple(count, count, count) });
type Unit = { readonly id: string; readonly votes: readonly (number | null)[] };

const knownVotes = (units: readonly Unit[]): number =>
  units.flatMap(({ votes }) => votes).reduce<number>((sum, votes) => sum + (votes ?? 0), 0);

const csvOf = (units: readonly Unit[]): string =>
  [
    'precinct id,Ada Made-up,Bo Made-up,Cy Made-up',
    ...units.map(({ id, votes }) => [id, ...votes.map((votes) => votes ?? '*')].join(',')),
  ].join('\n');

/** A unit of which a count is withheld is listed, and withheld in the pack too. */
function expectWithheld({ problems, tables, decisions }: ImportPlan, { contests }: Pack): void {
  const table = tables[0];
  const counted = table === undefined ? [] : countUnits(table, undefined, decisions);
  const withheld = counted.filter(({ votes, partlyWithheld }) =>
    [...votes.flat(), ...partlyWithheld.flat().map(() => null)].includes(null),
  );
  const listed = problems.filter(({ code }) => code === 'redacted').flatMap(({ items }) => items);
  expect(listed.map(({ id }) => id)).toEqual(withheld.map(({ label }) => label));
  const inPack = contests.flatMap(({ units }) => units).filter(({ votes }) => votes.includes(null));
  expect(inPack.length > 0).toBe(withheld.length > 0);
}

it('no vote of the file is lost or made: every record is placed, unplaced, grouped or listed as not counted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 9 }), async (units) => {
      const inspected = await inspectFiles([madeUpPolygons, givenText(file, csvOf(units))]);
      if (!inspected.ok) throw new Error(inspected.error.message);
      const plan = acceptProposals(inspected.value);
      const finished = await finishImport(plan);
      const inFile = knownVotes(units);
      const notCounted = plan.problems
        .filter(({ code }) => code === 'repeated-record' || code === 'total-row' || code === 'misfit')
        .reduce((sum, { votes }) => sum + votes, 0);
      if (!finished.ok) throw new Error(finished.error.message);
      const [contest] = finished.value.pack.contests;
      const coverage = coverageOf(finished.value.pack, contest?.contest.id ?? '', 'precinct area');
      expect(coverage.reportedVotes + notCounted).toBe(inFile);
      expect(coverage.placedVotes + coverage.unplacedVotes + coverage.ballotGroupVotes).toBe(
        coverage.reportedVotes,
      );
      expectWithheld(plan, finished.value.pack);
    }),
    { numRuns: 60 },
  );
});

const polygons = JSON.parse(new TextDecoder().decode(madeUpPolygons.bytes)) as {
  readonly features: readonly { readonly geometry: AreaGeometry }[];
};
const givenArea = polygons.features.reduce((sum, { geometry }) => sum + areaSquareKilometres(geometry), 0);
const decision = fc.record({
  join: fc.record({ returnsRules: joinRules, boundaryRules: joinRules }),
  byHand: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('01001', '02001', '77777', null), {
    noNullPrototype: true,
  }),
  ignoredUnits: fc.subarray(ids, { maxLength: 3 }),
  repeats: fc.constantFrom('count once' as const, 'add' as const),
});

it('whatever is decided, every vote is counted or listed and every polygon is drawn once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 9 }), decision, async (units, decided) => {
      const kept = { id: ids.find((id) => !decided.ignoredUnits.includes(id)) ?? '', votes: [1, 2, 3] };
      const inspected = await inspectFiles([madeUpPolygons, givenText(file, csvOf([kept, ...units]))]);
      if (!inspected.ok) throw new Error(inspected.error.message);
      const plan = applyDecisions(inspected.value, { tables: [{ table: file, ...decided }] });
      const finished = await finishImport(plan);
      if (!finished.ok) throw new Error(finished.error.message);
      const { pack } = finished.value;
      const inFile = knownVotes([kept, ...units].filter(({ id }) => !decided.ignoredUnits.includes(id)));
      const notCounted = plan.problems
        .filter(({ code }) => code === 'repeated-record' || code === 'total-row' || code === 'misfit')
        .flatMap(({ items }) => items.filter(({ id }) => !decided.ignoredUnits.includes(id)))
        .reduce((sum, { votes }) => sum + votes, 0);
      const coverage = coverageOf(pack, pack.contests[0]?.contest.id ?? '', 'precinct area');
      expect(coverage.reportedVotes + notCounted).toBe(inFile);
      expect(coverage.placedVotes + coverage.unplacedVotes + coverage.ballotGroupVotes).toBe(
        coverage.reportedVotes,
      );
      expectWithheld(plan, pack);
      const drawn = pack.precinctAreas.reduce((sum, area) => sum + areaSquareKilometres(area.geometry), 0);
      const [district] = pack.districts;
      expect(district === undefined ? 0 : drawn / areaSquareKilometres(district.geometry)).toBeCloseTo(1, 6);
      expect(drawn).toBeCloseTo(givenArea, 3);
    }),
    { numRuns: 60 },
  );
});
