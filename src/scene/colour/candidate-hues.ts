import type { Colour } from '../display/scene';

/**
 * Hues of the Okabe–Ito set in the order that candidates get them. Its vermillion is left out, because it may not
 * meet its green on a map; its black is softened so that it reads as a colour on light and dark paper.
 */
export const candidateHues: readonly Colour[] = [
  '#0072b2',
  '#e69f00',
  '#cc79a7',
  '#009e73',
  '#56b4e9',
  '#f0e442',
  '#5f4d44',
];
