import { rankTally, sumUnits } from '../core/election/tally';
import type { Pack } from '../core/pack';
import { formatDate, formatShare, formatVotes } from './format';
import { contestIdsOf, contestWord, requireContest } from './measure/contests-of';
import { describeMeasure } from './measure/describe-measure';
import { universeOf } from './measure/universe-of';
import { mainLayer } from './spec/election-layers';
import type { ElectionMeasure, LayerSpec, MapSpec } from './spec/map-spec';

const unitWords: Readonly<Partial<Record<LayerSpec['id'], string>>> = {
  precincts: 'by precinct',
  neighborhoods: 'by neighborhood',
  tracts: 'by census tract',
};

/** The map's title: as the person wrote it, else the measure in words: `Margin in the runoff, by precinct`. */
export function titleOf(pack: Pack, spec: MapSpec): string {
  if (spec.title !== null) return spec.title;
  const main = mainLayer(spec);
  if (main === undefined) return pack.title;
  return `${describeMeasure(pack, main.measure)}, ${unitWords[main.layer.id] ?? ''}`;
}

/** The line beneath: as the person wrote it, else the contest with its leading totals, or the figures' universe. */
export function subtitleOf(pack: Pack, spec: MapSpec): string {
  if (spec.subtitle !== null) return spec.subtitle;
  const main = mainLayer(spec);
  if (main === undefined) return districtName(pack);
  const { measure } = main;
  return measure.kind === 'demographic' ? universeOf(pack, measure) : electionSubtitle(pack, measure);
}

/** The name of the pack's district. */
export const districtName = (pack: Pack): string =>
  pack.districts.find(({ role }) => role === 'district')?.name ?? pack.title;

function electionSubtitle(pack: Pack, measure: ElectionMeasure): string {
  if (measure.kind === 'swing') {
    const parts = contestIdsOf(measure).map(
      (id) => `${candidateTotal(pack, id, measure.candidate)} in the ${contestWord(pack, id)}`,
    );
    return `${measure.candidate}: ${parts.join(', ')}`;
  }
  const returns = requireContest(pack, measure.contest);
  const { contest } = returns;
  const year = contest.date.slice(0, 4);
  const title = contest.title.includes(year)
    ? contest.title
    : `${contest.title}, ${formatDate(contest.date)}`;
  return `${title}. ${leadingTotals(pack, measure)}`;
}

function leadingTotals(pack: Pack, measure: Exclude<ElectionMeasure, { kind: 'swing' }>): string {
  const named = measure.kind === 'share' || measure.kind === 'votes' ? measure.candidate : null;
  if (named !== null) return `${named} ${candidateTotal(pack, measure.contest, named)}`;
  const returns = requireContest(pack, measure.contest);
  return rankTally(sumUnits(returns, returns.units))
    .slice(0, 2)
    .map(({ candidate }) => `${candidate.name} ${candidateTotal(pack, measure.contest, candidate.name)}`)
    .join(', ');
}

/** The candidate's total in the district: `25,569 votes (59.2%)`. */
function candidateTotal(pack: Pack, contestId: string, name: string): string {
  const returns = requireContest(pack, contestId);
  const entry = rankTally(sumUnits(returns, returns.units)).find(({ candidate }) => candidate.name === name);
  const share = entry?.share === null || entry === undefined ? '' : ` (${formatShare(entry.share)})`;
  return `${formatVotes(entry?.votes ?? 0)} votes${share}`;
}
