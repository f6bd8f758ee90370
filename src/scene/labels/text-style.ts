import type { LabelRole, TextStyle } from '../display/scene';
import { themes, type ThemeName } from '../colour/theme';

/** How each kind of label on the map is set. */
export function labelStyleOf(role: LabelRole, theme: ThemeName): TextStyle {
  const { ink, inkSoft, paper } = themes[theme];
  const halo = { colour: paper, width: 2.6 };
  switch (role) {
    case 'neighborhood':
      return { face: 'text', weight: 600, size: 12.5, colour: ink, letterSpacing: 0, halo };
    case 'place':
      return { face: 'text', weight: 400, size: 11.5, colour: ink, letterSpacing: 0, halo };
    case 'district':
      return { face: 'text', weight: 400, size: 11.5, colour: inkSoft, letterSpacing: 1.4, halo };
    case 'road shield':
      return { face: 'text', weight: 600, size: 9, colour: inkSoft, letterSpacing: 0.2, halo: null };
  }
}
