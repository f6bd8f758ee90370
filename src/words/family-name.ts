const suffixes = /^(jr|sr|jnr|snr|ii|iii|iv|2nd|3rd|4th|esq|md|phd|jd)$/i;
const particles =
  /^(van|von|der|den|de|del|della|dello|di|da|dos|das|du|des|la|le|las|los|st|san|santa|ter|ten|te|zu|zum|af|av|al|el|bin|ibn|abu)$/i;
/** Particles that stand before a family name also where no first name does; `Van` and `Di` are first names as well. */
const firstParticles = /^(de|dos|das|du|des|la|le|los|las|st|san|santa)$/i;
const titles =
  /^(mr|mrs|ms|mx|dr|prof|hon|honorable|rev|reverend|judge|justice|sen|senator|representative|gov|governor|mayor|sheriff|capt|captain|col|colonel|gen|general|sgt|lt|maj|president)$/i;

/** An abbreviation, such as of a party; it tells only beside words that are not all capitals. */
const abbreviation = /^\p{Lu}{2,4}$/u;

/** What is voted for and is nobody, by its first word or by its last. */
const noPersonFirst =
  /^(yes|no|for|against|approve|approved|reject|rejected|oppose|retain|remove|none|neither|other|others|all|any|blank|total|over|under|overvotes?|undervotes?|scatter\w*|write|write-?ins?|uncommitted|unassigned)$/i;
const noPersonLast = /^(yes|no|for|against|votes|write-?ins?)$/i;

/** Families come first in these scripts, and names are short. */
const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const initials = /^\p{L}\p{M}*\.?$|^(\p{L}\p{M}*\.-?)+(\p{L}\p{M}*)?$/u;
const quoted =
  /\([^()]*\)|\[[^[\]]*\]|"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^«»]*»|(?<=^|\s)['‘][^'’]*['’](?=\s|$)/gu;
/** What stands between the candidate and the running mate, or the party. A hyphen in a name is part of it. */
const ticket = /\s*[/&+;|]\s*|\s+(?:and|with|[-–—])\s+/iu;

const wordsOf = (text: string): readonly string[] => text.split(/[\s,:]+/).filter(Boolean);
const withoutDot = (word: string): string => word.replace(/\./g, '');
const isTitle = (word: string): boolean => titles.test(withoutDot(word));
const isSuffix = (word: string): boolean => suffixes.test(withoutDot(word));
const isAbbreviation = (word: string): boolean => abbreviation.test(withoutDot(word));
const isParticle = (word: string): boolean => particles.test(withoutDot(word));

/**
 * What a candidate is called for short, from the name as returns write it: the family name with its particles, without
 * title, suffix, party and running mate. `Tracy Van Houten` → `Van Houten`, `HIRONO, Mazie K.` → `HIRONO`,
 * `HARRIS / WALZ` → `HARRIS`, `Pat Made-Up Jr. (DEM)` → `Made-Up`. Letters stay as they are. What is no person (`No on 53`),
 * a name of one word and one that does not tell the family name (`Mazie K.`) are returned whole.
 */
export function familyNameOf(fullName: string): string {
  const whole = fullName.trim().replace(/\s+/g, ' ');
  return isNobody(whole) || familyFirst.test(whole) ? whole : findFamilyName(whole);
}

/** Whether a text is the answer to a question or a heap of votes; a first word with a comma after it is a family name. */
function isNobody(whole: string): boolean {
  const words = wordsOf(whole);
  const isListed = /^\p{L}+,/u.test(whole);
  return noPersonLast.test(words.at(-1) ?? '') || (!isListed && noPersonFirst.test(words[0] ?? ''));
}

function findFamilyName(whole: string): string {
  const plain = whole.replace(quoted, ' ').replace(/\s+/g, ' ').trim();
  const isMixed = isMixedCase(wordsOf(plain));
  for (const part of plain.split(ticket)) {
    if (isMixed && isAbbreviation(part)) continue;
    const name = nameOfPart(part);
    if (name !== null) return name;
  }
  return whole;
}

/** The family name of one person; null where nothing of it is a name. */
function nameOfPart(part: string): string | null {
  const [first = [], ...others] = part
    .split(',')
    .map((text) => stripWords(text))
    .filter((words) => words.length > 0);
  if (others.length > 0) return isName(first) ? first.join(' ') : null;
  return isName(first) ? lastNameOf(first) : null;
}

/** The words of a text without titles before, suffixes after, and abbreviations of parties on either side. */
function stripWords(text: string): readonly string[] {
  const words = wordsOf(text).flatMap((word) => {
    const parts = word.split(/[-–]/);
    return parts.length === 2 && parts.filter(isAbbreviation).length === 1 ? parts : [word];
  });
  const isMixed = isMixedCase(words);
  const isParty = (word: string): boolean => isMixed && isAbbreviation(word) && !isSuffix(word);
  let [from, to] = [0, words.length];
  while (to - from > 1 && (isTitle(words[from] ?? '') || isParty(words[from] ?? ''))) from += 1;
  while (to > from && (isSuffix(words[to - 1] ?? '') || isParty(words[to - 1] ?? ''))) to -= 1;
  return words.slice(from, to);
}

const isMixedCase = (words: readonly string[]): boolean =>
  words.some((word) => /\p{Ll}/u.test(word) && !isSuffix(word) && !isTitle(word));

const isName = (words: readonly string[]): boolean => words.some((word) => !initials.test(word));

function lastNameOf(words: readonly string[]): string {
  const last = words.length - 1;
  if (initials.test(words[last] ?? '')) return words.join(' ');
  let start = last;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  if (start > 2 && /^[ye]$/.test(words[start - 1] ?? '')) start -= 2;
  return words.slice(start === 1 && isFirstParticle(words) ? 0 : start).join(' ');
}

/** Whether a name begins with its family: `De La Cruz`, `de Leon`. */
function isFirstParticle([first = '', ...others]: readonly string[]): boolean {
  if (!isParticle(first)) return false;
  const isLowerCase = first === first.toLowerCase();
  return (
    isLowerCase ||
    firstParticles.test(withoutDot(first)) ||
    (others.length > 1 && isParticle(others[0] ?? ''))
  );
}
