import type { Stroke } from '../display/scene';
import type { ThemeName } from './theme';
import { themes } from './theme';

/** `hover` follows the pointer; `selection` stays until something else is chosen. */
export type HighlightRole = 'hover' | 'selection';

/** The strokes that mark each of several features at once, thinner and in the accent. */
export function markStrokes(theme: ThemeName): readonly [Stroke, Stroke] {
  const { paper, accent } = themes[theme];
  return [
    { colour: paper, width: 3.5, dash: null },
    { colour: accent, width: 2, dash: null },
  ];
}

/** The strokes that mark a feature on the screen, drawn first to last: a casing in paper, then a line in ink. */
export function highlightStrokes(theme: ThemeName, role: HighlightRole): readonly [Stroke, Stroke] {
  const { paper, ink } = themes[theme];
  const width = role === 'hover' ? 2 : 3;
  return [
    { colour: paper, width: width + 3, dash: null },
    { colour: ink, width, dash: null },
  ];
}
