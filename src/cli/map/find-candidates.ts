import { fail, succeed, type Result } from '../../core/result';
import { quote, suggestName } from '../nearest-name';

/**
 * The candidates that a person names, as the pack writes them; upper and lower case are the same.
 * @param where what they are candidates of: `this contest`
 */
export function findCandidates(
  given: readonly string[],
  names: readonly string[],
  where: string,
): Result<readonly string[]> {
  const found: string[] = [];
  for (const each of given) {
    const name = names.find((known) => known.toLowerCase() === each.trim().toLowerCase());
    if (name === undefined) {
      return fail('option', `--candidate ${quote(each)} is not in ${where}; ${suggestName(each, names)}`);
    }
    if (found.includes(name)) return fail('option', `--candidate ${quote(name)} is given twice.`);
    found.push(name);
  }
  return succeed(found);
}
