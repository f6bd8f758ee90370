import type { TextStyle } from '../../../scene/display/scene';

/** Size of the chart's words, in CSS pixels; its style sheet sets the same. */
export const chartTextSize = 12;
export const chartLineHeight = 14;

/** For measuring alone: a chart's colours are those of the interface. */
export const chartText: TextStyle = {
  face: 'text',
  weight: 400,
  size: chartTextSize,
  colour: '#000000',
  letterSpacing: 0,
  halo: null,
};

export const chartStrongText: TextStyle = { ...chartText, weight: 600 };
