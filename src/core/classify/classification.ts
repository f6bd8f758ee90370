export type ClassificationMethod =
  'quantile' | 'equal interval' | 'jenks' | 'standard deviation' | 'custom' | 'diverging';

/** How class breaks are chosen. */
export interface Classification {
  readonly method: ClassificationMethod;
  /** The largest number of classes to make, a whole number of 2 or more. Ignored for `custom`. */
  readonly classCount: number;
  /** Thresholds in the values' own unit, only for `custom`. */
  readonly breaks: readonly number[];
}
