import type { History } from '../../document/history';
import type { SessionState } from './state';

/** The history of what is edited now: of small multiples while their dialog is open, else of the comparison, else of the map. */
export function shownHistory(state: SessionState): History<unknown> {
  if (state.dialog === 'small multiples') return state.multiplesHistory;
  return state.comparison.isOpen ? state.comparison : state;
}
