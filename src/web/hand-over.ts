import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file that opens the app in a browser. */
export interface HandOver {
  readonly path: string;
  /** Removes the file and its folder; more than once does no harm. */
  readonly remove: () => void;
}

/**
 * Writes a page that goes to a one-time address. A browser is started with the path of this page, so that the address
 * stands in no command line, where every user of the machine reads it (`ps`): folder and file are readable by this
 * person only.
 *
 * @param parent the folder to make the page's folder in
 */
export function writeHandOver(address: string, parent: string = handOverParent()): HandOver {
  const folder = mkdtempSync(join(parent, 'district-atlas-open-'));
  const path = join(folder, 'open.html');
  writeFileSync(path, pageTo(address), { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** The system's temporary folder; a browser installed as a snap has another one of its own, but reads the person's home. */
const handOverParent = (): string => (existsSync('/snap/bin') ? homedir() : tmpdir());

const pageTo = (address: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="refresh" content="0; url=${address}">
    <title>District Atlas</title>
  </head>
  <body><p><a href="${address}">Open District Atlas</a></p></body>
</html>
`;
