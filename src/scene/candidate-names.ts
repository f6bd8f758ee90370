const suffixes = /^(jr|sr|ii|iii|iv)\.?$/i;
const particles = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|las|los|st\.?|san|ter|ten)$/i;

/**
 * The family name of a full name, with its particles and without a suffix: `Tracy Van Houten` → `Van Houten`,
 * `Pat Made-Up Jr.` → `Made-Up`. A single word is returned as it is.
 */
export function familyNameOf(fullName: string): string {
  const words = fullName.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  while (words.length > 1 && suffixes.test(words.at(-1) ?? '')) words.pop();
  let start = words.length - 1;
  while (start > 1 && particles.test(words[start - 1] ?? '')) start -= 1;
  return words.slice(Math.max(start, 0)).join(' ');
}

/** The shortest clear name of a candidate among all: the family name, or the full name where two share it. */
export function shortNameOf(fullName: string, allNames: readonly string[]): string {
  const familyName = familyNameOf(fullName);
  const clash = allNames.some((other) => other !== fullName && familyNameOf(other) === familyName);
  return clash ? fullName : familyName;
}
