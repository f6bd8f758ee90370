import type { Pack } from '../../core/pack';
import {
  formatDollars,
  formatDollarsBreak,
  formatFineBreak,
  formatNumber,
  formatOneDecimal,
  formatPoints,
  formatPointsBreak,
  formatRank,
  formatShare,
  formatShareBreak,
  formatSignedVotes,
  formatVotes,
} from '../../words/format';
import type { Measure } from './measure-schema';

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
    case 'group share':
    case 'participation':
      return shares;
    case 'margin':
      return { value: formatPoints, threshold: (value) => formatPointsBreak(value).replace(/^[+−]/, '') };
    case 'swing':
    case 'margin change':
    case 'participation change':
      return { value: formatPoints, threshold: formatPointsBreak };
    case 'votes gained':
    case 'total change':
      return { value: formatSignedVotes, threshold: formatSignedVotes };
    case 'effective candidates':
      return { value: formatOneDecimal, threshold: formatFineBreak };
    case 'rank':
      return { value: formatRank, threshold: formatRank };
    case 'votes':
    case 'winner':
    case 'second place':
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
