import { noHistory, redoEdit, undoEdit, withEdit, type Step } from '../../document/history';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ComparisonState } from './comparison-state';

/** The workspace opened on a comparison; its history starts anew when it is not the one that was there. */
export function openComparison(state: ComparisonState, spec: ComparisonSpec): ComparisonState {
  const history = spec === state.spec ? {} : noHistory;
  return { ...state, ...history, spec, isOpen: true, editKey: null };
}

/** The comparison after an edit. Edits under one key that follow each other are undone as one. */
export function editComparison(
  state: ComparisonState,
  spec: ComparisonSpec,
  key: string | null,
): ComparisonState {
  if (state.spec === null || state.spec === spec) return state;
  return { ...state, ...withEdit(state, state.spec, key), spec };
}

/** The comparison before its last edit; the same where there was none. */
export const undoComparison = (state: ComparisonState): ComparisonState =>
  state.spec === null ? state : withStep(state, undoEdit(state, state.spec));

/** The comparison as it was before the last undoing; the same where nothing was undone. */
export const redoComparison = (state: ComparisonState): ComparisonState =>
  state.spec === null ? state : withStep(state, redoEdit(state, state.spec));

const withStep = (state: ComparisonState, step: Step<ComparisonSpec> | null): ComparisonState =>
  step === null ? state : { ...state, ...step.history, spec: step.value };
