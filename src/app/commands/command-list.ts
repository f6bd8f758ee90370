import type { Pack } from '../../core/pack';
import { accessCommands } from './access-commands';
import type { Command, CommandContext } from './command';
import { compareCommands } from './compare-commands';
import {
  fillCommands,
  fitDistrictCommand,
  fitSelectionCommand,
  layerCommands,
  modeCommands,
  resetMapCommand,
} from './map-commands';
import { isSingleKey, matchesShortcut } from './shortcut';
import type { KeyPress } from './shortcut';
import {
  clearCommand,
  fileCommands,
  helpCommands,
  panelCommands,
  redoCommand,
  searchCommand,
  themeCommands,
  undoCommand,
} from './window-commands';

/** The registry: a command that is not listed here has no id that a button could name. */
const registry = (pack: Pack | null) =>
  [
    ...(pack === null ? [] : modeCommands(pack)),
    ...fillCommands(pack),
    fitDistrictCommand,
    fitSelectionCommand,
    resetMapCommand,
    ...accessCommands,
    ...compareCommands,
    ...layerCommands(pack),
    searchCommand,
    undoCommand,
    redoCommand,
    clearCommand,
    ...fileCommands,
    ...panelCommands,
    ...themeCommands,
    ...helpCommands,
  ] as const satisfies readonly Command[];

/** The id of a command of the registry. A button, a menu or a test that names any other does not compile. */
export type CommandId = ReturnType<typeof registry>[number]['id'];

/** Every command there is; those of the mode switch, fills and layers follow what the open pack has. */
export function listCommands(pack: Pack | null): readonly Command<CommandId>[] {
  return registry(pack);
}

/** A command by its id; undefined where the open pack has none of it. */
export function findCommand(pack: Pack | null, id: CommandId): Command<CommandId> | undefined {
  return listCommands(pack).find((command) => command.id === id);
}

/** Runs a command if it is enabled; says whether it did. One that can say why not tells it instead. */
export function runCommand(command: Command, context: CommandContext): boolean {
  const state = context.session.getState();
  if (!command.isEnabled(state)) {
    const text = command.whyNot?.(state) ?? null;
    if (text !== null) context.session.dispatch({ type: 'notice shown', notice: { kind: 'done', text } });
    return text !== null;
  }
  command.run(context);
  return true;
}

/**
 * Runs the command of a key press; says whether there was one. Single-key shortcuts are left alone while the person is
 * typing, or when they are switched off.
 */
export function runShortcut(press: KeyPress, isTyping: boolean, context: CommandContext): boolean {
  const state = context.session.getState();
  const allowsSingleKeys = state.singleKeys && !isTyping;
  for (const command of listCommands(state.pack)) {
    const shortcut = command.shortcuts.find((each) => matchesShortcut(each, press));
    if (shortcut === undefined || (isSingleKey(shortcut) && !allowsSingleKeys)) continue;
    return runCommand(command, context);
  }
  return false;
}
