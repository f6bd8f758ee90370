import { capHeightOf, measureText } from '../labels/measure-text';
import type { PageItem } from '../page/page';
import type { Legend } from '../display/scene';
import type { Theme } from '../colour/theme';
import type { Block } from './block';
import { furnitureText } from './type-scale';

const columnsHeight = 30;
const rampHeight = 11;

/**
 * The classes of one scale as a bar with its breaks beneath and, above each class, a column as high as its number of
 * units, where that is told.
 */
export function rampBlock(legend: Legend, width: number, theme: Theme): Block {
  const small = furnitureText('legendSmall', theme);
  const step = width / legend.classes.length;
  const barRoom = legend.classes.some((entry) => entry.count !== null) ? columnsHeight : 0;
  const most = Math.max(1, ...legend.classes.map((entry) => entry.count ?? 0));
  const items: PageItem[] = [];
  legend.classes.forEach((entry, index) => {
    const height = (Math.max(0, barRoom - 4) * (entry.count ?? 0)) / most;
    const left = index * step;
    items.push({
      kind: 'rectangle',
      x: left,
      y: barRoom,
      width: step,
      height: rampHeight,
      fill: entry.paint,
      stroke: null,
    });
    if (barRoom === 0) return;
    items.push({
      kind: 'rectangle',
      x: left + step * 0.12,
      y: barRoom - 2 - height,
      width: step * 0.76,
      height,
      fill: entry.paint,
      stroke: null,
    });
  });
  const tickTop = barRoom + rampHeight;
  const baseline = tickTop + 6 + capHeightOf(small);
  for (const { text, x } of spacedLabels(legend.breakLabels, step, (label) => measureText(label, small))) {
    items.push(
      {
        kind: 'path',
        parts: [[x, tickTop, x, tickTop + 3.5]],
        closed: false,
        fill: null,
        stroke: { colour: theme.inkSoft, width: 0.7, dash: null },
      },
      { kind: 'text', x, y: baseline, anchor: 'middle', text, style: small },
    );
  }
  if (legend.endLabels === null) return { width, height: baseline + 3, items };
  const ends = furnitureText('legendText', theme);
  const endBaseline = baseline + ends.size * 1.35;
  const [low, high] = legend.endLabels;
  items.push(
    { kind: 'text', x: 0, y: endBaseline, anchor: 'start', text: `← ${low}`, style: ends },
    { kind: 'text', x: width, y: endBaseline, anchor: 'end', text: `${high} →`, style: ends },
  );
  return { width, height: endBaseline + 3, items };
}

/** Labels on their breaks; where they would touch, every other one is left out, counted from the middle. */
function spacedLabels(
  labels: readonly string[],
  step: number,
  measure: (label: string) => number,
): readonly { readonly text: string; readonly x: number }[] {
  const widest = Math.max(0, ...labels.map(measure));
  const every = Math.max(1, Math.ceil((widest + 4) / step));
  const middle = Math.floor(labels.length / 2);
  return labels
    .map((text, index) => ({ text, x: (index + 1) * step, index }))
    .filter(({ index }) => (index - middle) % every === 0);
}
