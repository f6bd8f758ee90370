import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { participationOf } from '../../../src/core/election/participation';
import { areaSquareKilometres } from '../../../src/core/geometry/area-measures';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import { finishImport, type FinishedImport } from '../../../src/import/finish/finish-import';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { readRecipe, writeRecipe } from '../../../src/import/recipe/recipe';
import { readPack } from '../../../src/pack/read/read-pack';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../fixtures/made-up-import';
import { words } from '../../../src/words/words';

const primary = '1999-01-05-primary';
const runoff = '1999-03-02-runoff';
const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];

async function inspect(files: readonly GivenFile[], decisions: ImportDecisions = {}): Promise<ImportPlan> {
  const plan = await inspectFiles(files, { decisions });
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

async function finish(plan: ImportPlan): Promise<FinishedImport> {
  const finished = await finishImport(plan);
  if (!finished.ok) throw new Error(finished.error.message);
  return finished.value;
}

const problem = (plan: ImportPlan, code: string, file?: string) =>
  plan.problems.find((list) => list.code === code && (file === undefined || list.file === file));

describe('inspecting files', () => {
  it('joins nothing by a rule that was not accepted', async () => {
    const plan = await inspect(everything);
    expect(plan.joins.map(({ used }) => used.matchedUnits)).toEqual([0, 0, 0]);
    expect(plan.joins.every(({ isOpen }) => isOpen)).toBe(true);
    expect(plan.joins[0]?.best).toMatchObject({ matchedUnits: 4, units: 5 });
    expect(problem(plan, 'returns-without-polygon', madeUpRunoff.name)).toMatchObject({ votes: 150 });
  });

  it('lists what the accepted rules leave over, with the votes at stake', async () => {
    const plan = acceptProposals(await inspect(everything));
    expect(plan.joins.map(({ used }) => used.matchedUnits)).toEqual([4, 4, 4]);
    expect(problem(plan, 'returns-without-polygon', madeUpPrimary.name)).toMatchObject({
      votes: 27,
      items: [{ id: '0299', votes: 27 }],
    });
    expect(problem(plan, 'duplicate-polygon')?.items).toEqual([
      { id: '02001', votes: 60, detail: '2 polygons' },
    ]);
    expect(problem(plan, 'polygon-without-returns')?.items.map(({ id }) => id)).toEqual(['01004']);
    expect(problem(plan, 'redacted')?.items.map(({ id }) => id)).toEqual(['0103']);
  });

  it('takes the day from the name of the file and tells primary from runoff by it', async () => {
    const plan = await inspect(everything);
    expect(plan.contests.map(({ contest }) => contest.id)).toEqual([primary, runoff]);
    expect(plan.contests.map(({ contest }) => contest.shortTitle)).toEqual(['Primary', 'Runoff']);
    expect(plan.contests[0]?.contest.title).toBe('Made up office, primary of 5 January 1999');
  });

  it('says what is missing instead of guessing it', async () => {
    const undated = { ...madeUpRunoff, name: 'votes.csv' };
    expect((await inspect([undated])).missing.map(words.packNeed)).toEqual([
      'A pack needs the boundaries of the precincts: add their file.',
      'Nothing in votes.csv says the day of the election: give its date.',
    ]);
    expect((await inspect([madeUpPolygons])).missing).toHaveLength(2);
    const finished = await finishImport(await inspect([madeUpPolygons, undated]));
    expect(finished).toMatchObject({ ok: false, error: { code: 'missing-decision' } });
  });

  it('reads the others when a file cannot be read', async () => {
    const plan = await inspect([...everything, givenText('broken.geojson', '{"type":"FeatureColl')]);
    expect(plan.contents.failures).toHaveLength(1);
    expect(plan.joins).toHaveLength(3);
  });

  it('stops when it is cancelled', async () => {
    const outcome = await inspectFiles(everything, { isCancelled: () => true });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('the pack of an import', () => {
  it('counts every vote, placed and not', async () => {
    const { pack } = await finish(acceptProposals(await inspect(everything)));
    expect(coverageOf(pack, primary, 'precinct area')).toMatchObject({
      certifiedVotes: null,
      reportedVotes: 100,
      placedVotes: 73,
      unplacedVotes: 27,
      placedPrecinctCount: 4,
    });
    expect(coverageOf(pack, runoff, 'precinct area')).toMatchObject({ reportedVotes: 150, placedVotes: 120 });
  });

  it('keeps a withheld count withheld', async () => {
    const { pack } = await finish(acceptProposals(await inspect(everything)));
    const [returns] = pack.contests;
    const unit = returns?.units.find(({ id }) => id === '01003');
    const cy = returns?.candidates.findIndex(({ name }) => name === 'Cy Made-up') ?? -1;
    expect(unit?.votes[cy]).toBeNull();
  });

  it('draws true polygons, those of one id together and those without returns too', async () => {
    const { pack } = await finish(acceptProposals(await inspect(everything)));
    expect(pack.precinctAreas.map(({ id }) => id)).toEqual(['01001', '01002', '01003', '01004', '02001']);
    expect(pack.precinctAreas.every(({ approximate }) => !approximate)).toBe(true);
    for (const { location, geometry } of pack.precinctAreas)
      expect(pointInArea(location, geometry)).toBe(true);
    expect(pack.districts).toHaveLength(1);
    for (const { location } of pack.precinctAreas) {
      expect(pack.districts[0] !== undefined && pointInArea(location, pack.districts[0].geometry)).toBe(true);
    }
    const [district] = pack.districts;
    expect(district?.geometry.type).toBe('Polygon');
    const sum = pack.precinctAreas.reduce((total, area) => total + areaSquareKilometres(area.geometry), 0);
    expect(district === undefined ? 0 : areaSquareKilometres(district.geometry) / sum).toBeCloseTo(1, 6);
  });

  it('measures participation among registered voters where turnout was given', async () => {
    const { pack } = await finish(acceptProposals(await inspect(everything)));
    const area = { unit: 'precinct area', id: '01001' } as const;
    expect(participationOf(pack, runoff, area, { kind: 'registered voters' })).toMatchObject({
      numerator: 30,
      denominator: 60,
    });
    expect(participationOf(pack, primary, area, { kind: 'registered voters' })).toHaveProperty('unavailable');
  });

  it('is read back the same and made again from its recipe', async () => {
    const first = await finish(acceptProposals(await inspect(everything, { title: 'Made-up District' })));
    expect(readPack(first.files)).toMatchObject({ ok: true, value: { title: 'Made-up District' } });
    const recipe = readRecipe('made-up.recipe.json', writeRecipe(first.recipe));
    if (!recipe.ok) throw new Error(recipe.error.message);
    const again = await finish(await inspect(everything, recipe.value));
    expect([...again.files]).toEqual([...first.files]);
  });

  it('applies a recipe to the next count, whose file has another name and other candidates', async () => {
    const { recipe } = await finish(acceptProposals(await inspect(everything)));
    const text = new TextDecoder().decode(madeUpRunoff.bytes).replaceAll('Bo Made-up', 'Di Made-up');
    const plan = await inspect(
      [madeUpPolygons, givenText('20030304-made-up-office.csv', text)],
      recipe.decisions,
    );
    expect(plan.joins[0]).toMatchObject({ isAccepted: true, used: { matchedUnits: 4 } });
    expect(plan.contests[0]?.contest.date).toBe('2003-03-04');
    expect(plan.contests[0]?.source.candidates.map(({ name }) => name)).toEqual([
      'Ada Made-up',
      'Di Made-up',
    ]);
  });

  it('is audited against given totals and says by how much it differs', async () => {
    const totals = givenText(
      'totals.csv',
      `contest,candidate,votes\n${runoff},ADA MADE-UP,91\n${runoff},Bo Made-up,60\n`,
    );
    const { report, pack } = await finish(acceptProposals(await inspect([...everything, totals])));
    expect(report.totals.map(({ status }) => status)).toEqual([
      { kind: 'no totals given' },
      { kind: 'differs', by: 1 },
    ]);
    expect(report.audit.contests[0]?.differences).toEqual([]);
    expect(pack.contests[1]?.candidates[0]).toMatchObject({ name: 'Ada Made-up', certifiedVotes: 91 });
  });
});

describe('decisions', () => {
  it('places a unit by hand, takes one off the map and ignores one that is none', async () => {
    const accepted = acceptProposals(await inspect(everything));
    const plan = applyDecisions(accepted, {
      tables: [
        { table: madeUpRunoff.name, byHand: { '0299': '01004', '0101': null }, ignoredUnits: ['0102'] },
      ],
    });
    const { pack } = await finish(plan);
    const coverage = coverageOf(pack, runoff, 'precinct area');
    expect(coverage).toMatchObject({ reportedVotes: 120, placedVotes: 90, unplacedVotes: 30 });
    expect(pack.contests[1]?.units.find(({ id }) => id === '01004')).toBeDefined();
  });

  it('counts a repeated record once, unless it is said to add', async () => {
    const text = `${new TextDecoder().decode(madeUpRunoff.bytes)}\n0101,1,1,30,20,10`;
    const files = [madeUpPolygons, givenText(madeUpRunoff.name, text)];
    const once = acceptProposals(await inspect(files));
    expect(problem(once, 'repeated-record')).toMatchObject({ votes: 30 });
    const id = '1999-03-02-general';
    expect(coverageOf((await finish(once)).pack, id, 'precinct area').reportedVotes).toBe(150);
    const added = applyDecisions(once, { tables: [{ table: madeUpRunoff.name, repeats: 'add' }] });
    expect(coverageOf((await finish(added)).pack, id, 'precinct area').reportedVotes).toBe(180);
  });

  it('makes one area of polygons that an accepted rule makes the same', async () => {
    const polygons = givenText(
      madeUpPolygons.name,
      new TextDecoder()
        .decode(madeUpPolygons.bytes)
        .replace('"01001"', '"0101A"')
        .replace('"01002"', '"0101B"'),
    );
    const plan = applyDecisions(await inspect([polygons, madeUpRunoff]), {
      tables: [
        {
          table: madeUpRunoff.name,
          join: { returnsRules: [], boundaryRules: [{ rule: 'trim trailing letter' }] },
        },
      ],
    });
    const { pack } = await finish(plan);
    expect(pack.precinctAreas.map(({ id }) => id)).toEqual(['01003', '01004', '0101A', '02001']);
    expect(coverageOf(pack, '1999-03-02-general', 'precinct area').placedVotes).toBe(30);
  });

  it('names and leaves out contests', async () => {
    const plan = applyDecisions(acceptProposals(await inspect(everything)), {
      district: 'Made-up City',
      contests: [
        { table: madeUpPrimary.name, contest: '19990105-made-up-office', isLeftOut: true },
        { table: madeUpRunoff.name, contest: '19990302-made-up-office', title: 'The made-up vote' },
      ],
    });
    const { pack } = await finish(plan);
    expect(pack.contests.map(({ contest }) => contest.title)).toEqual(['The made-up vote']);
    expect(pack.contests[0]?.contest.district).toBe('Made-up City');
  });

  it('refuses a recipe with a place in it that means nothing', () => {
    const bytes = new TextEncoder().encode('{"recipe":1,"decisions":{"tables":[{"tabel":"x"}]}}');
    expect(readRecipe('made-up.recipe.json', bytes)).toMatchObject({
      ok: false,
      error: { place: { file: 'made-up.recipe.json' } },
    });
  });
});
