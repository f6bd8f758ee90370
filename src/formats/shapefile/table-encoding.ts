import type { GivenFile, ImportNote } from '../../files/given-file';

/** The WHATWG label of an encoding as a .cpg file writes it (`UTF-8`, `1252`, `ANSI 1252`, `ISO 88591`, `65001`). */
export function encodingOfCpg(text: string): string | null {
  const name = text.replaceAll('\0', '').trim().toLowerCase();
  const iso = /8859[-_ ]?(\d{1,2})$/.exec(name)?.[1];
  if (iso !== undefined) return `iso-8859-${iso}`;
  const page = /(\d{3,5})$/.exec(name)?.[1];
  if (page !== undefined) return codePages.get(Number(page)) ?? null;
  const compact = name.replace(/[^a-z\d]/g, '');
  return compact === 'utf8' ? 'utf-8' : isKnown(name) ? name : null;
}

const codePages = new Map<number, string>([
  [65001, 'utf-8'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of a .dbf file: a person's choice, its .cpg, UTF-8 where every byte of the table fits, else
 * Windows-1252 with a note.
 */
export function encodingOfTable(
  dbf: GivenFile,
  cpg: GivenFile | undefined,
  choice: string | undefined,
): { readonly encoding: string; readonly notes: readonly ImportNote[] } {
  if (choice !== undefined && isKnown(choice)) return { encoding: choice, notes: [] };
  const declared =
    cpg === undefined ? null : new TextDecoder('windows-1252').decode(cpg.bytes.subarray(0, 100));
  const named = declared === null ? null : encodingOfCpg(declared);
  if (named !== null && isKnown(named)) return { encoding: named, notes: [] };
  const guess = isUtf8(dbf.bytes.subarray(32)) ? 'utf-8' : 'windows-1252';
  const note = {
    code: 'encoding-guessed',
    message:
      declared === null
        ? `No .cpg file names the encoding of the table; it was read as ${guess}. Check the accents of its names.`
        : `The encoding “${declared.trim()}” of the .cpg file is not known; the table was read as ${guess}.`,
    file: dbf.name,
  };
  const isPlain = dbf.bytes.subarray(32).every((byte) => byte < 128);
  return { encoding: guess, notes: isPlain ? [] : [note] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
