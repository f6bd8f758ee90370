import { useCallback, useMemo } from 'react';
import { fitDrawer, type DrawerState } from '../../app/table/drawer-state';
import { useSession, useWorkspace } from '../workspace/hooks';

/** What the drawer shows, of units that the open pack has. */
export function useDrawer(): DrawerState {
  const drawer = useSession((state) => state.drawer);
  const pack = useSession((state) => state.pack);
  return useMemo(() => (pack === null ? drawer : fitDrawer(pack, drawer)), [pack, drawer]);
}

/** A function that changes a part of what the drawer shows. */
export function useDrawerChange(): (change: Partial<DrawerState>) => void {
  const { session } = useWorkspace();
  return useCallback((change) => session.dispatch({ type: 'drawer changed', change }), [session]);
}
