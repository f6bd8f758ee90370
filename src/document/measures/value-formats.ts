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
  formatUnsignedPointsBreak,
  formatVotes,
} from '../../words/format';

/** How the numbers of a measure are printed. */
export interface ValueFormat {
  /** For a single unit: `25.4%`. */
  readonly value: (value: number) => string;
  /** For class breaks, without idle decimals: `25%`. */
  readonly threshold: (value: number) => string;
}

export const shareFormat: ValueFormat = { value: formatShare, threshold: formatShareBreak };

/** Percentage points with their sign. */
export const pointsFormat: ValueFormat = { value: formatPoints, threshold: formatPointsBreak };

/** Percentage points whose side the legend names, so that breaks need no sign. */
export const leadFormat: ValueFormat = { value: formatPoints, threshold: formatUnsignedPointsBreak };

export const votesFormat: ValueFormat = { value: formatVotes, threshold: formatVotes };

export const signedVotesFormat: ValueFormat = { value: formatSignedVotes, threshold: formatSignedVotes };

export const rankFormat: ValueFormat = { value: formatRank, threshold: formatRank };

export const oneDecimalFormat: ValueFormat = { value: formatOneDecimal, threshold: formatFineBreak };

const formatPercent = (value: number): string => `${formatNumber(value)}%`;

export const percentFormat: ValueFormat = { value: formatPercent, threshold: formatPercent };

export const dollarsFormat: ValueFormat = { value: formatDollars, threshold: formatDollarsBreak };
