import { runShortcut } from '../../app/commands/command-list';
import { themeOf } from '../../app/store/state';
import type { Workspace } from '../workspace/workspace';
import { listDroppedFiles, listPickedFiles } from './given-files';
import { pickFiles } from './pick-files';
import { receiveFiles } from './receive-files';

/** Connects the session to the window: its theme, title, keyboard, and files that are dropped on it or picked. */
export function followWindow(page: Window, workspace: Workspace): void {
  followTheme(page, workspace);
  followKeyboard(page, workspace);
  followDrops(page, workspace);
  const pickPack = (what: 'zip' | 'folder'): void =>
    void receiveFiles(workspace, pickFiles(what).then(listPickedFiles), 'pack');
  workspace.provide({
    pickPackFile: () => pickPack('zip'),
    pickPackFolder: () => pickPack('folder'),
    pickImportFiles: (what) => void receiveFiles(workspace, pickFiles(what).then(listPickedFiles), 'import'),
  });
}

function followTheme(page: Window, { session }: Workspace): void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const root = page.document.documentElement;
  const tellSystemTheme = (): void =>
    session.dispatch({ type: 'system theme changed', theme: dark.matches ? 'dark' : 'light' });
  const show = (): void => {
    const state = session.getState();
    root.dataset.theme = themeOf(state);
    const name = state.pack?.districts[0]?.name;
    page.document.title = name === undefined ? 'District Atlas' : `${name} – District Atlas`;
  };
  dark.addEventListener('change', tellSystemTheme);
  session.subscribe(show);
  tellSystemTheme();
  show();
}

function followKeyboard(page: Window, workspace: Workspace): void {
  page.addEventListener('keydown', (event) => {
    const isElsewhere = workspace.session.getState().dialog !== null || workspace.imports.getState().isOpen;
    if (event.defaultPrevented || isElsewhere) return;
    const target = event.target instanceof Element ? event.target : null;
    const control = target?.closest('button, summary, a, label, input') ?? null;
    if (event.key === ' ' && (event.repeat || control !== null)) return;
    const isTyping = target?.matches('input:not([type=checkbox], [type=range]), textarea, select') ?? false;
    if (runShortcut(event, isTyping, workspace)) event.preventDefault();
  });
}

function followDrops(page: Window, workspace: Workspace): void {
  page.addEventListener('dragover', (event) => event.preventDefault());
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer === null) return;
    void receiveFiles(workspace, listDroppedFiles(event.dataTransfer));
  });
}
