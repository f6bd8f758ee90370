import type { Input } from '../../contract/operations';
import type { RememberedSettings } from './action';
import type { Session } from './session';
import { parseDrawer, storedDrawer } from '../table/drawer-state';
import { initialState } from './state';
import type { SessionState, ThemeChoice } from './state';

type StoredSettings = Input<'writeSettings'>['settings'];

/** Runs something later; returns a function that calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const writeDelayMilliseconds = 400;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes what was stored for what it is worth: anything unreadable becomes the default. */
export function parseSettings(stored: unknown): RememberedSettings {
  const record = isRecord(stored) ? stored : {};
  const panels = isRecord(record.panels) ? record.panels : {};
  const isOpen = (name: string): boolean => panels[name] !== false;
  return {
    theme: themes.find((theme) => theme === record.theme) ?? initialState.theme,
    panels: { rail: isOpen('rail'), inspector: isOpen('inspector'), drawer: panels.drawer === true },
    drawer: parseDrawer(record.drawer),
    singleKeys: record.singleKeys !== false,
    savedSpecs: isRecord(record.specs) ? record.specs : {},
    savedComparisons: isRecord(record.comparisons) ? record.comparisons : {},
  };
}

/** What to store of a state: theme, panels, keyboard, and the spec of the open pack beside those of others. */
export function settingsOf(state: SessionState): StoredSettings {
  const current = state.pack === null || state.spec === null ? {} : { [state.pack.name]: state.spec };
  const compared =
    state.pack === null || state.comparison.spec === null ? {} : { [state.pack.name]: state.comparison.spec };
  const settings = {
    theme: state.theme,
    panels: { ...state.panels },
    drawer: storedDrawer(state.drawer),
    singleKeys: state.singleKeys,
    specs: { ...state.savedSpecs, ...current },
    comparisons: { ...state.savedComparisons, ...compared },
  };
  return settings as StoredSettings;
}

/** Reads the stored settings into the session. A host that cannot tell leaves the defaults. */
export async function restoreSettings(session: Session): Promise<void> {
  const reply = await session.host.readSettings({});
  if (reply.ok) session.dispatch({ type: 'settings read', settings: parseSettings(reply.value.settings) });
}

/**
 * Writes the settings a moment after they change; returns a function that stops it. A failure to write is no reason to
 * disturb the person: the next change tries again.
 */
export function rememberSettings(session: Session, schedule: Schedule): () => void {
  let before = session.getState();
  let cancel: (() => void) | null = null;
  const write = (): void => {
    cancel = null;
    void session.host.writeSettings({ settings: settingsOf(session.getState()) });
  };
  const stop = session.subscribe(() => {
    const state = session.getState();
    const changed =
      state.theme !== before.theme ||
      state.panels !== before.panels ||
      state.drawer !== before.drawer ||
      state.singleKeys !== before.singleKeys ||
      (state.spec !== before.spec && before.spec !== null) ||
      (state.comparison.spec !== before.comparison.spec && state.pack === before.pack);
    before = state;
    if (!changed) return;
    cancel?.();
    cancel = schedule(write, writeDelayMilliseconds);
  });
  return () => {
    cancel?.();
    stop();
  };
}
