import type { Pack } from '../../core/pack';
import { checkComparison, defaultComparison, parseComparison } from '../../document/sheets/comparison-spec';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { settleTitles, withoutTitles } from '../../document/written-titles';
import { changeMeasures, contestMeasures, measureOf } from '../../document/measures/measures';
import { leadersOf, totalChangeOf } from '../../document/measures/usual-measures';
import { defaultContests } from '../../document/measures/change-measure';
import type { ContestIds } from '../../document/measures/change-measure';
import { candidateOf, comparesContests, measureOfKind } from '../../document/measures/choose-measure';
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
  const fallback = usualMeasures(pack, contests, theme);
  if (comparesContests(current)) return measuresOfChange(pack, contests, current, fallback);
  const { comparison } = measureOf(current);
  if (comparison.sides === 'the usual') return fallback;
  const left = measureOfKind(pack, current.kind, contests.from, current);
  const right = measureOfKind(pack, current.kind, contests.to, current);
  const isSame = candidateOf(left) === candidateOf(right) && left.kind === right.kind;
  if (!isSame) return fallback;
  const change = changeMeasures.find(({ kind }) => kind === comparison.change)?.keep(pack, contests, current);
  return { left, right, change: change ?? fallback.change };
}

function measuresOfChange(
  pack: Pack,
  contests: ContestIds,
  change: ElectionMeasure,
  fallback: Measures,
): Measures {
  const ofContest = contestMeasures.find(({ comparison }) => comparison.change === change.kind);
  if (ofContest === undefined) return { ...fallback, change };
  const { from, to } = comparesContests(change) ? change : contests;
  return {
    left: measureOfKind(pack, ofContest.kind, from, change),
    right: measureOfKind(pack, ofContest.kind, to, change),
    change,
  };
}

function usualMeasures(pack: Pack, { from, to }: ContestIds, theme: MapSpec['theme']): Measures {
  const usual = defaultComparison(pack, theme, from, to);
  const measureIn = (map: MapSpec | undefined): ElectionMeasure | null =>
    map === undefined ? null : leadingMeasure(map);
  return {
    left: measureIn(usual?.left) ?? leadersOf(from),
    right: measureIn(usual?.right) ?? leadersOf(to),
    change: measureIn(usual?.change) ?? totalChangeOf({ from, to }),
  };
}
