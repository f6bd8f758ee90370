import type { ErrorPlace } from '../../core/result';

/** Where a feature of a file is: its file, and the feature counted from 1, as a person counts. */
export const featurePlace = (file: string, index: number): ErrorPlace => ({
  file,
  path: `feature ${index + 1}`,
});
