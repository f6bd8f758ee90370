import { unreadBoundaries, unreadTables } from './unread-files';
import { importSteps, type ImportState, type ImportStep } from './import-state';

/** How far a step is: nothing given for it yet, so many things that need a person's attention, or done. */
export type StepState =
  | { readonly kind: 'nothing yet' }
  | { readonly kind: 'needs attention'; readonly count: number }
  | { readonly kind: 'done' };

type Known = Pick<ImportState, 'view' | 'finished'>;
type View = NonNullable<ImportState['view']>;

const nothingYet: StepState = { kind: 'nothing yet' };
const done: StepState = { kind: 'done' };
const needs = (count: number): StepState => (count > 0 ? { kind: 'needs attention', count } : done);

/** The state of a step of the import in hand. */
export function stepState(step: ImportStep, { view, finished }: Known): StepState {
  if (step === 'finish' && finished !== null) return done;
  if (view === null) return nothingYet;
  switch (step) {
    case 'files':
      return view.files.length === 0 ? nothingYet : needs(view.failures.length);
    case 'boundaries':
      return boundariesState(view);
    case 'tables':
      return view.tables.length === 0 && unreadTables(view).length === 0
        ? nothingYet
        : needs(tablesInNeed(view).size + unreadTables(view).length);
    case 'contests': {
      if (view.contests.length === 0) return nothingYet;
      return needs(view.contests.every(({ isLeftOut }) => isLeftOut) ? 1 : undatedContests(view).length);
    }
    case 'join':
      return view.joins.length === 0 ? nothingYet : needs(view.joins.filter(({ isOpen }) => isOpen).length);
    case 'audit': {
      const given = view.totals.filter(({ status }) => status.kind !== 'no totals given');
      return given.length === 0
        ? nothingYet
        : needs(given.filter(({ status }) => status.kind !== 'audited').length);
    }
    case 'finish':
      return view.missing.length === 0 ? nothingYet : needs(view.missing.length);
  }
}

function boundariesState(view: View): StepState {
  const { boundaries, boundaryFiles } = view;
  const unread = unreadBoundaries(view).length;
  if (boundaries === null)
    return boundaryFiles.length + unread === 0 ? nothingYet : needs(Math.max(1, unread));
  return needs(unread + (boundaries.field === null ? 1 : 0) + boundaries.repairs.invalid);
}

/** Why nothing can be counted in a table, in a sentence; null when something can, or when it is not to be. */
export function tableFault({ error, use, unitCount }: View['tables'][number]): string | null {
  const isCounted = use === 'returns' || use === 'turnout';
  if (error !== null || !isCounted || unitCount > 0) return error;
  return 'No precinct was found in this table by its layout: say what its columns mean, or choose another.';
}

/** Contests that go into the pack and have no day. */
export const undatedContests = ({
  contests,
}: {
  readonly contests: readonly View['contests'][number][];
}): readonly View['contests'][number][] =>
  contests.filter(({ isLeftOut, date }) => !isLeftOut && date === '');

/** Keys of the tables that could not be read, or whose contests have no day. */
export function tablesInNeed(view: View): ReadonlySet<string> {
  return new Set([
    ...view.tables.filter((table) => tableFault(table) !== null).map(({ key }) => key),
    ...undatedContests(view).map(({ tableKey }) => tableKey),
  ]);
}

/** A step's state in words, for its button. */
export const describeStepState = (state: StepState): string =>
  state.kind === 'needs attention' ? `needs attention (${state.count})` : state.kind;

/** The first step that needs a person's attention; when none does, the last. */
export const firstOpenStep = (known: Known): ImportStep =>
  importSteps.find((step) => stepState(step, known).kind === 'needs attention') ??
  (known.view === null ? 'files' : 'finish');
