import { measureText } from '../../../scene/labels/measure-text';
import type { TextStyle } from '../../../scene/display/scene';

/** Breaks text at its spaces into lines no wider than `width`; one longer word keeps a line of its own. */
export function wrapWords(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measureText(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
