import type { Result } from '../../core/result';
import type { Page } from '../../scene/page/page';
import type { EmbeddedFont } from '../svg/embed-fonts';

/** The fonts that drawings are set in, read when they are asked for. */
export interface DrawingFonts {
  /** Paths of the TrueType files. */
  readonly listFiles: () => Promise<readonly string[]>;
  /** Each face with its file's content. */
  readonly readFaces: () => Promise<readonly EmbeddedFont[]>;
}

export interface DrawingOptions {
  /** Width in pixels; the height follows from the page. */
  readonly pixelWidth: number;
  readonly fonts: DrawingFonts;
}

/**
 * Makes the file of a page in one format.
 *
 * @param page one that passes `pageSchema`, of a size that the format takes
 * @returns a failure where this computer cannot draw it
 */
export type Renderer = (page: Page, options: DrawingOptions) => Promise<Result<Uint8Array<ArrayBuffer>>>;
