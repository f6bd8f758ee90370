import type { Theme } from '../colour/theme';
import { emptyBlock, stackBlocks, type Block } from './block';
import { textBlock } from './text-block';
import { furnitureText } from './type-scale';

export interface Headline {
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string;
}

const wideFrom = 900;
const narrowSize = 27;
const panelSize = 19;

/** Kicker, headline and subtitle of a page. */
export function headBlock({ kicker, title, subtitle }: Headline, width: number, theme: Theme): Block {
  const headline = furnitureText('headline', theme);
  const size = width < wideFrom ? narrowSize : headline.size;
  return stackBlocks(
    [
      kicker === null ? emptyBlock : textBlock(kicker, furnitureText('kicker', theme), width),
      textBlock(title, { ...headline, size }, width, 1.14),
      textBlock(subtitle, furnitureText('subtitle', theme), width, 1.26),
    ],
    3,
  );
}

/** Headline and subtitle of one of several maps on a page. */
export function panelHeadBlock({ title, subtitle }: Headline, width: number, theme: Theme): Block {
  const small = furnitureText('legendText', theme);
  return stackBlocks(
    [
      textBlock(title, { ...furnitureText('headline', theme), size: panelSize }, width, 1.16),
      textBlock(subtitle, { ...small, size: 13, colour: theme.inkSoft }, width, 1.24),
    ],
    2,
  );
}
