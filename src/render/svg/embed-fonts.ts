export interface EmbeddedFont {
  readonly family: string;
  readonly weight: 400 | 600;
  /** A TrueType file in base 64. */
  readonly base64: string;
}

/** The drawing with the fonts inside it, so that a browser sets its text as measured where they are not installed. */
export function embedFonts(svg: string, fonts: readonly EmbeddedFont[]): string {
  const faces = fonts.map(
    ({ family, weight, base64 }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${base64}) format('truetype')}`,
  );
  const end = svg.lastIndexOf('</svg>');
  if (end < 0) throw new RangeError('a drawing ends with its svg element');
  return `${svg.slice(0, end)}<style>${faces.join('')}</style>\n${svg.slice(end)}`;
}
