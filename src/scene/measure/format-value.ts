import type { Pack } from '../../core/pack';
import {
  formatDollars,
  formatDollarsBreak,
  formatNumber,
  formatPoints,
  formatPointsBreak,
  formatShare,
  formatShareBreak,
  formatVotes,
} from '../format';
import type { Measure } from '../spec/map-spec';

export interface ValueFormat {
  /** For a single unit: `25.4%`. */
  readonly value: (value: number) => string;
  /** For class breaks, without idle decimals: `25%`. */
  readonly threshold: (value: number) => string;
}

const shares: ValueFormat = { value: formatShare, threshold: formatShareBreak };

/** How the numbers of a measure are printed. */
export function valueFormatOf(pack: Pack, measure: Measure): ValueFormat {
  switch (measure.kind) {
    case 'share':
      return shares;
    case 'margin':
      return { value: formatPoints, threshold: (value) => formatPointsBreak(value).replace(/^[+−]/, '') };
    case 'swing':
      return { value: formatPoints, threshold: formatPointsBreak };
    case 'votes':
    case 'winner':
      return { value: formatVotes, threshold: formatVotes };
    case 'demographic': {
      const unit = pack.demographicMeasures.find((candidate) => candidate.id === measure.measure)?.unit;
      if (unit === 'share') return shares;
      if (unit === 'percent')
        return {
          value: (value) => `${formatNumber(value)}%`,
          threshold: (value) => `${formatNumber(value)}%`,
        };
      if (unit === 'US dollars') return { value: formatDollars, threshold: formatDollarsBreak };
      return { value: formatVotes, threshold: formatVotes };
    }
  }
}
