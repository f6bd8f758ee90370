/** Numbers, shares, dates, lists and sizes as the language of this copy prints them. */
export {
  formatDollars,
  formatDollarsBreak,
  formatFineBreak,
  formatNumber,
  formatOneDecimal,
  formatRank,
  formatSignedVotes,
  formatTwoDecimals,
  formatVotes,
} from './english/numbers';
export {
  formatPoints,
  formatPointsBreak,
  formatShare,
  formatShareBreak,
  formatShareFinely,
  formatSmallChange,
  formatTwoDigitShare,
  formatUnsignedPoints,
  formatUnsignedPointsBreak,
} from './english/shares';
export { formatDate, formatDayOfYear, formatMoment } from './english/dates';
export { formatCount, wordFor } from './english/counts';
export { formatList } from './english/lists';
export { formatBytes, formatFileSize } from './english/sizes';
