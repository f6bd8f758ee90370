import type { TextStyle } from '../../scene/display/scene';

const families: Readonly<Record<TextStyle['face'], string>> = {
  text: "'Source Sans 3', sans-serif",
  display: "'Source Serif 4', serif",
};

/** The canvas font for a text style; sizes in page units. */
export function fontOf(style: TextStyle): string {
  return `${style.weight} ${style.size}px ${families[style.face]}`;
}

/** Resolves when the faces that labels use are there, or have failed: labels are then set in a fallback face. */
export async function loadLabelFonts(): Promise<void> {
  const wanted = [`400 12px ${families.text}`, `600 12px ${families.text}`, `600 12px ${families.display}`];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
}
