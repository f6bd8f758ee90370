import { familyNameOf } from './family-name';

/** The shortest clear name of a candidate among all: the family name, or the full name where two share it. */
export function shortNameOf(fullName: string, allNames: readonly string[]): string {
  const familyName = familyNameOf(fullName);
  const folded = familyName.toLowerCase();
  const clash = allNames.some((other) => other !== fullName && familyNameOf(other).toLowerCase() === folded);
  return clash ? fullName : familyName;
}
