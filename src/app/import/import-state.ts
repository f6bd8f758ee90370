import type { ImportView } from '../../contract/import-view';
import type { Output } from '../../contract/operations';
import { noHistory, type History } from '../../document/history';
import type { ImportDecisions } from '../../import/decisions/import-decisions';
import type { PreviewArea } from '../../scene/import-preview/build-import-preview';

/** The steps of an import in the order that they are walked; any may be gone to at any time. */
export const importSteps = ['files', 'boundaries', 'tables', 'contests', 'join', 'audit', 'finish'] as const;
export type ImportStep = (typeof importSteps)[number];

export const importStepTitles: Readonly<Record<ImportStep, string>> = {
  files: 'Files',
  boundaries: 'Boundaries',
  tables: 'Tables',
  contests: 'Contests',
  join: 'Join',
  audit: 'Audit',
  finish: 'Finish',
};

export type ImportDraft = Output<'listImports'>['imports'][number];
export type FinishedPack = Output<'finishImport'>['pack'];

/** What is being done, for a bar of progress; a total of 0 is not known. */
export interface ImportWork {
  readonly what: string;
  readonly done: number;
  readonly total: number;
}

/** The areas of a preview: WGS 84, longitude and latitude; each feature's id is the boundary's. */
export interface PreviewAreas {
  readonly features: readonly (Pick<PreviewArea, 'geometry'> & { readonly id?: string | number })[];
}

export interface ImportState {
  readonly isOpen: boolean;
  /** Imports that were left and can be resumed. */
  readonly drafts: readonly ImportDraft[];
  /** The import in hand; null before the first file. */
  readonly id: string | null;
  /** The pack whose parts are replaced. */
  readonly baseTitle: string | null;
  readonly step: ImportStep;
  readonly view: ImportView | null;
  /** Whether the view is not of what was given and decided, because reading it was stopped or failed. */
  readonly isBehind: boolean;
  /** What is decided, which the view may still be on its way to. */
  readonly decisions: ImportDecisions;
  readonly history: History<ImportDecisions>;
  readonly preview: PreviewAreas | null;
  readonly work: ImportWork | null;
  /** One sentence about what did not work. */
  readonly error: string | null;
  /** The unit that waits for a boundary to be pointed at, in the table of that key. */
  readonly picking: { readonly tableKey: string; readonly unitId: string } | null;
  readonly finished: FinishedPack | null;
}

export const initialImport: ImportState = {
  isOpen: false,
  drafts: [],
  id: null,
  baseTitle: null,
  step: 'files',
  view: null,
  isBehind: false,
  decisions: {},
  history: noHistory,
  preview: null,
  work: null,
  error: null,
  picking: null,
  finished: null,
};
