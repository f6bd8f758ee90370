import { createHash } from 'node:crypto';
import { fail, succeed, type Result } from '../../core/result';

/**
 * The name that a file was given under, composed as text should be; folders below the one that was dropped stay. A name
 * that leads anywhere else, or that no file can have, is refused, though no name is ever used as a path.
 */
export function checkGivenName(given: string): Result<string> {
  const name = given.normalize('NFC');
  const isPlain =
    !/[\p{Cc}\\]/u.test(name) &&
    !/^[A-Za-z]:/.test(name) &&
    name.split('/').every((part) => part.trim() !== '' && part !== '.' && part !== '..');
  return isPlain
    ? succeed(name)
    : fail('import-name', 'This is no name of a file; rename it and give it again.', { file: given });
}

/**
 * What the file of a name is called in the folder of an import. Each time a file is given it is called anew, so that the
 * earlier one stands untouched until the index names the later one.
 *
 * @param revision the index's revision before the file was given
 */
export const storedNameOf = (name: string, revision: number): string =>
  `given-${createHash('sha256').update(`${revision} ${name}`).digest('hex').slice(0, 40)}`;

/** What pieces of a file are called by until the last one is there. */
export const partLabelOf = (name: string): string =>
  createHash('sha256').update(name).digest('hex').slice(0, 40);
