import { useCallback } from 'react';
import type { DrawerState } from '../../app/table/drawer-state';
import { useSession, useWorkspace } from '../workspace/hooks';

/** What the drawer shows. */
export const useDrawer = (): DrawerState => useSession((state) => state.drawer);

/** A function that changes a part of what the drawer shows. */
export function useDrawerChange(): (change: Partial<DrawerState>) => void {
  const { session } = useWorkspace();
  return useCallback((change) => session.dispatch({ type: 'drawer changed', change }), [session]);
}
