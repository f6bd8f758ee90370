import { coverageOf, type Coverage } from '../../core/election/coverage';
import type { Pack } from '../../core/pack';
import { formatCount, formatList, formatShare, formatVotes } from '../../words/format';
import { contestIdsOf, contestWord } from '../../document/measures/contests-of';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import type { StampedCoverage } from '../display/scene';

type MapUnit = 'precinct area' | 'neighborhood';

/**
 * How many of the votes a layer maps and what is left out: `Maps 36,116 of 43,179 votes (83.6%); 32 precincts and
 * 3 ballot groups not placed`. For a change between two contests both are told.
 */
export function stampedCoverage(pack: Pack, measure: ElectionMeasure, unit: MapUnit): StampedCoverage {
  const contestIds = [...new Set(contestIdsOf(measure))];
  const coverages = contestIds.map((id) => coverageOf(pack, id, unit));
  const figures = coverages.map((coverage, index) => {
    const id = contestIds[index] ?? '';
    return coverages.length === 1
      ? votesMapped(coverage)
      : `${votesMapped(coverage)} in the ${contestWord(pack, id)}`;
  });
  const missing = [...new Set(coverages.map(notPlaced))];
  const told = `${formatList(figures)}; ${missing.join(' / ')}`;
  return { sentence: `Maps ${told}`, figures: told };
}

function votesMapped(coverage: Coverage): string {
  const total = coverage.certifiedVotes ?? coverage.reportedVotes;
  const share = coverage.share === null ? '' : ` (${formatShare(coverage.share)})`;
  return `${formatVotes(coverage.placedVotes)} of ${formatVotes(total)} votes${share}`;
}

function notPlaced({ unplacedPrecinctCount, ballotGroupCount }: Coverage): string {
  const missing = [
    ...(unplacedPrecinctCount === 0 ? [] : [formatCount(unplacedPrecinctCount, 'precinct')]),
    ...(ballotGroupCount === 0 ? [] : [formatCount(ballotGroupCount, 'ballot group')]),
  ];
  return missing.length === 0 ? 'every precinct placed' : `${formatList(missing)} not placed`;
}
