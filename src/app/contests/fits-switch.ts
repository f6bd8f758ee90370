import type { ModeChoice } from '../../document/mode';

const mostContests = 4;
/** As many letters as stand side by side in the narrowest window, with the other buttons of their line. */
const mostLetters = 38;

/** Whether the contests of a pack are few and short enough for a switch; a menu holds them otherwise. */
export function fitsSwitch(choices: readonly ModeChoice[]): boolean {
  const contests = choices.filter(({ mode }) => mode.kind === 'contest');
  const letters = choices.reduce((sum, { title }) => sum + title.length, 0);
  return contests.length <= mostContests && letters <= mostLetters;
}
