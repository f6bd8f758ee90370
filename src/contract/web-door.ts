/** Where the page exchanges its one-time code for the key of this launch, or asks whether the key that it has still opens. */
export const enterPath = '/enter';

/** The header of a one-time code, in the exchange only. */
export const codeHeader = 'x-district-atlas-code';

/** The header of the launch's key, in every call. A page of another origin cannot set it without being asked first. */
export const keyHeader = 'x-district-atlas-key';

/**
 * The address that opens the app once, for example `http://127.0.0.1:41234/#hT3…`. What stands behind the `#` is read by
 * the page alone: no browser sends it, so fetching the address ahead neither spends the code nor tells it to anybody.
 */
export const oneTimeAddress = (authority: string, code: string): string => `http://${authority}/#${code}`;

/** The code of such an address's `location.hash`, or null where it is something else. */
export const codeOfHash = (hash: string): string | null => /^#([\w-]{43})$/.exec(hash)?.[1] ?? null;
