/** What the program says of a format that a page is drawn in. How it is drawn stands in `render/files`. */
export interface PageFormat {
  /** Its name as a person reads it. */
  readonly title: string;
  /** What a page in it is, in a word or two. */
  readonly detail: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What sizes a picture may have, in pixels; null where a drawing has none of its own. */
  readonly sizes: {
    /** The lowest height. */
    readonly lowest: number;
    /** The most pixels in all. */
    readonly most: number;
  } | null;
}

/** Every format that a page is drawn in, by its id, in the order in which a person is offered them. */
export const pageFormats = {
  png: {
    title: 'PNG',
    detail: 'picture',
    extension: '.png',
    mediaType: 'image/png',
    // In fewer pixels than 20, rounding moves parts further out than they may lie. The most are 12,000 each way.
    sizes: { lowest: 20, most: 144_000_000 },
  },
  svg: {
    title: 'SVG',
    detail: 'to edit',
    extension: '.svg',
    mediaType: 'image/svg+xml',
    sizes: null,
  },
} as const satisfies Readonly<Record<string, PageFormat>>;

/** What a format is called in the program and on the command line. */
export type PageFormatId = keyof typeof pageFormats;

export const pageFormatIds = Object.keys(pageFormats) as readonly PageFormatId[];

/** What is said of a format. */
export const pageFormatOf = (id: PageFormatId): PageFormat => pageFormats[id];

/** The format that a page is drawn in until a person chooses another. */
export const firstPageFormat: PageFormatId = 'png';

/** How the names of files of pages end, with the dot. */
export const pageExtensions: readonly string[] = pageFormatIds.map((id) => pageFormats[id].extension);
