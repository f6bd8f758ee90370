import { isAbsolute, resolve } from 'node:path';

/** What a second start tells the first one. Its arguments would arrive changed, this arrives as it is. */
export interface SecondStart {
  /** Absolute paths. */
  readonly packs: readonly string[];
}

/** The packs among the words that the app was started with, as absolute paths. */
export const readGivenPacks = (words: readonly string[], workingFolder: string): readonly string[] =>
  words.filter((word) => word !== '' && !word.startsWith('-')).map((word) => resolve(workingFolder, word));

/** The packs that a second start told of; none where it is of another version and told something else. */
export function packsOfSecondStart(told: unknown): readonly string[] {
  const { packs } = (typeof told === 'object' && told !== null ? told : {}) as Partial<
    Record<keyof SecondStart, unknown>
  >;
  if (!Array.isArray(packs)) return [];
  return packs.filter((path): path is string => typeof path === 'string' && isAbsolute(path));
}
