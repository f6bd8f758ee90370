/** Where in the input something is wrong. Rows are 1-based and count the header as row 1, as a spreadsheet does. */
export interface ErrorPlace {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
  /** A dotted path inside a JSON document, for example `resources.2.path`. */
  readonly path?: string;
}

/** Something that a person did or gave, told so that the person can act on it. Bugs throw instead. */
export interface UserError {
  readonly code: string;
  /** One sentence that says what is wrong and, where it helps, what to do. It does not repeat the place. */
  readonly message: string;
  readonly place?: ErrorPlace;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: UserError };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (
  code: string,
  message: string,
  place?: ErrorPlace,
): { readonly ok: false; readonly error: UserError } => ({
  ok: false,
  error: place === undefined ? { code, message } : { code, message, place },
});

/** The error as one sentence with its file and place: `returns.csv, row 12, column votes: …`. */
export function describeError(error: UserError): string {
  const place = error.place;
  const parts = [
    place?.file,
    place?.row === undefined ? undefined : `row ${place.row}`,
    place?.column === undefined ? undefined : `column ${place.column}`,
    place?.path === undefined ? undefined : `at ${place.path}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? error.message : `${parts.join(', ')}: ${error.message}`;
}
