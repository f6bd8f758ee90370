import type { ImportDecisions } from '../../../import/decisions/import-decisions';
import type { LayerFormatId } from '../../../formats/facts/file-formats';
import type { GivenFile } from '../../../files/given-file';
import type { ImportView } from '../../../import/view/import-view';
import type { LayerName } from '../../../pack/layers/layers-of-pack';

/** A file of a pack by its path in the pack. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What an import is made of. The worker keeps the last one that it was given. */
export interface DraftContents {
  readonly files: readonly GivenFile[];
  /** The pack whose parts are replaced. */
  readonly base: readonly PackFile[] | null;
}

/** About the import whose contents were given with this task, or with an earlier one where they are null. */
interface DraftTask<Kind extends string> {
  readonly kind: Kind;
  readonly contents: DraftContents | null;
  readonly decisions: ImportDecisions;
}

/** What the worker can be asked. */
export type Task =
  | DraftTask<'plan'>
  | DraftTask<'preview'>
  | DraftTask<'finish'>
  | {
      readonly kind: 'layer';
      readonly files: readonly PackFile[];
      readonly layer: LayerName;
      readonly format: LayerFormatId;
    }
  | { readonly kind: 'zip'; readonly files: readonly PackFile[] };

/** What each task answers. */
export interface Answers {
  readonly plan: ImportView;
  /** GeoJSON. */
  readonly preview: Uint8Array<ArrayBuffer>;
  readonly finish: readonly PackFile[];
  readonly layer: Uint8Array<ArrayBuffer>;
  readonly zip: Uint8Array<ArrayBuffer>;
}

/** How far the running task has come. */
export interface Progress {
  /** What is done, as a sentence without its end. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
}
