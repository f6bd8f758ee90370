import type { Theme } from '../colour/theme';
import type { Block } from './block';
import { furnitureText } from './type-scale';

/** A slim arrow to the north. Web Mercator has north up everywhere. */
export function northArrowBlock(theme: Theme): Block {
  const style = furnitureText('legendSmall', theme);
  const ink = { kind: 'solid', colour: theme.ink } as const;
  return {
    width: 14,
    height: 34,
    items: [
      { kind: 'path', parts: [[7, 0, 11.5, 16, 7, 12.5, 2.5, 16]], closed: true, fill: ink, stroke: null },
      {
        kind: 'text',
        x: 7,
        y: 29,
        anchor: 'middle',
        text: 'N',
        style: { ...style, weight: 600, colour: theme.ink },
      },
    ],
  };
}
