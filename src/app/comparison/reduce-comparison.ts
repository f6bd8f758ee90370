import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ComparisonState } from './comparison-state';

const maximumUndoSteps = 200;

/** The workspace opened on a comparison; its history starts anew when it is not the one that was there. */
export function openComparison(state: ComparisonState, spec: ComparisonSpec): ComparisonState {
  const history = spec === state.spec ? {} : { past: [], future: [] };
  return { ...state, ...history, spec, isOpen: true, editKey: null };
}

/** The comparison after an edit. Edits under one key that follow each other are undone as one. */
export function editComparison(
  state: ComparisonState,
  spec: ComparisonSpec,
  key: string | null,
): ComparisonState {
  if (state.spec === null || state.spec === spec) return state;
  const continues = key !== null && key === state.editKey;
  const past = continues ? state.past : [...state.past, state.spec].slice(-maximumUndoSteps);
  return { ...state, spec, past, future: [], editKey: key };
}

/** The comparison before its last edit; the same where there was none. */
export function undoComparison(state: ComparisonState): ComparisonState {
  const previous = state.past.at(-1);
  if (previous === undefined || state.spec === null) return state;
  const future = [state.spec, ...state.future];
  return { ...state, spec: previous, past: state.past.slice(0, -1), future, editKey: null };
}

/** The comparison as it was before the last undoing; the same where nothing was undone. */
export function redoComparison(state: ComparisonState): ComparisonState {
  const [next, ...future] = state.future;
  if (next === undefined || state.spec === null) return state;
  return { ...state, spec: next, past: [...state.past, state.spec], future, editKey: null };
}
