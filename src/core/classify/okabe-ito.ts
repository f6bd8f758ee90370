/**
 * Eight colours that people with and without colour vision deficiency can tell apart: Okabe & Ito, "Color
 * Universal Design: How to make figures and presentations that are friendly to colorblind people" (2008). In their
 * order: black, orange, sky blue, bluish green, yellow, blue, vermilion, reddish purple.
 */
export const okabeIto: readonly string[] = [
  '#000000',
  '#e69f00',
  '#56b4e9',
  '#009e73',
  '#f0e442',
  '#0072b2',
  '#d55e00',
  '#cc79a7',
];
