import type { TextStyle } from '../display/scene';
import type { Theme } from '../colour/theme';

type Role =
  'kicker' | 'headline' | 'subtitle' | 'legendTitle' | 'legendText' | 'legendSmall' | 'stampLead' | 'stamp';

/** Face, weight and size (page units) of the text in a page's furniture. */
const sizes: Readonly<Record<Role, readonly [TextStyle['face'], TextStyle['weight'], number]>> = {
  kicker: ['text', 600, 12.5],
  headline: ['display', 600, 32],
  subtitle: ['text', 400, 15],
  legendTitle: ['text', 600, 13],
  legendText: ['text', 400, 12],
  legendSmall: ['text', 400, 11],
  stampLead: ['text', 600, 11],
  stamp: ['text', 400, 10.5],
};

const soft: ReadonlySet<Role> = new Set<Role>(['subtitle', 'legendSmall', 'stamp']);

/** The style of furniture text in a theme. */
export function furnitureText(role: Role, theme: Theme): TextStyle {
  const [face, weight, size] = sizes[role];
  const colour = role === 'kicker' ? theme.accent : soft.has(role) ? theme.inkSoft : theme.ink;
  return { face, weight, size, colour, letterSpacing: 0, halo: null };
}
