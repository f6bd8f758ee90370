import { shownSpec } from '../store/state';
import type { SessionState } from '../store/state';
import type { Command } from './command';

const hasMap = (state: SessionState): boolean => shownSpec(state) !== null;

/** What makes the map known to those who do not see it or do not point. */
export const accessCommands = [
  {
    id: 'places',
    title: 'Places on the map',
    group: 'Map',
    shortcuts: [{ key: 'l' }],
    isEnabled: hasMap,
    run: ({ surface }) => surface.focusPlaces(),
  },
  {
    id: 'describe map',
    title: 'Describe this map',
    group: 'Map',
    shortcuts: [{ key: 'i' }],
    isEnabled: hasMap,
    run: ({ session }) => session.dispatch({ type: 'dialog shown', dialog: 'description' }),
  },
] as const satisfies readonly Command[];
