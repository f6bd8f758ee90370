import { capHeightOf } from '../labels/measure-text';
import type { PageItem } from '../page/page';
import type { Legend } from '../display/scene';
import type { Theme } from '../colour/theme';
import type { Block } from './block';
import { furnitureText } from './type-scale';

const labelStep = 13;

/** Circles of round sizes, nested on one baseline, with a leader to the number that each stands for. */
export function circlesBlock(legend: Legend, width: number, theme: Theme): Block {
  const style = furnitureText('legendSmall', theme);
  const sizes = legend.classes.flatMap(({ radius, label, stroke }) =>
    radius === null ? [] : [{ radius, label, stroke }],
  );
  const largest = Math.max(1, ...sizes.map(({ radius }) => radius));
  const top = capHeightOf(style) / 2 + 1;
  const bottom = top + Math.max(2 * largest, labelStep * (sizes.length - 1));
  const textLeft = 2 * largest + 16;
  const items: PageItem[] = [];
  sizes.forEach(({ radius, label, stroke }, index) => {
    const crown = bottom - 2 * radius;
    const y = top + index * labelStep;
    items.push(
      { kind: 'circle', x: largest + 1, y: bottom - radius, radius, fill: null, stroke },
      {
        kind: 'path',
        parts: [[largest + 1, crown, textLeft - 10, y, textLeft - 4, y]],
        closed: false,
        fill: null,
        stroke: { colour: theme.hairline, width: 0.7, dash: null },
      },
      { kind: 'text', x: textLeft, y: y + capHeightOf(style) / 2, anchor: 'start', text: label, style },
    );
  });
  return { width, height: bottom + 2, items };
}
