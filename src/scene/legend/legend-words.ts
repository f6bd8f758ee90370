import type { Pack } from '../../core/pack';
import { shortNameOf } from '../candidate-names';
import { requireContest } from '../measure/contests-of';
import { describeMeasure } from '../measure/describe-measure';
import { marginPairOf } from '../measure/unit-value';
import type { Measure } from '../spec/map-spec';

/** The title of a measure's legend: what the colours mean, in few words. */
export function legendTitleOf(pack: Pack, measure: Measure): string {
  switch (measure.kind) {
    case 'winner':
      return 'Most votes';
    case 'share':
      return `Share of votes for ${measure.candidate}`;
    case 'margin':
      return 'Margin, in percentage points';
    case 'swing':
      return `Change in ${measure.candidate}’s share, in percentage points`;
    case 'votes':
      return measure.candidate === null ? 'Votes' : `Votes for ${measure.candidate}`;
    case 'demographic':
      return describeMeasure(pack, measure);
  }
}

/** What the two ends of a diverging scale mean, lower end first; null for other scales. */
export function endLabelsOf(pack: Pack, measure: Measure): readonly [string, string] | null {
  if (measure.kind === 'swing') return ['Lost share', 'Gained share'];
  if (measure.kind !== 'margin') return null;
  const pair = marginPairOf(pack, measure);
  if (pair === null) return null;
  const names = requireContest(pack, measure.contest).candidates.map((candidate) => candidate.name);
  return [`${shortNameOf(pair.under, names)} leads`, `${shortNameOf(pair.over, names)} leads`];
}
