import type { Pack } from '../../core/pack';

/** What the pack says of its approximate areas; else that they are approximate. */
export function approximateMethod(pack: Pack): string {
  const told = pack.resources
    .flatMap(({ method }) => method?.match(/[^.]+\.?/g) ?? [])
    .map((sentence) => endSentence(sentence.trim()))
    .find((sentence) => /approximate/i.test(sentence));
  return told ?? 'Precinct areas are approximate, not official boundaries.';
}

const endSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
