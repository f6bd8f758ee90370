/** Text as it is compared: without case, accents and punctuation; words are separated by one space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})[.’'](?=\p{L})/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without the spaces, so that "K-Town", "k town" and "ktown" are equal. */
export function compactText(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
