import { themeOf } from '../store/state';
import type { PanelName, SessionState, ThemeChoice } from '../store/state';
import type { Command } from './command';

const always = (): boolean => true;
const hasMap = (state: SessionState): boolean => state.spec !== null;

export const undoCommand: Command = {
  id: 'undo',
  title: 'Undo',
  group: 'Edit',
  shortcuts: [{ key: 'z', mod: true }],
  isEnabled: (state) => (state.comparison.isOpen ? state.comparison : state).past.length > 0,
  run: ({ session }) => session.dispatch({ type: 'undone' }),
};

export const redoCommand: Command = {
  id: 'redo',
  title: 'Redo',
  group: 'Edit',
  shortcuts: [
    { key: 'z', mod: true, shift: true },
    { key: 'y', mod: true },
  ],
  isEnabled: (state) => (state.comparison.isOpen ? state.comparison : state).future.length > 0,
  run: ({ session }) => session.dispatch({ type: 'redone' }),
};

export const searchCommand: Command = {
  id: 'search',
  title: 'Search',
  group: 'Edit',
  shortcuts: [{ key: 'k', mod: true }, { key: '/' }],
  isEnabled: (state) => state.pack !== null,
  run: ({ surface }) => surface.focusSearch(),
};

/** Escape steps back: the notice, the selection, the comparison. Dialogs and the search close themselves. */
export const clearCommand: Command = {
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
};

export const fileCommands: readonly Command[] = [
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
];

export const panelCommands: readonly Command[] = [
  panelCommand('rail', 'Layers panel', '['),
  panelCommand('inspector', 'Inspector', ']'),
  panelCommand('drawer', 'Table and plots', 'j'),
];

export const themeCommands: readonly Command[] = [
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
];

export const helpCommands: readonly Command[] = [
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
];

function panelCommand(panel: PanelName, title: string, key: string): Command {
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

function themeCommand(theme: ThemeChoice, title: string): Command {
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
