import type { Pack } from '../../core/pack';
import type { Contest, ContestStage } from '../../core/election/contest';
import { makeSlug } from '../../files/text/make-slug';
import { findReplaced, fitCandidates } from './match-contest';
import type { ContestDecision, ImportDecisions } from '../decisions/import-decisions';
import type { PlannedContest, PlannedTable } from '../plan/import-plan';
import { findDay, findStage, nameDay, nameOffice } from '../layouts/infer-contest';

interface Draft {
  readonly tableKey: string;
  readonly index: number;
  readonly source: PlannedContest['source'];
  readonly isLeftOut: boolean;
  readonly title: string | undefined;
  readonly shortTitle: string | undefined;
  readonly office: string;
  readonly district: string | null;
  readonly date: string;
  readonly stage: ContestStage | null;
  readonly sourceIds: readonly string[];
  /** What was decided of the contest; empty where nothing was. */
  readonly decided: Omit<ContestDecision, 'table' | 'contest'>;
}

/**
 * The contests of all tables of returns with what is known of them: decided, named by the file, or inferred. With a base
 * those that replace one of its contests are called what it is called.
 */
export function planContests(
  tables: readonly PlannedTable[],
  decisions: ImportDecisions,
  base: Pack | null = null,
): readonly PlannedContest[] {
  const drafts = tables
    .filter(({ use }) => use === 'returns')
    .flatMap((table) =>
      (table.read?.contests ?? []).map((source, index) =>
        draftContest(table, source, index, decisions, base),
      ),
    );
  const staged = drafts.map((draft) => ({ ...draft, stage: draft.stage ?? inferStage(draft, drafts) }));
  const same = (a: (typeof staged)[number], b: (typeof staged)[number]) =>
    a.date === b.date && a.office === b.office && a.stage === b.stage && a.district === b.district;
  return staged.map((draft): PlannedContest => {
    const others = staged.filter((other) => !same(draft, other) && !other.isLeftOut);
    const isAlone = !others.some(({ date, stage }) => date === draft.date && stage === draft.stage);
    const isOnlyOffice = others.every(({ office }) => office === draft.office);
    const name = draft.district === null ? draft.office : `${draft.office} ${draft.district}`;
    const stageWord = draft.stage.charAt(0).toUpperCase() + draft.stage.slice(1);
    const contest: Contest = {
      id: [draft.date, ...(isAlone ? [] : [makeSlug(name)]), draft.stage].join('-'),
      title: draft.title ?? `${name}, ${draft.stage}${draft.date === '' ? '' : ` of ${nameDay(draft.date)}`}`,
      shortTitle: draft.shortTitle ?? (isOnlyOffice ? stageWord : isAlone ? stageWord : name),
      office: draft.office,
      district: draft.district ?? decisions.district ?? 'At large',
      date: draft.date,
      stage: draft.stage,
      sourceIds: draft.sourceIds,
    };
    const { tableKey, index, source, isLeftOut } = draft;
    return { tableKey, index, source, isLeftOut, ...settleContest(contest, draft.decided, base) };
  });
}

/** The contest as it is in the pack: as the one that it replaces, or with an id that no other contest has. */
function settleContest(
  contest: Contest,
  decided: Draft['decided'],
  base: Pack | null,
): Pick<PlannedContest, 'contest' | 'replaces'> {
  if (base === null) return { contest, replaces: null };
  const all = base.contests.map((returns) => returns.contest);
  const old =
    decided.replaces === undefined
      ? findReplaced(base, contest)
      : all.find(({ id }) => id === decided.replaces);
  if (old === undefined || old === null) {
    const isTaken = (id: string) => all.some((other) => other.id === id);
    const named = [contest.date, makeSlug(contest.office), contest.stage].join('-');
    let id = isTaken(contest.id) ? named : contest.id;
    for (let number = 2; isTaken(id); number += 1) id = `${named}-${number}`;
    return { contest: { ...contest, id }, replaces: null };
  }
  const { title, shortTitle, office, date, stage } = { ...old, ...definedOf(decided) };
  return {
    contest: { ...old, title, shortTitle, office, date, stage, sourceIds: contest.sourceIds },
    replaces: old.id,
  };
}

const definedOf = ({ title, shortTitle, office, date, stage }: Draft['decided']) =>
  Object.fromEntries(
    Object.entries({ title, shortTitle, office, date, stage }).filter(([, value]) => value !== undefined),
  );

function draftContest(
  table: PlannedTable,
  source: PlannedContest['source'],
  index: number,
  decisions: ImportDecisions,
  base: Pack | null,
): Draft {
  const decided = decisions.contests?.find(
    (entry) => entry.table === table.key && entry.contest === source.key,
  );
  const tableDecision = decisions.tables?.find((entry) => entry.table === table.key);
  const named = [source.stage ?? '', source.office, table.raw.file, table.raw.sheet ?? ''];
  const date = decided?.date ?? tableDecision?.date ?? findDay(source.date ?? '') ?? table.date ?? '';
  const ofDay = (base?.contests ?? [])
    .map(({ contest }) => contest)
    .filter((contest) => contest.date === date);
  const stage =
    named.map(findStage).find((found) => found !== null) ??
    (ofDay.length === 1 ? ofDay[0]?.stage : null) ??
    null;
  return {
    tableKey: table.key,
    index,
    source: base === null ? source : fitCandidates(base, source),
    isLeftOut: decided?.isLeftOut ?? false,
    title: decided?.title,
    shortTitle: decided?.shortTitle,
    office: decided?.office ?? nameOffice(source.office, table.raw.file),
    district: source.district,
    date,
    stage: decided?.stage ?? tableDecision?.stage ?? stage,
    sourceIds: [sourceIdOf(table.raw.file)],
    decided: decided ?? {},
  };
}

/** The id that a file is cited by. */
export const sourceIdOf = (file: string): string => makeSlug(file) || 'file';

/** Of two votes for the same office the earlier is taken for the primary, the later for the runoff. */
function inferStage(draft: Draft, all: readonly Draft[]): ContestStage {
  const dates = all
    .filter((other) => other.office === draft.office && other.district === draft.district)
    .map(({ date }) => date);
  if (new Set(dates).size < 2) return 'general';
  return dates.some((date) => date < draft.date) ? 'runoff' : 'primary';
}
