import { fail, succeed, type Result } from '../../../core/result';
import { finishImport } from '../../../import/finish/finish-import';
import type { ImportDecisions } from '../../../import/decisions/import-decisions';
import type { ImportPlan } from '../../../import/plan/import-plan';
import { applyDecisions, startImport } from '../../../import/inspect/inspect-files';
import { makePlan, type ImportStart } from '../../../import/inspect/make-plan';
import { describePlan } from '../../../import/view/describe-plan';
import type { ImportView } from '../../../import/view/import-view';
import { previewBoundaries } from '../../../import/view/preview-boundaries';
import { readPack } from '../../../pack/read/read-pack';
import type { Answers, DraftContents, Progress } from './tasks';

/** Says how far the task has come. */
export type Report = (progress: Progress) => void;

/** What was read of an import, so that decisions can be applied to it again and again. */
interface ReadDraft {
  readonly files: ImportView['files'];
  /** Before any decision of a person: by what the recipe of the base says, where there is one. */
  readonly undecided: ImportStart;
}

/** Works on one import and keeps what it read of it. */
export interface DraftWork {
  readonly plan: (report: Report, decisions: ImportDecisions) => Result<Answers['plan']>;
  readonly preview: (report: Report, decisions: ImportDecisions) => Result<Answers['preview']>;
  readonly finish: (report: Report, decisions: ImportDecisions) => Promise<Result<Answers['finish']>>;
}

/**
 * Reads the files of an import once, as the decisions say that they are read. An error only for a base that is no pack
 * or when there is no file at all.
 */
export async function readDraft(
  contents: DraftContents,
  { readings }: Pick<ImportDecisions, 'readings'>,
  report: Report,
): Promise<Result<DraftWork>> {
  const read = await readContents(contents, { ...(readings === undefined ? {} : { readings }) }, report);
  return read.ok ? succeed(workOn(read.value)) : read;
}

async function readContents(
  { files, base }: DraftContents,
  decisions: ImportDecisions,
  report: Report,
): Promise<Result<ReadDraft>> {
  let what = 'Reading the files';
  const pack =
    base === null ? succeed(null) : readPack(new Map(base.map(({ path, bytes }) => [path, bytes])));
  if (!pack.ok) return pack;
  const started = await startImport(files, {
    ...(pack.value === null ? {} : { base: pack.value }),
    decisions,
    reportProgress: ({ done, total }) => report({ what, done, total }),
    choose: (file) => {
      what = `Reading ${file}`;
      report({ what, done: 0, total: 0 });
      return {};
    },
  });
  if (!started.ok) return started;
  const sizes = files.map(({ name, bytes }) => ({ name, size: bytes.byteLength }));
  return succeed({ files: sizes, undecided: started.value });
}

function workOn({ files, undecided }: ReadDraft): DraftWork {
  let last: { readonly key: string; readonly plan: ImportPlan } | null = null;
  const planOf = (report: Report, decisions: ImportDecisions): ImportPlan => {
    const key = JSON.stringify(decisions);
    if (last?.key === key) return last.plan;
    report({ what: 'Joining the returns to the boundaries', done: 0, total: 0 });
    const plan = decidedPlan(undecided, decisions);
    last = { key, plan };
    return plan;
  };
  return {
    plan: (report, decisions) => succeed(asPlainData(describePlan(planOf(report, decisions), files))),
    preview: (report, decisions) => {
      const { boundaries } = planOf(report, decisions);
      if (boundaries === null) return fail('no-boundaries', 'There are no boundaries to show yet.');
      report({ what: 'Simplifying the boundaries', done: 0, total: 0 });
      return succeed(new TextEncoder().encode(previewBoundaries(boundaries)));
    },
    finish: async (report, decisions) => {
      const finished = await finishImport(planOf(report, decisions), {
        reportProgress: ({ done, total }) => report({ what: 'Making the pack', done, total }),
      });
      if (!finished.ok) return finished;
      return succeed(
        [...finished.value.files].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) })),
      );
    },
  };
}

/**
 * The plan by the decisions of a person, which are whole: what they leave out is inferred anew. Only about tables that
 * they do not mention the recipe of the base has a say, because a file may have been added since.
 */
function decidedPlan(undecided: ImportStart, decisions: ImportDecisions): ImportPlan {
  if (Object.keys(decisions).length === 0) return makePlan(undecided);
  const mentioned = new Set(decisions.tables?.map(({ table }) => table));
  const others = (undecided.decisions.tables ?? []).filter(({ table }) => !mentioned.has(table));
  return applyDecisions(
    { ...undecided, decisions: {} },
    { ...decisions, tables: [...(decisions.tables ?? []), ...others] },
  );
}

/** The same without what is undefined, which JSON has no word for. */
const asPlainData = (view: ImportView): ImportView => JSON.parse(JSON.stringify(view)) as ImportView;
