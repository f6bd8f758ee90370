import { formatShare } from '../../../words/format';
import { measureText } from '../../../scene/labels/measure-text';
import { chartLineHeight, chartStrongText, chartText } from './chart-text';
import { spreadApart } from './spread-apart';
import { wrapWords } from './wrap-words';

/** The name, and the last share, at the right of a line. */
export interface EndLabel {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly share: number | null;
  readonly lines: readonly string[];
}

interface EndedLine {
  readonly name: string;
  readonly marks: readonly { readonly index: number; readonly y: number; readonly share: number }[];
}

/** Names take at most this share of the chart's width; longer ones are broken at their spaces. */
const widest = 0.32;

/** The width that the names at the right of the lines need. */
export function widthOfEnds(names: readonly string[], width: number): number {
  const limit = width * widest;
  const needed = names.flatMap((name) =>
    wrapWords(name, chartText, limit).map((line) => measureText(line, chartText)),
  );
  return Math.ceil(Math.max(measureText(formatShare(1), chartStrongText), ...needed));
}

/** The labels at the ends of the lines, one a line, moved apart where they would overlap; null for a line without marks. */
export function labelEnds(
  lines: readonly EndedLine[],
  last: number,
  x: number,
  width: number,
  plot: { readonly top: number; readonly bottom: number },
): readonly (EndLabel | null)[] {
  const blocks = lines.flatMap(({ name, marks }, series) => {
    const mark = marks.at(-1);
    if (mark === undefined) return [];
    const share = mark.index === last ? mark.share : null;
    const words = wrapWords(name, chartText, width);
    const height = (words.length + (share === null ? 0 : 1)) * chartLineHeight;
    return [{ series, y: mark.y, height, share, lines: words }];
  });
  const topFirst = blocks.sort((first, second) => first.y - second.y);
  const middles = spreadApart(topFirst, plot.top - 4, plot.bottom + 4);
  const labels: (EndLabel | null)[] = lines.map(() => null);
  topFirst.forEach(({ series, height, share, lines: words }, position) => {
    const y = (middles[position] ?? 0) - height / 2 + chartLineHeight - 3.5;
    labels[series] = { x, y, share, lines: words };
  });
  return labels;
}
