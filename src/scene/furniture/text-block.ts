import { measureText } from '../labels/measure-text';
import type { PageItem } from '../page/page';
import type { TextStyle } from '../display/scene';
import type { Block } from './block';

/**
 * Breaks text into lines no wider than the width, at spaces; a single word that is wider is broken inside.
 * @param width in page units.
 */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => breakWord(long, style, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, style) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, style: TextStyle, width: number): readonly string[] {
  if (measureText(word, style) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measureText(part + letter, style) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** A wrapped paragraph. The block's height counts whole lines. */
export function textBlock(text: string, style: TextStyle, width: number, leading = 1.28): Block {
  const lines = wrapText(text, style, width);
  const step = style.size * leading;
  const items = lines.map((line, index): PageItem => {
    return { kind: 'text', x: 0, y: style.size * 0.92 + index * step, anchor: 'start', text: line, style };
  });
  return { width, height: lines.length * step, items };
}
