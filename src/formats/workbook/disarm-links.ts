const name = Array.from('hyperlink', (letter) => letter.charCodeAt(0));
const other = 'x'.charCodeAt(0);
const [opening, colon] = [0x3c, 0x3a];

/** The most letters of a prefix before the name of an element. */
const longestPrefix = 100;

/**
 * Gives the links of a part of a workbook, in place, a name that the parser does not know. A map has no use for them, and
 * the parser makes each cell of a link's range, which may be a whole sheet in forty letters. Texts of cells stay.
 *
 * @param part XML in an encoding of one byte a letter, or of two
 */
export function disarmLinks(part: Uint8Array): void {
  for (const step of [1, 2]) {
    for (let at = part.indexOf(name[0] ?? 0); at !== -1; at = part.indexOf(name[0] ?? 0, at + 1)) {
      if (name.every((letter, index) => part[at + index * step] === letter) && opensAt(part, at, step))
        part[at] = other;
    }
  }
}

/** Whether a name stands where an element opens, with a prefix or without. */
function opensAt(part: Uint8Array, at: number, step: number): boolean {
  let before = at - step;
  if (part[before] !== colon) return part[before] === opening;
  const first = Math.max(0, before - longestPrefix * step);
  for (before -= step; before >= first && isWord(part[before]); before -= step);
  return part[before] === opening;
}

const isWord = (letter: number | undefined): boolean =>
  letter !== undefined && /\w/.test(String.fromCharCode(letter));
