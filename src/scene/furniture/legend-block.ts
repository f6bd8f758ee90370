import type { Legend } from '../display/scene';
import type { Theme } from '../colour/theme';
import { type Block, emptyBlock, stackBlocks } from './block';
import { circlesBlock } from './legend-circles';
import { entryBlock } from './legend-entry';
import { rampBlock } from './legend-ramp';
import { textBlock } from './text-block';
import { furnitureText } from './type-scale';

/** A legend in a column of the given width: title, classes, and the notes beneath them. */
export function legendBlock(legend: Legend, width: number, theme: Theme): Block {
  const title = stackBlocks(
    [
      textBlock(legend.title, furnitureText('legendTitle', theme), width, 1.18),
      legend.subtitle === null || legend.classes.length === 0
        ? emptyBlock
        : textBlock(legend.subtitle, furnitureText('legendSmall', theme), width, 1.18),
    ],
    1,
  );
  const notes = stackBlocks(
    legend.notes.map((entry) => entryBlock(entry, width, theme)),
    3,
  );
  return stackBlocks([title, classesBlock(legend, width, theme), notes], 7);
}

function classesBlock(legend: Legend, width: number, theme: Theme): Block {
  if (legend.classes.length === 0) return emptyBlock;
  switch (legend.form) {
    case 'ramp':
      return rampBlock(legend, width, theme);
    case 'circles':
      return circlesBlock(legend, width, theme);
    case 'list':
      return stackBlocks(
        legend.classes.map((entry) => entryBlock(entry, width, theme)),
        3,
      );
  }
}
