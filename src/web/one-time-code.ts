import { isSameSecret, makeSecret } from './access';

/** The code that opens the app once. There is always one that nobody has used. */
export interface OneTimeCode {
  /** The code that opens the app next. */
  readonly current: () => string;
  /** Whether this is the current code; if so it is spent, and another takes its place. */
  readonly spend: (given: string) => boolean;
}

/** @param spent called with the code that takes the place of a spent one */
export function createOneTimeCode(spent: (next: string) => void): OneTimeCode {
  let code = makeSecret();
  return {
    current: () => code,
    spend: (given) => {
      if (!isSameSecret(given, code)) return false;
      code = makeSecret();
      spent(code);
      return true;
    },
  };
}
