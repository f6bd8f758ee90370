import { noHistory, redoEdit, undoEdit, withEdit, type Step } from '../../document/history';
import type { MapSpec } from '../../document/layers/map-spec';
import type { SmallMultiplesSpec } from '../../document/sheets/small-multiples-spec';
import { activeMap, initialComparison } from '../comparison/comparison-state';
import { editMap } from '../comparison/edit-map';
import {
  editComparison,
  openComparison,
  redoComparison,
  undoComparison,
} from '../comparison/reduce-comparison';
import type { Action } from './action';
import { savedChoicesOf } from './saved-choices';
import type { SessionState, Subject } from './state';

/** The state after an action. Pure; returns the same object when nothing changes. */
export function reduce(state: SessionState, action: Action): SessionState {
  switch (action.type) {
    case 'settings read':
      return { ...state, ...action.settings };
    case 'pack loading':
      return { ...state, loading: action.what };
    case 'pack opened': {
      const { pack, origin, spec, comparison = null, isComparing = false, multiples = null } = action;
      const isOpen = isComparing && comparison !== null;
      const panels = state.panelsBefore ?? state.panels;
      return {
        ...state,
        ...savedChoicesOf(state),
        pack,
        packOrigin: origin,
        lastPack: origin.kind === 'listed' ? origin.id : state.lastPack,
        spec,
        ...noHistory,
        comparison: { ...initialComparison, spec: comparison, isOpen },
        multiples,
        multiplesHistory: noHistory,
        panels,
        panelsBefore: isOpen ? panels : null,
        selection: null,
        hover: null,
        highlights: [],
        drawer: { ...state.drawer, text: '', filters: {}, sort: null, onlyHighlighted: false },
        searchText: '',
        citedSources: [],
        loading: null,
        notice: null,
      };
    }
    case 'pack refused':
      return { ...state, loading: null, notice: { kind: 'error', text: action.text } };
    case 'spec edited':
      return editShownSpec(state, action.spec, action.key ?? null);
    case 'comparison opened': {
      const comparison = openComparison(state.comparison, action.comparison);
      return { ...state, comparison, panelsBefore: state.panelsBefore ?? state.panels, hover: null };
    }
    case 'comparison closed': {
      if (!state.comparison.isOpen) return state;
      const comparison = { ...state.comparison, isOpen: false, editKey: null };
      const panels = state.panelsBefore ?? state.panels;
      return { ...state, comparison, panels, panelsBefore: null, hover: null };
    }
    case 'comparison edited':
      return withComparison(state, editComparison(state.comparison, action.comparison, action.key ?? null));
    case 'comparison side chosen':
      if (state.comparison.side === action.side) return state;
      return { ...state, comparison: { ...state.comparison, side: action.side, editKey: null } };
    case 'small multiples chosen':
      return chooseMultiples(state, action.multiples);
    case 'data export chosen':
      return { ...state, dataExport: action.dataExport };
    case 'undone':
      return withoutDone(undo(state));
    case 'redone':
      return redo(state);
    case 'selected':
      return sameSubject(state.selection, action.subject) ? state : { ...state, selection: action.subject };
    case 'hovered':
      return sameSubject(state.hover, action.reference) ? state : { ...state, hover: action.reference };
    case 'highlighted':
      return { ...state, highlights: action.subjects };
    case 'drawer changed':
      return { ...state, drawer: { ...state.drawer, ...action.change } };
    case 'theme chosen':
      return { ...state, theme: action.theme };
    case 'system theme changed':
      return { ...state, systemTheme: action.theme };
    case 'panel toggled':
      return { ...state, panels: { ...state.panels, [action.panel]: action.open } };
    case 'dialog shown':
      return { ...state, dialog: action.dialog, citedSources: action.citedSources ?? [] };
    case 'search typed':
      return { ...state, searchText: action.text };
    case 'notice shown':
      return { ...state, notice: action.notice };
    case 'single keys switched':
      return { ...state, singleKeys: action.on };
  }
}

/** What was told of a step is no longer so when it is undone. */
const withoutDone = (state: SessionState): SessionState =>
  state.notice?.kind === 'done' ? { ...state, notice: null } : state;

function withComparison(state: SessionState, comparison: SessionState['comparison']): SessionState {
  return comparison === state.comparison ? state : { ...state, comparison };
}

function editShownSpec(state: SessionState, spec: MapSpec, key: string | null): SessionState {
  const { pack, comparison } = state;
  if (pack === null || !comparison.isOpen || comparison.spec === null) return editSpec(state, spec, key);
  const map = activeMap(comparison.spec.mode, comparison.side);
  const edited = editMap(pack, comparison.spec, map, spec);
  return withComparison(state, editComparison(comparison, edited, key === null ? null : `${map}: ${key}`));
}

function editSpec(state: SessionState, spec: MapSpec, key: string | null): SessionState {
  if (state.spec === null || state.spec === spec) return state;
  return { ...state, ...withEdit(state, state.spec, key), spec };
}

function chooseMultiples(state: SessionState, multiples: SmallMultiplesSpec): SessionState {
  if (state.multiples === multiples) return state;
  return { ...state, multiples, multiplesHistory: withEdit(state.multiplesHistory, state.multiples, null) };
}

/** What is edited now before its last edit. */
function undo(state: SessionState): SessionState {
  const { dialog, comparison, multiples, multiplesHistory, spec } = state;
  if (dialog === 'small multiples') return withMultiples(state, undoEdit(multiplesHistory, multiples));
  if (comparison.isOpen) return withComparison(state, undoComparison(comparison));
  return spec === null ? state : withMap(state, undoEdit(state, spec));
}

/** What is edited now as it was before the last undoing. */
function redo(state: SessionState): SessionState {
  const { dialog, comparison, multiples, multiplesHistory, spec } = state;
  if (dialog === 'small multiples') return withMultiples(state, redoEdit(multiplesHistory, multiples));
  if (comparison.isOpen) return withComparison(state, redoComparison(comparison));
  return spec === null ? state : withMap(state, redoEdit(state, spec));
}

const withMap = (state: SessionState, step: Step<MapSpec> | null): SessionState =>
  step === null ? state : { ...state, ...step.history, spec: step.value };

const withMultiples = (state: SessionState, step: Step<SmallMultiplesSpec | null> | null): SessionState =>
  step === null ? state : { ...state, multiples: step.value, multiplesHistory: step.history };

/** Whether two subjects are the same thing. */
export function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one === other || (one !== null && other !== null && one.unit === other.unit && one.id === other.id);
}
