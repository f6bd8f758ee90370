import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/election/coverage';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import type { Pack } from '../../../src/core/pack';
import { buildPackFiles } from '../../../src/pack/write/build-pack-files';
import { packInputOf } from '../../../src/pack/write/pack-input-of';
import { finishImport, type FinishedImport } from '../../../src/import/finish/finish-import';
import type { ImportDecisions } from '../../../src/import/decisions/import-decisions';
import type { ImportPlan } from '../../../src/import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../../src/import/inspect/inspect-files';
import type { GivenFile } from '../../../src/files/given-file';
import { readPack } from '../../../src/pack/read/read-pack';
import {
  givenText,
  madeUpPolygons,
  madeUpPrimary,
  madeUpRunoff,
  madeUpTurnout,
} from '../../fixtures/made-up-import';
import { textOf } from '../../fixtures/made-up-pack-files';
import { polygonsOfPrecincts, returnsOf } from '../../fixtures/made-up-replacement';
import { readShippedFiles } from '../../fixtures/bad-packs';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { words } from '../../../src/words/words';

const shipped = readShippedPack();
const shippedFiles = readShippedFiles();
const [primary, runoff] = shipped.contests.map(({ contest }) => contest.id);
if (primary === undefined || runoff === undefined) throw new Error('The shipped pack has two contests');

async function inspect(
  base: Pack,
  files: readonly GivenFile[],
  decisions: ImportDecisions = {},
): Promise<ImportPlan> {
  const plan = await inspectFiles(files, { base, decisions });
  if (!plan.ok) throw new Error(plan.error.message);
  return plan.value;
}

async function finish(plan: ImportPlan): Promise<FinishedImport> {
  const finished = await finishImport(plan);
  if (!finished.ok) throw new Error(finished.error.message);
  return finished.value;
}

const linesOf = (files: ReadonlyMap<string, Uint8Array>, contestId: string): readonly string[] =>
  textOf(files, 'returns.csv')
    .split('\n')
    .filter((line) => line.includes(`,${contestId},`));

const votesIn = (pack: Pack, contestId: string): number =>
  coverageOf(pack, contestId, 'precinct area').reportedVotes;

describe('official polygons in the place of approximate areas', () => {
  const located = shipped.precincts.filter(({ location }) => location !== null);
  const withoutPolygon = located.slice(0, 2);
  const polygons = polygonsOfPrecincts(
    shipped,
    located.slice(2).map(({ id }) => id),
    (id) => `MU-${id}`,
  );

  it('are joined by the assistant, which applies no rule by itself', async () => {
    const plan = await inspect(shipped, [polygons]);
    expect(plan.missing).toEqual([]);
    expect(plan.joins.map(({ tableKey }) => tableKey)).toEqual(['base']);
    expect(plan.joins[0]).toMatchObject({ isOpen: true, used: { matchedUnits: 0 } });
    expect(acceptProposals(plan).joins[0]?.used.matchedUnits).toBe(located.length - 2);
  });

  it('draw the precincts, and leave every other file of the pack as it was', async () => {
    const plan = acceptProposals(await inspect(shipped, [polygons]));
    const { files, pack, report } = await finish(plan);
    for (const name of ['returns.csv', 'totals.csv', 'contests.csv', 'demographics.csv', 'facts.json']) {
      expect(textOf(files, name), name).toBe(textOf(shippedFiles, name));
    }
    for (const name of ['places.csv', 'road_labels.csv']) {
      expect(textOf(files, name), name).toBe(textOf(shippedFiles, name));
    }
    expect(pack.districts.map(({ id, name }) => [id, name])).toEqual(
      shipped.districts.map(({ id, name }) => [id, name]),
    );
    expect(pack.neighborhoods).toHaveLength(shipped.neighborhoods.length);
    expect(pack.version).toBe('1.0.1');
    expect(pack.precinctAreas.every(({ approximate }) => !approximate)).toBe(true);
    for (const { id, location, areaId, method } of pack.precincts) {
      const area = pack.precinctAreas.find((each) => each.id === areaId);
      if (area === undefined) continue;
      expect(method, id).toBe(`polygon of ${polygons.name}`);
      expect(location !== null && pointInArea(location, area.geometry), id).toBe(true);
    }
    expect(report.replacement.join('\n')).toContain('2 precincts that the map showed before find no polygon');
  });

  it('list the precincts that find none, with their votes, and draw them no more', async () => {
    const plan = acceptProposals(await inspect(shipped, [polygons]));
    const ids = withoutPolygon.map(({ id }) => id);
    const unlocated = shipped.precincts.filter(({ location }) => location === null).map(({ id }) => id);
    const list = plan.problems.find(({ code }) => code === 'base-precinct-without-polygon');
    expect(list?.items.map(({ id }) => id).sort()).toEqual([...ids, ...unlocated].sort());
    const { pack } = await finish(plan);
    for (const contest of [primary, runoff]) {
      const [before, after] = [shipped, pack].map((each) => coverageOf(each, contest, 'precinct area'));
      expect(after?.reportedVotes).toBe(before?.reportedVotes);
    }
    const lost = [primary, runoff].reduce(
      (sum, contest) =>
        sum +
        coverageOf(shipped, contest, 'precinct area').placedVotes -
        coverageOf(pack, contest, 'precinct area').placedVotes,
      0,
    );
    const own = shipped.contests.flatMap(({ units }) => units.filter(({ id }) => ids.includes(id)));
    expect(lost).toBe(
      own.flatMap(({ votes }) => votes).reduce<number>((sum, votes) => sum + (votes ?? 0), 0),
    );
  });

  it('can be given by hand', async () => {
    const [first] = withoutPolygon;
    const target = located[2];
    if (first === undefined || target === undefined) throw new Error('The shipped pack has precincts');
    const plan = applyDecisions(acceptProposals(await inspect(shipped, [polygons])), {
      tables: [{ table: 'base', byHand: { [first.id]: `MU-${target.id}` } }],
    });
    const { pack } = await finish(plan);
    const area = pack.precinctAreas.find(({ id }) => id === `MU-${target.id}`);
    expect(area?.precinctIds).toEqual([first.id, target.id].sort());
  });
});

describe('a new count in the place of one of the pack', () => {
  it('changes nothing when it is the same count', async () => {
    const same = returnsOf(shipped, runoff, '20170606-made-up.csv');
    const plan = await inspect(shipped, [same]);
    expect(plan.contests.map(({ contest, replaces }) => [contest.id, replaces])).toEqual([[runoff, runoff]]);
    const { files, report } = await finish(plan);
    for (const [name, bytes] of shippedFiles) {
      expect(Buffer.compare(files.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
    }
    expect(report.replacement.join('\n')).toContain('Nothing differs from the pack');
  });

  it('replaces its contest alone, and drops the totals of the earlier count', async () => {
    const more = returnsOf(shipped, runoff, '20170606-made-up.csv', (votes) => votes + 1);
    const { files, pack, report } = await finish(await inspect(shipped, [more]));
    expect(linesOf(files, primary)).toEqual(linesOf(shippedFiles, primary));
    expect(linesOf(files, runoff)).not.toEqual(linesOf(shippedFiles, runoff));
    const counts = shipped.contests[1]?.units.flatMap(({ votes }) => votes).length ?? 0;
    expect(votesIn(pack, runoff)).toBe(votesIn(shipped, runoff) + counts);
    expect(pack.contests[1]?.candidates.map(({ certifiedVotes }) => certifiedVotes)).toEqual([null, null]);
    expect(pack.contests[0]?.candidates[0]?.certifiedVotes).not.toBeNull();
    expect(pack.contests[1]?.contest).toMatchObject({ id: runoff, sourceIds: ['20170606-made-up-csv'] });
    expect(pack.precinctAreas).toEqual(shipped.precinctAreas);
    expect(report.replacement.join('\n')).toContain(
      'The certified totals of Special runoff, 6 June 2017 are left out',
    );
  });

  it('lists columns and files of a pack made by hand that are not carried over', async () => {
    const encoder = new TextEncoder();
    const lines = textOf(shippedFiles, 'returns.csv').trimEnd().split('\n');
    const wider = lines.map((line, index) => `${line},${index === 0 ? 'mode,remark' : 'early,'}`).join('\n');
    const byHand = readPack(
      new Map([
        ...shippedFiles,
        ['returns.csv', encoder.encode(wider)],
        ['notes.txt', encoder.encode('Made up.')],
        ['__MACOSX/._notes.txt', encoder.encode('')],
      ]),
    );
    if (!byHand.ok) throw new Error(byHand.error.message);
    const more = returnsOf(shipped, runoff, '20170606-made-up.csv', (votes) => votes + 1);
    const { files, pack, report } = await finish(await inspect(byHand.value, [more]));
    expect(report.replacement).toContain(
      'Left out, because it is no part of a pack that the app reads: columns mode, remark of returns.csv; notes.txt.',
    );
    expect(pack.details?.passedOver).toEqual([]);
    expect(files.has('notes.txt')).toBe(false);
    const plain = await finish(await inspect(shipped, [more]));
    expect(plain.report.replacement.join()).not.toContain('Left out, because it is');
  });

  it('lists what only one of the two counts reports', async () => {
    const unit = shipped.contests[1]?.units.find(({ kind }) => kind === 'precinct')?.id ?? '';
    const text = textOf(new Map([['a', returnsOf(shipped, runoff, 'a').bytes]]), 'a');
    const other = givenText('20170606-made-up.csv', text.replaceAll(`,${unit},`, ',Made-up 1,'));
    const plan = await inspect(shipped, [other]);
    expect(plan.problems.find(({ code }) => code === 'base-unit-without-returns')?.items).toMatchObject([
      { id: unit },
    ]);
    expect(plan.problems.find(({ code }) => code === 'returns-without-polygon')?.items).toMatchObject([
      { id: 'Made-up 1' },
    ]);
    const { pack } = await finish(plan);
    expect(votesIn(pack, runoff)).toBe(votesIn(shipped, runoff));
    expect(pack.precincts.find(({ id }) => id === 'Made-up 1')).toMatchObject({ areaId: null });
    expect(pack.precincts.find(({ id }) => id === unit)).toBeDefined();
  });

  it('stands beside it when that is decided', async () => {
    const again = returnsOf(shipped, runoff, '20170606-made-up.csv', (votes) => votes + 1);
    const first = await inspect(shipped, [again]);
    const plan = applyDecisions(first, {
      contests: first.contests.map(({ tableKey, source }) => ({
        table: tableKey,
        contest: source.key,
        replaces: null,
        shortTitle: 'Recount',
      })),
    });
    const { files, pack } = await finish(plan);
    expect(pack.contests).toHaveLength(3);
    for (const contest of [primary, runoff]) {
      expect(linesOf(files, contest)).toEqual(linesOf(shippedFiles, contest));
    }
    expect(pack.contests.map(({ contest }) => contest.shortTitle)).toContain('Recount');
  });

  it('is joined to polygons that are given with it, and both counts meet in them', async () => {
    const ids = shipped.precincts.filter(({ location }) => location !== null).map(({ id }) => id);
    const polygons = polygonsOfPrecincts(shipped, ids, (id) => `MU-${id}`);
    const more = returnsOf(shipped, runoff, '20170606-made-up.csv', (votes) => votes + 1);
    const { files, pack } = await finish(acceptProposals(await inspect(shipped, [polygons, more])));
    expect(linesOf(files, primary)).toEqual(linesOf(shippedFiles, primary));
    expect(pack.precinctAreas.every(({ precinctIds }) => precinctIds.length === 1)).toBe(true);
    expect(pack.precincts).toHaveLength(shipped.precincts.length);
  });
});

describe('totals alone', () => {
  it('replace those of their contest', async () => {
    const totals = givenText('totals.csv', `contest,candidate,votes\n${runoff},Jimmy Gomez,7\n`);
    const { pack, files, report } = await finish(await inspect(shipped, [totals]));
    expect(textOf(files, 'returns.csv')).toBe(textOf(shippedFiles, 'returns.csv'));
    expect(pack.contests[1]?.candidates.map(({ certifiedVotes }) => certifiedVotes)).toEqual([7, null]);
    expect(pack.contests[0]?.candidates).toEqual(shipped.contests[0]?.candidates);
    expect(report.totals.map(({ status }) => status.kind)).toEqual(['audited', 'differs']);
  });
});

describe('a pack that an import made', () => {
  const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff, madeUpTurnout];

  async function makeBase(): Promise<FinishedImport> {
    const plan = await inspectFiles(everything, { decisions: { title: 'Made-up District' } });
    if (!plan.ok) throw new Error(plan.error.message);
    return finish(acceptProposals(plan.value));
  }

  it('holds its recipe, which the next count starts from', async () => {
    const base = await makeBase();
    const text = new TextDecoder()
      .decode(madeUpRunoff.bytes)
      .replace('0101,1,1,30,20,10', '0101,1,1,32,22,10');
    const plan = await inspect(base.pack, [givenText('19990302-second-count-runoff.csv', text)]);
    expect(plan.joins[0]).toMatchObject({ isOpen: false, used: { matchedUnits: 4 } });
    const { pack } = await finish(plan);
    expect(pack.contests.map(({ contest }) => contest.id)).toEqual(
      base.pack.contests.map(({ contest }) => contest.id),
    );
    expect(votesIn(pack, '1999-03-02-runoff')).toBe(152);
    expect(votesIn(pack, '1999-01-05-primary')).toBe(100);
    expect(pack.version).toBe('1.0.1');
    expect(pack.participation).toEqual(base.pack.participation);
  });

  it('leaves a contest out of the next count that was left out of the first', async () => {
    const header = 'precinct,office,candidate,votes';
    const text = (votes: number) =>
      [header, ...['01001', '01002'].flatMap((id) => [`${id},Mayor,Ada,${votes}`, `${id},Clerk,Bo,5`])].join(
        '\n',
      );
    const first = await inspectFiles([madeUpPolygons, givenText('19990105-first.csv', text(1))]);
    if (!first.ok) throw new Error(first.error.message);
    const clerk = first.value.contests.find(({ contest }) => contest.office === 'Clerk');
    const { pack: base } = await finish(
      applyDecisions(first.value, {
        contests: [{ table: '19990105-first.csv', contest: clerk?.source.key ?? '', isLeftOut: true }],
      }),
    );
    expect(base.contests).toHaveLength(1);
    const { pack } = await finish(await inspect(base, [givenText('19990105-second.csv', text(2))]));
    expect(pack.contests.map(({ contest }) => contest.office)).toEqual(['Mayor']);
    expect(votesIn(pack, base.contests[0]?.contest.id ?? '')).toBe(4);
  });

  it('counts a precinct without a polygon as the same precinct in the next count', async () => {
    const base = await makeBase();
    expect(base.pack.precincts.find(({ id }) => id === '0299')).toMatchObject({ areaId: null });
    const { pack } = await finish(
      await inspect(base.pack, [
        givenText('20030304-next.csv', new TextDecoder().decode(madeUpRunoff.bytes)),
      ]),
    );
    expect(pack.precincts.map(({ id }) => id)).toEqual(base.pack.precincts.map(({ id }) => id));
  });

  it('is not changed by polygons that no precinct is joined to', async () => {
    const base = await makeBase();
    const other = polygonsOfPrecincts(base.pack, ['a', 'b', 'c'], (id) => `${id}${id}`);
    const plan = acceptProposals(await inspect(base.pack, [other]));
    expect(plan.missing.map(words.packNeed)).toEqual([
      `No precinct of the pack finds a polygon in ${other.name}: choose another attribute or join them by hand.`,
    ]);
  });

  it('takes turnout alone', async () => {
    const base = await makeBase();
    const text = new TextDecoder().decode(madeUpTurnout.bytes).replace('60,31', '61,31');
    const { pack, files } = await finish(
      acceptProposals(await inspect(base.pack, [givenText('19990302-turnout-again.csv', text)])),
    );
    expect(pack.participation?.find(({ unitId }) => unitId === '01001')).toMatchObject({
      registeredVoters: 61,
    });
    expect(textOf(files, 'returns.csv')).toBe(textOf(base.files, 'returns.csv'));
  });

  it('says that nothing is given', async () => {
    const { pack } = await makeBase();
    expect((await inspect(pack, [])).missing.map(words.packNeed)).toEqual([
      'Nothing is given that replaces a part of Made-up District: add a file.',
    ]);
  });

  it('keeps its own without a change when a second table of another day is added', async () => {
    const base = await makeBase();
    const text = new TextDecoder().decode(madeUpRunoff.bytes);
    const { pack, files } = await finish(
      acceptProposals(await inspect(base.pack, [givenText('20030304-made-up-office.csv', text)])),
    );
    expect(pack.contests).toHaveLength(3);
    for (const { contest } of base.pack.contests) {
      expect(linesOf(files, contest.id)).toEqual(linesOf(base.files, contest.id));
    }
    expect([...buildPackFiles(packInputOf(pack)).keys()]).not.toContain('recipe.json');
  });
});
