import { parseArgs } from 'node:util';

export interface WebArguments {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly open: boolean;
  /** Whether to write the page that opens the app and tell its path, for who starts a browser itself. */
  readonly page: boolean;
  /** Packs to offer before the shipped ones. */
  readonly packs: readonly string[];
}

/** The web host's options, or one sentence that says which is wrong. */
export function parseWebArguments(words: readonly string[]): WebArguments | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        page: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const port = Number(parsed.values.port);
  if (!/^\d{1,5}$/.test(parsed.values.port) || port > 65_535) return '--port takes a number from 0 to 65535.';
  const { 'no-open': staysShut, page } = parsed.values;
  return { port, open: !staysShut, page, packs: parsed.positionals };
}
