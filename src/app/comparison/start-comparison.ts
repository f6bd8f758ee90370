import type { Pack } from '../../core/pack';
import { checkComparison, defaultComparison, parseComparison } from '../../document/sheets/comparison-spec';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { settleTitles, withoutTitles } from '../../document/written-titles';
import { changeMeasure, defaultContests } from '../../document/measures/change-measure';
import type { ContestIds } from '../../document/measures/change-measure';
import {
  candidateOf,
  changeMeasureKinds,
  comparesContests,
  measureOfKind,
} from '../../document/measures/choose-measure';
import { fillBy, fillUnitOf } from '../../document/layers/fill-unit';
import { leadingMeasure } from '../../document/layers/leading-measure';
import { mapElectionMeasures, showsVotes } from '../../document/mode';

/** The remembered comparison of a pack where it still fits; null where there is none or it does not. */
export function rememberedComparison(pack: Pack, saved: unknown): ComparisonSpec | null {
  const parsed = parseComparison(saved);
  const checked = parsed.ok ? checkComparison(pack, parsed.value) : parsed;
  if (!checked.ok) return null;
  const { left, right, change } = checked.value;
  return {
    ...checked.value,
    left: settleTitles(left),
    right: settleTitles(right),
    change: settleTitles(change),
  };
}

/** Whether a pack has two contests to compare. */
export const canCompare = (pack: Pack): boolean => firstContests(pack) !== null;

/** The two contests that are put side by side at first: those of which a change is told, else the latest two. */
function firstContests(pack: Pack): ContestIds | null {
  const [to, from] = pack.contests.filter(({ units }) => units.length > 0).reverse();
  const latest = from === undefined || to === undefined ? null : { from: from.contest.id, to: to.contest.id };
  return defaultContests(pack) ?? latest;
}

/**
 * The comparison that starts from an open map: its layers, and its measure in both contests where the person has chosen
 * one that both have. null when the pack has not two contests.
 */
export function startComparison(pack: Pack, open: MapSpec): ComparisonSpec | null {
  const contests = firstContests(pack);
  if (contests === null) return null;
  const base = withoutTitles(withVotes(pack, open));
  const current = leadingMeasure(base);
  if (current === null) return null;
  const measures = measuresOf(pack, contests, current, open.theme);
  const withMeasure = (measure: ElectionMeasure): MapSpec => mapElectionMeasures(base, () => measure);
  return {
    version: 1,
    mode: 'side by side',
    left: withMeasure(measures.left),
    right: withMeasure(measures.right),
    change: withMeasure(measures.change),
    divider: 0.5,
  };
}

function withVotes(pack: Pack, open: MapSpec): MapSpec {
  const isAboutVotes = showsVotes(open) && fillUnitOf(open) !== 'tracts';
  return isAboutVotes ? open : fillBy(pack, open, 'precincts');
}

interface Measures {
  readonly left: ElectionMeasure;
  readonly right: ElectionMeasure;
  readonly change: ElectionMeasure;
}

function measuresOf(
  pack: Pack,
  contests: ContestIds,
  current: ElectionMeasure,
  theme: MapSpec['theme'],
): Measures {
  const fallback = usualMeasures(pack, contests, current, theme);
  if (comparesContests(current)) return measuresOfChange(pack, contests, current, fallback);
  if (current.kind === 'margin' || current.kind === 'winner') return fallback;
  const left = measureOfKind(pack, current.kind, contests.from, current);
  const right = measureOfKind(pack, current.kind, contests.to, current);
  const isSame = candidateOf(left) === candidateOf(right) && left.kind === right.kind;
  if (!isSame || current.kind === 'group share') return fallback;
  const change = changeMeasureKinds
    .map((kind) => changeMeasure(pack, kind, contests, current))
    .find((measure) => measure !== null && measure.kind === changeOf[current.kind]);
  return { left, right, change: change ?? fallback.change };
}

/** The change that each measure of a contest is compared by. */
const changeOf: Readonly<Partial<Record<ElectionMeasure['kind'], ElectionMeasure['kind']>>> = {
  share: 'swing',
  rank: 'swing',
  votes: 'votes gained',
  participation: 'participation change',
};

function measuresOfChange(
  pack: Pack,
  contests: ContestIds,
  change: ElectionMeasure,
  fallback: Measures,
): Measures {
  const kind = Object.entries(changeOf).find(([, of]) => of === change.kind)?.[0] ?? null;
  const contestKind = kind === 'share' || kind === 'votes' || kind === 'participation' ? kind : null;
  if (contestKind === null) return { ...fallback, change };
  const { from, to } = comparesContests(change) ? change : contests;
  return {
    left: measureOfKind(pack, contestKind, from, change),
    right: measureOfKind(pack, contestKind, to, change),
    change,
  };
}

function usualMeasures(
  pack: Pack,
  { from, to }: ContestIds,
  current: ElectionMeasure,
  theme: MapSpec['theme'],
): Measures {
  const usual = defaultComparison(pack, theme, from, to);
  const measureIn = (map: MapSpec | undefined): ElectionMeasure | null =>
    map === undefined ? null : leadingMeasure(map);
  return {
    left: measureIn(usual?.left) ?? measureOfKind(pack, 'winner', from, current),
    right: measureIn(usual?.right) ?? measureOfKind(pack, 'winner', to, current),
    change: measureIn(usual?.change) ?? changeMeasure(pack, 'total change', { from, to }, null) ?? current,
  };
}
