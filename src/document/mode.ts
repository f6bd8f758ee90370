import type { Pack } from '../core/pack';
import { defaultMeasureForStage } from './default-spec';
import type { ElectionMeasure } from './measures/measure-schema';
import type { MapSpec } from './layers/map-spec';
import { measureOf } from './measures/measures';
import { changeOfContest, defaultChange } from './measures/change-measure';
import { comparesContests, contestOf, measureOfKind } from './measures/choose-measure';
import { listContests } from './list-contests';
import { findPairOf } from './measures/contest-pair';
import { editLayer, findLayer } from './layers/edit-layer';
import { leadingMeasure } from './layers/leading-measure';

/** What the switch in the top bar says: one contest, or the change between two. */
export type Mode = { readonly kind: 'contest'; readonly contest: string } | { readonly kind: 'change' };

export interface ModeChoice {
  readonly mode: Mode;
  readonly title: string;
}

/** The choices of the switch: every contest of the pack, and the change where there are two. */
export function modeChoices(pack: Pack): readonly ModeChoice[] {
  const contests = pack.contests.map(({ contest }) => ({
    mode: { kind: 'contest', contest: contest.id } as const,
    title: contest.shortTitle,
  }));
  if (contests.length < 2) return contests;
  return [...contests, { mode: { kind: 'change' }, title: 'Change' }];
}

/** Why a map cannot go on to the change of its contest, as a sentence; null where it can. */
export function whyNoChange(pack: Pack, spec: MapSpec): string | null {
  const measure = leadingMeasure(spec);
  if (measure === null || comparesContests(measure) || findPairOf(pack, measure.contest) !== null)
    return null;
  const [other] = pack.contests.filter(({ contest }) => findPairOf(pack, contest.id) !== null);
  if (!showsVotes(spec) && other !== undefined) return null;
  const without = `No other contest of this pack is for the office of ${titleOf(pack, measure.contest)} or has its candidates, so there is no change to show.`;
  return other === undefined ? without : `${without} There is for ${other.contest.shortTitle}.`;
}

/** What the map of a spec is about, in a few words: its contest, or the two whose change it shows. */
export function titleOfMode(pack: Pack, spec: MapSpec): string | null {
  const measure = leadingMeasure(spec);
  if (measure === null || !showsVotes(spec)) return null;
  if (!comparesContests(measure)) return titleOf(pack, measure.contest);
  return `${titleOf(pack, measure.from)} to ${titleOf(pack, measure.to)}`;
}

const titleOf = (pack: Pack, id: string): string =>
  pack.contests.find(({ contest }) => contest.id === id)?.contest.shortTitle ?? id;

/** The change that a measure leads to: itself, or that of its contest; null where the contest has none. */
const changeFrom = (pack: Pack, measure: ElectionMeasure): ElectionMeasure | null =>
  comparesContests(measure) ? measure : changeOfContest(pack, measure.contest);

/** Whether a spec's map shows votes. */
export function showsVotes(spec: MapSpec): boolean {
  const neighborhoods = findLayer(spec, 'neighborhoods');
  const isFilled = neighborhoods?.visible === true && neighborhoods.fill !== null;
  return isFilled || findLayer(spec, 'precincts')?.visible === true;
}

/** The mode that a spec is in; null when its map shows no votes. */
export function modeOf(spec: MapSpec): Mode | null {
  const measure = leadingMeasure(spec);
  if (measure === null || !showsVotes(spec)) return null;
  return comparesContests(measure) ? { kind: 'change' } : { kind: 'contest', contest: measure.contest };
}

/** Whether two modes are the same. */
export function sameMode(one: Mode | null, other: Mode): boolean {
  if (one === null || one.kind !== other.kind) return false;
  return one.kind === 'change' || (other.kind === 'contest' && one.contest === other.contest);
}

/**
 * The spec in another mode: precincts and filled neighborhoods move together. A measure that the person chose is kept;
 * where the map shows a contest's usual one, or the change, the next contest shows its own usual one. A map without
 * votes gets its precincts back.
 */
export function changeMode(pack: Pack, spec: MapSpec, mode: Mode): MapSpec {
  const carry = (measure: ElectionMeasure): ElectionMeasure => {
    if (mode.kind === 'change') return changeFrom(pack, measure) ?? defaultChange(pack) ?? measure;
    return isUsualMeasure(pack, measure)
      ? defaultMeasureForStage(pack, mode.contest)
      : measureOfKind(pack, measure.kind, mode.contest, measure);
  };
  const shown = showsVotes(spec) ? spec : showPrecincts(spec);
  return mapElectionMeasures(shown, carry);
}

function showPrecincts(spec: MapSpec): MapSpec {
  const hidden = editLayer(spec, 'tracts', { visible: false });
  return editLayer(hidden, 'precincts', { visible: true, symbol: 'areas' });
}

function isUsualMeasure(pack: Pack, measure: ElectionMeasure): boolean {
  if (comparesContests(measure)) return true;
  if (measure.kind !== defaultMeasureForStage(pack, measure.contest).kind) return false;
  return measureOf(measure).candidates(measure).length === 0;
}

/** The spec with the election measure of precincts and filled neighborhoods replaced; their class choices start anew. */
export function mapElectionMeasures(
  spec: MapSpec,
  change: (measure: ElectionMeasure) => ElectionMeasure,
): MapSpec {
  const fresh = { classification: null, palette: null };
  const precincts = findLayer(spec, 'precincts');
  const withPrecincts =
    precincts === undefined
      ? spec
      : editLayer(spec, 'precincts', { measure: change(precincts.measure), ...fresh });
  const fill = findLayer(spec, 'neighborhoods')?.fill ?? null;
  return fill === null
    ? withPrecincts
    : editLayer(withPrecincts, 'neighborhoods', { fill: change(fill), ...fresh });
}

/** The contests that the mode is about, the one to read first first: then the latest day, in the order of the ballot. */
export function contestsOfMode(pack: Pack, spec: MapSpec): readonly string[] {
  const measure = leadingMeasure(spec);
  const latestFirst = listContests(pack)
    .flatMap(({ contests }) => contests)
    .map(({ contest }) => contest.id);
  if (measure === null) return latestFirst;
  const first = contestOf(measure);
  return [first, ...latestFirst.filter((id) => id !== first)];
}
