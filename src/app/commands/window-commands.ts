import { shownHistory } from '../store/shown-history';
import { themeOf } from '../store/state';
import type { PanelName, SessionState, ThemeChoice } from '../store/state';
import type { Command } from './command';

const always = (): boolean => true;
const hasMap = (state: SessionState): boolean => state.spec !== null;

export const undoCommand = {
  id: 'undo',
  title: 'Undo',
  group: 'Edit',
  shortcuts: [{ key: 'z', mod: true }],
  isEnabled: (state) => shownHistory(state).past.length > 0,
  run: ({ session }) => session.dispatch({ type: 'undone' }),
} as const satisfies Command;

export const redoCommand = {
  id: 'redo',
  title: 'Redo',
  group: 'Edit',
  shortcuts: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  isEnabled: (state) => shownHistory(state).future.length > 0,
  run: ({ session }) => session.dispatch({ type: 'redone' }),
} as const satisfies Command;

export const searchCommand = {
  id: 'search',
  title: 'Search',
  group: 'Edit',
  shortcuts: [{ key: 'k', mod: true }, { key: '/' }],
  isEnabled: (state) => state.pack !== null,
  run: ({ surface }) => surface.focusSearch(),
} as const satisfies Command;

/** Escape steps back: the notice, the selection, the comparison. Dialogs and the search close themselves. */
export const clearCommand = {
  id: 'clear selection',
  title: 'Dismiss the notice, then the selection, then the comparison',
  group: 'Edit',
  shortcuts: [{ key: 'escape' }],
  isEnabled: (state) => state.notice !== null || state.selection !== null || state.comparison.isOpen,
  run: ({ session }) => {
    const { notice, selection } = session.getState();
    if (notice !== null) session.dispatch({ type: 'notice shown', notice: null });
    else if (selection !== null) session.dispatch({ type: 'selected', subject: null });
    else session.dispatch({ type: 'comparison closed' });
  },
} as const satisfies Command;

export const fileCommands = [
  {
    id: 'export',
    title: 'Export…',
    group: 'File',
    shortcuts: [{ key: 'e', mod: true }],
    isEnabled: hasMap,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'export' }),
  },
  {
    id: 'export data',
    title: 'Export data…',
    group: 'File',
    shortcuts: [{ key: 'e', mod: true, shift: true }],
    isEnabled: hasMap,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'export data' }),
  },
  {
    id: 'open',
    title: 'Open a pack…',
    group: 'File',
    shortcuts: [{ key: 'o', mod: true }],
    isEnabled: always,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'open' }),
  },
  {
    id: 'import',
    title: 'Import a district…',
    group: 'File',
    shortcuts: [{ key: 'i', mod: true }],
    isEnabled: always,
    run: ({ session, surface }) => {
      session.dispatch({ type: 'dialog shown', dialog: null });
      surface.openImport();
    },
  },
  {
    id: 'replace part',
    title: 'Replace a part of this pack…',
    group: 'File',
    shortcuts: [],
    isEnabled: (state) => state.packOrigin !== null,
    run: ({ session, surface }) => {
      session.dispatch({ type: 'dialog shown', dialog: null });
      surface.replaceParts();
    },
  },
  {
    id: 'open file',
    title: 'Open a zipped pack…',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: ({ session, surface }) => {
      session.dispatch({ type: 'dialog shown', dialog: null });
      surface.pickPackFile();
    },
  },
  {
    id: 'open folder',
    title: 'Open a pack folder…',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: ({ session, surface }) => {
      session.dispatch({ type: 'dialog shown', dialog: null });
      surface.pickPackFolder();
    },
  },
] as const satisfies readonly Command[];

export const panelCommands = [
  panelCommand('rail', 'Layers panel', '['),
  panelCommand('inspector', 'Inspector', ']'),
  panelCommand('drawer', 'Table and plots', 'j'),
] as const satisfies readonly Command[];

export const themeCommands = [
  themeCommand('system', 'Theme of the system'),
  themeCommand('light', 'Light theme'),
  themeCommand('dark', 'Dark theme'),
  {
    id: 'theme:switch',
    title: 'Switch between light and dark',
    group: 'Window',
    shortcuts: [{ key: 'd' }],
    isEnabled: always,
    isOn: (state) => themeOf(state) === 'dark',
    run: ({ session }) => {
      const theme = themeOf(session.getState()) === 'dark' ? 'light' : 'dark';
      session.dispatch({ type: 'theme chosen', theme });
    },
  },
] as const satisfies readonly Command[];

export const helpCommands = [
  {
    id: 'shortcuts',
    title: 'Keyboard shortcuts',
    group: 'Help',
    shortcuts: [{ key: '?' }],
    isEnabled: always,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'shortcuts' }),
  },
  {
    id: 'sources',
    title: 'Sources',
    group: 'Help',
    shortcuts: [{ key: 's' }],
    isEnabled: hasMap,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'sources' }),
  },
] as const satisfies readonly Command[];

function panelCommand<Panel extends PanelName>(
  panel: Panel,
  title: string,
  key: string,
): Command<`panel:${Panel}`> {
  return {
    id: `panel:${panel}`,
    title,
    group: 'Window',
    shortcuts: [{ key }],
    isEnabled: always,
    isOn: (state) => state.panels[panel],
    run: ({ session }) => {
      const open = !session.getState().panels[panel];
      session.dispatch({ type: 'panel toggled', panel, open });
    },
  };
}

function themeCommand<Theme extends ThemeChoice>(theme: Theme, title: string): Command<`theme:${Theme}`> {
  return {
    id: `theme:${theme}`,
    title,
    group: 'Window',
    shortcuts: [],
    isEnabled: always,
    isOn: (state) => state.theme === theme,
    run: ({ session }) => session.dispatch({ type: 'theme chosen', theme }),
  };
}
