import type { Input } from '../../contract/operations';
import { layerFormatIds } from '../../formats/facts/list-formats';
import type { RememberedSettings } from './action';
import type { Session } from './session';
import { parseDrawer, storedDrawer } from '../table/drawer-state';
import { savedChoicesOf } from './saved-choices';
import { initialState } from './state';
import type { DataExport, SessionState, ThemeChoice } from './state';

type StoredSettings = Input<'writeSettings'>['settings'];

/** Runs something later; returns a function that calls it off. */
export type Schedule = (run: () => void, milliseconds: number) => () => void;

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const exportLayers: readonly DataExport['layer'][] = ['precincts', 'neighborhoods', 'tracts', 'districts'];
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
    dataExport: parseDataExport(record.dataExport),
    lastPack: typeof record.lastPack === 'string' ? record.lastPack : null,
    savedSpecs: isRecord(record.specs) ? record.specs : {},
    savedComparisons: isRecord(record.comparisons) ? record.comparisons : {},
    savedMultiples: isRecord(record.multiples) ? record.multiples : {},
    comparing: Array.isArray(record.comparing)
      ? record.comparing.filter((name): name is string => typeof name === 'string')
      : [],
  };
}

function parseDataExport(stored: unknown): DataExport {
  const { layer, format } = isRecord(stored) ? stored : {};
  return {
    layer: exportLayers.find((each) => each === layer) ?? initialState.dataExport.layer,
    format: layerFormatIds.find((each) => each === format) ?? initialState.dataExport.format,
  };
}

/**
 * What to store of a state: theme, panels, keyboard, and what is chosen in the open pack beside what was in others. While
 * comparing, the panels are stored as they were before.
 */
export function settingsOf(state: SessionState): StoredSettings {
  const saved = savedChoicesOf(state);
  const settings = {
    theme: state.theme,
    panels: { ...(state.panelsBefore ?? state.panels) },
    drawer: storedDrawer(state.drawer),
    singleKeys: state.singleKeys,
    dataExport: { ...state.dataExport },
    lastPack: state.lastPack,
    specs: saved.savedSpecs,
    comparisons: saved.savedComparisons,
    multiples: saved.savedMultiples,
    comparing: [...saved.comparing],
  };
  return settings as StoredSettings;
}

/**
 * Reads the stored settings into the session. A host that cannot tell leaves the defaults; settings that could not be read
 * are told of.
 */
export async function restoreSettings(session: Session): Promise<void> {
  const reply = await session.host.readSettings({});
  if (!reply.ok) return;
  const { settings, setAside } = reply.value;
  session.dispatch({ type: 'settings read', settings: parseSettings(settings) });
  if (setAside === null) return;
  const text = `The saved settings could not be read, so the app starts with its own; they are kept as ${setAside} in the folder of its settings.`;
  session.dispatch({ type: 'notice shown', notice: { kind: 'error', text } });
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
      state.dataExport !== before.dataExport ||
      state.lastPack !== before.lastPack ||
      (state.pack === before.pack &&
        (state.multiples !== before.multiples ||
          state.comparison.spec !== before.comparison.spec ||
          state.comparison.isOpen !== before.comparison.isOpen));
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
