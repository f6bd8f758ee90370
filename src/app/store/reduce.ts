import type { MapSpec } from '../../document/layers/map-spec';
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

const maximumUndoSteps = 200;

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
        past: [],
        future: [],
        editKey: null,
        comparison: { ...initialComparison, spec: comparison, isOpen },
        multiples,
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
      return { ...state, multiples: action.multiples };
    case 'data export chosen':
      return { ...state, dataExport: action.dataExport };
    case 'undone':
      return withoutDone(
        state.comparison.isOpen ? withComparison(state, undoComparison(state.comparison)) : undo(state),
      );
    case 'redone':
      return state.comparison.isOpen ? withComparison(state, redoComparison(state.comparison)) : redo(state);
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
  const continues = key !== null && key === state.editKey;
  const past = continues ? state.past : [...state.past, state.spec].slice(-maximumUndoSteps);
  return { ...state, spec, past, future: [], editKey: key };
}

function undo(state: SessionState): SessionState {
  const previous = state.past.at(-1);
  if (previous === undefined || state.spec === null) return state;
  const future = [state.spec, ...state.future];
  return { ...state, spec: previous, past: state.past.slice(0, -1), future, editKey: null };
}

function redo(state: SessionState): SessionState {
  const [next, ...future] = state.future;
  if (next === undefined || state.spec === null) return state;
  return { ...state, spec: next, past: [...state.past, state.spec], future, editKey: null };
}

/** Whether two subjects are the same thing. */
export function sameSubject(one: Subject | null, other: Subject | null): boolean {
  return one === other || (one !== null && other !== null && one.unit === other.unit && one.id === other.id);
}
