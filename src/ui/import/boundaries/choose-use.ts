import type { ImportEdit } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';

type BoundaryFile = ImportView['boundaryFiles'][number];

/** What a file of boundaries can be used for, in the words of a choice. */
export const useTitles = {
  precincts: 'Precincts, that returns are joined to',
  district: 'The district’s outline',
  neighborhoods: 'Neighborhoods',
  tracts: 'Census tracts',
  ignored: 'Not used',
} as const;
export type BoundaryUse = keyof typeof useTitles;

/** Uses that one file at most can have. */
const single: readonly BoundaryUse[] = ['precincts', 'district', 'tracts'];

/** Uses a file for something; the one that was used for it is not used any more, where only one can be. */
export const withBoundaryUse =
  (files: readonly BoundaryFile[], file: string, use: BoundaryUse): ImportEdit =>
  (decisions) => {
    const replaced = files.filter((each) => each.file !== file && each.use === use && single.includes(use));
    const changed: ReadonlySet<string> = new Set([file, ...replaced.map((each) => each.file)]);
    const { boundaries, ...rest } = decisions;
    const isOrWas = [use, files.find((each) => each.file === file)?.use].includes('precincts');
    return {
      ...rest,
      ...(boundaries === undefined || isOrWas ? {} : { boundaries }),
      boundaryFiles: [
        ...(decisions.boundaryFiles ?? []).filter((entry) => !changed.has(entry.file)),
        ...replaced.map((each) => ({ file: each.file, use: 'ignored' as const })),
        { file, use },
      ],
    };
  };

/** Chooses the attribute of a file's names, or the one feature of it that is the district. */
export const withBoundaryFile =
  (file: string, more: { readonly field?: string; readonly id?: string | null }): ImportEdit =>
  (decisions) => {
    const entries = decisions.boundaryFiles ?? [];
    const own = entries.find((entry) => entry.file === file);
    return {
      ...decisions,
      boundaryFiles: [...entries.filter((entry) => entry.file !== file), { ...own, file, ...more }],
    };
  };
