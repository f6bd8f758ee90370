import { describe, expect, it } from 'vitest';
import { measureTract } from '../../../src/core/census/measure-tract';
import { coverageOf } from '../../../src/core/election/coverage';
import { areaSquareKilometres } from '../../../src/core/geometry/area-measures';
import type { Pack } from '../../../src/core/pack';
import { finishImport, type FinishedImport } from '../../../src/import/finish/finish-import';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import {
  madeUpDistricts,
  madeUpIncomes,
  madeUpNeighborhoods,
  madeUpOrigins,
  madeUpTracts,
} from '../../fixtures/made-up-areas';
import { madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import { words } from '../../../src/words/words';

const contest = '1999-03-02-general';

async function inspect(
  files: readonly GivenFile[],
  decisions: ImportDecisions = {},
  base?: Pack,
): Promise<ImportPlan> {
  const plan = await inspectFiles(files, { decisions, ...(base === undefined ? {} : { base }) });
  if (!plan.ok) throw new Error(plan.error.message);
  return acceptProposals(plan.value);
}

async function finish(plan: ImportPlan): Promise<FinishedImport> {
  const finished = await finishImport(plan);
  if (!finished.ok) throw new Error(finished.error.message);
  return finished.value;
}

const usesOf = (plan: ImportPlan) =>
  Object.fromEntries(
    plan.boundaryFiles.map(({ raw, use }) => [raw.file.replace(/^made-up-|\.geojson$/g, ''), use]),
  );

const problem = ({ problems }: Pick<ImportPlan, 'problems'>, code: string) =>
  problems.find((list) => list.code === code);

describe('a boundary file of the district', () => {
  it('is proposed where one of its features holds most precincts, whatever the order of the files', async () => {
    for (const files of [
      [madeUpPolygons, madeUpDistricts],
      [madeUpDistricts, madeUpPolygons],
    ]) {
      const plan = await inspect([...files, madeUpRunoff]);
      expect(usesOf(plan)).toEqual({ precincts: 'precincts', districts: 'district' });
      expect(plan.district).toMatchObject({ id: 'Made-up District 1', name: 'Made-up District 1' });
    }
  });

  it('is the outline of the pack; precincts outside it are kept where they have returns, and listed', async () => {
    const plan = await inspect([madeUpPolygons, madeUpDistricts, madeUpRunoff]);
    expect(problem(plan, 'outside-kept')).toMatchObject({ votes: 30, items: [{ id: '02001' }] });
    expect(problem(plan, 'outside-left-out')).toMatchObject({ votes: 0, items: [{ id: '01004' }] });
    expect(problem(plan, 'polygon-without-returns')).toBeUndefined();
    const { pack } = await finish(plan);
    expect(pack.districts[0]).toMatchObject({ name: 'Made-up District 1' });
    expect(pack.precinctAreas.map(({ id }) => id)).toEqual(['01001', '01002', '01003', '02001']);
    expect(coverageOf(pack, contest, 'precinct area')).toMatchObject({
      reportedVotes: 150,
      placedVotes: 120,
    });
  });

  it('leaves out precincts outside it with their votes, or keeps them all, as decided', async () => {
    const plan = await inspect([madeUpPolygons, madeUpDistricts, madeUpRunoff]);
    const without = await finish(applyDecisions(plan, { outside: 'leave out' }));
    expect(without.report.problems.find(({ code }) => code === 'outside-left-out')).toMatchObject({
      votes: 30,
    });
    expect(coverageOf(without.pack, contest, 'precinct area')).toMatchObject({
      reportedVotes: 120,
      placedVotes: 90,
      unplacedVotes: 30,
    });
    const all = await finish(applyDecisions(plan, { outside: 'keep all' }));
    expect(all.pack.precinctAreas).toHaveLength(5);
  });

  it('can be said to be another feature, all of them, or no district at all', async () => {
    const plan = await inspect([madeUpPolygons, madeUpDistricts, madeUpRunoff]);
    const file = madeUpDistricts.name;
    const whole = applyDecisions(plan, { boundaryFiles: [{ file, use: 'district', id: null }] });
    const { pack } = await finish(whole);
    expect(pack.districts[0]?.geometry.type).toBe('MultiPolygon');
    const wrong = applyDecisions(plan, { boundaryFiles: [{ file, use: 'district', id: 'Nowhere' }] });
    expect(wrong.missing.map(words.packNeed)).toEqual([`Say which feature of ${file} is the district.`]);
    const none = applyDecisions(plan, { boundaryFiles: [{ file, use: 'ignored' }] });
    expect(none.district).toBeNull();
    const { pack: plain } = await finish(none);
    expect(plain.precinctAreas).toHaveLength(5);
  });

  it('is saved in the recipe with its feature', async () => {
    const first = await finish(await inspect([madeUpPolygons, madeUpDistricts, madeUpRunoff]));
    const again = await finish(
      await inspect([madeUpPolygons, madeUpDistricts, madeUpRunoff], first.recipe.decisions),
    );
    expect([...again.files.keys()]).toEqual([...first.files.keys()]);
    expect(again.pack).toMatchObject({ districts: [{ name: 'Made-up District 1' }] });
  });
});

describe('a boundary file of neighborhoods', () => {
  it('is proposed, and polygons of one name are one neighborhood', async () => {
    const plan = await inspect([madeUpPolygons, madeUpNeighborhoods, madeUpRunoff], {
      boundaries: { file: madeUpPolygons.name },
    });
    expect(usesOf(plan)).toEqual({ precincts: 'precincts', neighborhoods: 'neighborhoods' });
    const { pack } = await finish(plan);
    expect(pack.neighborhoods.map(({ id, name }) => [id, name])).toEqual([
      ['abc-made-up', 'Ábc Made-up'],
      ['far-made-up', 'Far Made-up'],
      ['new-made-up', 'New Made-up'],
      ['old-made-up', 'Old Made-up'],
    ]);
    const far = pack.neighborhoods[1];
    const old = pack.neighborhoods[3];
    if (far === undefined || old === undefined) throw new Error('Two neighborhoods are missing');
    expect(areaSquareKilometres(far.geometry) / areaSquareKilometres(old.geometry)).toBeCloseTo(3, 2);
  });
});

describe('census tables', () => {
  const files = [madeUpPolygons, madeUpDistricts, madeUpTracts, madeUpOrigins, madeUpIncomes, madeUpRunoff];

  it('find their tracts by GEOID, and every person of the file is in the pack or listed', async () => {
    const plan = await inspect(files);
    expect(usesOf(plan)).toEqual({ precincts: 'precincts', districts: 'district', tracts: 'tracts' });
    expect(plan.tables.map(({ use }) => use)).toEqual(['demographics', 'demographics', 'returns']);
    const { pack } = await finish(plan);
    expect(pack.tracts.map(({ id }) => id)).toEqual(['01999000001', '01999000002', '01999000003']);
    const people = pack.tracts.reduce((sum, { values }) => sum + (values['population']?.estimate ?? 0), 0);
    const outside = problem(plan, 'tract-outside-district');
    const lost = problem(plan, 'figures-without-tract');
    expect(outside).toMatchObject({ items: [{ id: '01999000004', detail: '70 people' }] });
    expect(lost).toMatchObject({ items: [{ id: '01999000005', detail: '9 people' }] });
    expect(people + 70 + 9).toBe(1000 + 2000 + 400 + 70 + 9);
  });

  it('give the measures that the app has words for, with their margins of error', async () => {
    const { pack } = await finish(await inspect(files));
    expect(pack.demographicMeasures.map(({ id }) => id)).toEqual([
      'hispanic_share',
      'asian_share',
      'black_share',
      'white_share',
      'other_share',
      'population_density',
      'population',
      'median_household_income',
    ]);
    const [first] = pack.tracts;
    expect(first?.values['population']).toEqual({ estimate: 1000, marginOfError: 100 });
    expect(first?.values['other_nh']).toEqual({ estimate: 7, marginOfError: 13 });
    expect(first?.shareInsideDistrict).toBe(1);
    const hispanic = pack.demographicMeasures[0];
    if (first === undefined || hispanic === undefined) throw new Error('The pack has tracts and measures');
    expect(measureTract(first, hispanic).value).toBeCloseTo(0.393, 10);
    expect(pack.demographicMeasures[7]).toMatchObject({
      universe: 'Households. ACS 1995–1999, table B19013.',
    });
    expect(pack.sources.find(({ id }) => id === hispanic.sourceId)).toMatchObject({
      agency: 'U.S. Census Bureau',
      vintage: 'ACS 1995–1999',
    });
  });

  it('leave withheld, missing and top-coded figures missing', async () => {
    const { pack } = await finish(await inspect(files));
    const nothing = { estimate: null, marginOfError: null };
    expect(pack.tracts[1]?.values['hispanic']).toEqual({ estimate: 500, marginOfError: null });
    expect(pack.tracts[1]?.values['median_household_income']).toEqual(nothing);
    expect(pack.tracts[2]?.values['median_household_income']).toEqual(nothing);
    expect(pack.tracts[0]?.values['median_household_income']).toEqual({
      estimate: 50000,
      marginOfError: 6000,
    });
  });

  it('are not used without the boundaries of tracts, and that is said', async () => {
    const plan = await inspect([madeUpPolygons, madeUpOrigins, madeUpRunoff]);
    expect(plan.missing).toEqual([]);
    expect(problem(plan, 'census-not-used')?.items).toHaveLength(1);
    const asked = applyDecisions(plan, { tables: [{ table: madeUpOrigins.name, use: 'demographics' }] });
    expect(asked.missing.map(words.packNeed)).toEqual([
      `${madeUpOrigins.name} needs the boundaries of its tracts: add their file.`,
    ]);
  });

  it('list tracts outside the precincts where no file gives the district', async () => {
    const finished = await finish(
      await inspect([madeUpPolygons, madeUpTracts, madeUpOrigins, madeUpRunoff], {
        boundaries: { file: madeUpPolygons.name },
      }),
    );
    expect(finished.pack.tracts).toHaveLength(4);
    expect(problem(finished.report, 'figures-without-tract')?.items).toHaveLength(1);
  });

  it('replace the figures of a pack that has the tracts, and leave its other columns', async () => {
    const { pack: base, files: before } = await finish(await inspect(files));
    const text = new TextDecoder().decode(madeUpIncomes.bytes).replace('50000,6000', '60000,7000');
    const again = { name: 'ACSDT5Y2004.B19013-Data.csv', bytes: new TextEncoder().encode(text) };
    const plan = await inspect([again], {}, base);
    expect(plan.missing).toEqual([]);
    const { pack, files: after, report } = await finish(plan);
    expect(pack.tracts[0]?.values['median_household_income']).toEqual({
      estimate: 60000,
      marginOfError: 7000,
    });
    expect(pack.tracts[0]?.values['hispanic']).toEqual(base.tracts[0]?.values['hispanic']);
    expect(pack.demographicMeasures.map(({ id }) => id).sort()).toEqual(
      base.demographicMeasures.map(({ id }) => id).sort(),
    );
    expect(after.get('returns.csv')).toEqual(before.get('returns.csv'));
    expect(after.get('boundaries.topo.json')).toEqual(before.get('boundaries.topo.json'));
    expect(report.replacement.join('\n')).toContain('Census figures of ACSDT5Y2004.B19013-Data.csv');
  });
});
