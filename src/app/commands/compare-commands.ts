import { findContest } from '../../core/election/find-contest';
import type { Pack } from '../../core/pack';
import type { ComparisonMode, ComparisonSpec } from '../../document/sheets/comparison-spec';
import { otherSide, sideNames } from '../comparison/comparison-state';
import type { Side } from '../comparison/comparison-state';
import { hasEliminated, showEliminated } from '../comparison/show-eliminated';
import { canCompare, startComparison } from '../comparison/start-comparison';
import { comparesContests } from '../../document/measures/choose-measure';
import { areComparable } from '../../document/measures/contest-pair';
import { leadingMeasure } from '../../document/layers/leading-measure';
import type { Session } from '../store/session';
import type { SessionState } from '../store/state';
import type { Command } from './command';

const modeTitles: Readonly<Record<ComparisonMode, string>> = {
  'side by side': 'Side by side',
  swipe: 'Swipe between the two maps',
  flicker: 'Flicker between the two maps',
  change: 'Change on one map',
};

const isPossible = ({ pack }: SessionState): boolean => pack !== null && canCompare(pack);
const isComparing = ({ comparison }: SessionState): boolean => comparison.isOpen;
const isIn = ({ comparison }: SessionState, mode: ComparisonMode): boolean =>
  comparison.isOpen && comparison.spec?.mode === mode;

/** Opens the comparison that was left last, else one of the open map; closes it when it is open. */
const compareCommand = {
  id: 'compare',
  title: 'Compare…',
  group: 'Compare',
  shortcuts: [{ key: 'c' }],
  isEnabled: isPossible,
  isOn: isComparing,
  run: ({ session }) => {
    const comparison = isComparing(session.getState()) ? null : comparisonToOpen(session);
    session.dispatch(
      comparison === null ? { type: 'comparison closed' } : { type: 'comparison opened', comparison },
    );
  },
} as const satisfies Command;

const closeCommand = {
  id: 'close comparison',
  title: 'Close comparison',
  group: 'Compare',
  shortcuts: [],
  isEnabled: isComparing,
  run: ({ session }) => session.dispatch({ type: 'comparison closed' }),
} as const satisfies Command;

/** Shows a mode; flicking again while flicking shows the other map. */
const modeCommands: readonly Command<`compare:${ComparisonMode}`>[] = (
  Object.keys(modeTitles) as ComparisonMode[]
).map((mode) => ({
  id: `compare:${mode}`,
  title: modeTitles[mode],
  group: 'Compare',
  shortcuts: [],
  isEnabled: (state) => isComparing(state) && whyNotMode(state, mode) === null,
  whyNot: (state) => whyNotMode(state, mode),
  isOn: (state) => isIn(state, mode),
  run: ({ session }) => {
    if (mode === 'flicker' && isIn(session.getState(), mode)) flick(session);
    else editOpen(session, (_, comparison) => ({ ...comparison, mode }));
  },
}));

/** Why a comparison cannot be shown in a mode: a change needs contests that have something in common. */
function whyNotMode({ pack, comparison }: SessionState, mode: ComparisonMode): string | null {
  if (mode !== 'change' || pack === null || comparison.spec === null) return null;
  const measure = leadingMeasure(comparison.spec.change);
  if (measure === null || !comparesContests(measure)) return null;
  const [from, to] = [findContest(pack, measure.from), findContest(pack, measure.to)];
  if (from === undefined || to === undefined || areComparable(from, to)) return null;
  return `${from.contest.shortTitle} and ${to.contest.shortTitle} are for different offices and share no candidate, so there is no change between them to show.`;
}

const flickCommand = {
  id: 'flick',
  title: 'Flick to the other map',
  group: 'Compare',
  shortcuts: [{ key: ' ' }],
  isEnabled: (state) => isIn(state, 'flicker'),
  run: ({ session }) => flick(session),
} as const satisfies Command;

const sideCommands: readonly Command<`compare side:${Side}`>[] = (['left', 'right'] as const).map((side) => ({
  id: `compare side:${side}`,
  title: `Map ${sideNames[side]}`,
  group: 'Compare',
  shortcuts: [],
  isEnabled: isComparing,
  isOn: ({ comparison }) => comparison.side === side,
  run: ({ session }) => session.dispatch({ type: 'comparison side chosen', side }),
}));

const swapCommand = {
  id: 'swap maps',
  title: 'Swap the two maps',
  group: 'Compare',
  shortcuts: [{ key: 'x' }],
  isEnabled: (state) => isComparing(state) && !isIn(state, 'change'),
  run: ({ session }) =>
    editOpen(session, (_, comparison) => ({
      ...comparison,
      left: comparison.right,
      right: comparison.left,
    })),
} as const satisfies Command;

const restartCommand = {
  id: 'restart comparison',
  title: 'Compare anew from the map left before',
  group: 'Compare',
  shortcuts: [],
  isEnabled: isComparing,
  run: ({ session }) => {
    const { spec } = session.getState();
    editOpen(session, (pack, { mode, divider }) => {
      const fresh = spec === null ? null : startComparison(pack, spec);
      return fresh === null ? null : { ...fresh, mode, divider };
    });
  },
} as const satisfies Command;

const eliminatedCommand = {
  id: 'where eliminated',
  title: 'Where the eliminated candidates’ votes were',
  group: 'Compare',
  shortcuts: [{ key: 'w' }],
  isEnabled: ({ pack }) => pack !== null && hasEliminated(pack),
  run: ({ session }) => {
    const comparison = isComparing(session.getState()) ? null : comparisonToOpen(session);
    if (comparison !== null) session.dispatch({ type: 'comparison opened', comparison });
    editOpen(session, showEliminated);
    session.dispatch({ type: 'comparison side chosen', side: 'left' });
  },
} as const satisfies Command;

export const smallMultiplesCommand = {
  id: 'small multiples',
  title: 'Small multiples…',
  group: 'Compare',
  shortcuts: [{ key: 'm' }],
  isEnabled: ({ pack }) => pack?.contests.some(({ units }) => units.length > 0) === true,
  run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'small multiples' }),
} as const satisfies Command;

export const compareCommands = [
  compareCommand,
  closeCommand,
  ...modeCommands,
  flickCommand,
  ...sideCommands,
  swapCommand,
  restartCommand,
  eliminatedCommand,
  smallMultiplesCommand,
] as const satisfies readonly Command[];

function comparisonToOpen(session: Session): ComparisonSpec | null {
  const { pack, spec, comparison } = session.getState();
  if (pack === null || spec === null) return null;
  return comparison.spec ?? startComparison(pack, spec);
}

function flick(session: Session): void {
  const { side } = session.getState().comparison;
  session.dispatch({ type: 'comparison side chosen', side: otherSide(side) });
}

function editOpen(
  session: Session,
  edit: (pack: Pack, comparison: ComparisonSpec) => ComparisonSpec | null,
): void {
  const { pack, comparison } = session.getState();
  if (pack === null || !comparison.isOpen || comparison.spec === null) return;
  const edited = edit(pack, comparison.spec);
  if (edited !== null) session.dispatch({ type: 'comparison edited', comparison: edited });
}
