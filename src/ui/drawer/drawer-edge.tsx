import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { lowestDrawer } from '../../app/table/drawer-state';
import { useDrawerChange } from './use-drawer';

const keyStep = 24;
/** What is left for the map at least. */
const lowestMap = 180;

/** The upper edge of the drawer, to be dragged or moved with the arrow keys. */
export function DrawerEdge({ height }: { readonly height: number }): ReactNode {
  const change = useDrawerChange();
  const highest = Math.max(lowestDrawer, Math.round(window.innerHeight - lowestMap - 80));
  const resize = (wanted: number): void =>
    change({ height: Math.round(Math.min(highest, Math.max(lowestDrawer, wanted))) });
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bottom = event.currentTarget.parentElement?.getBoundingClientRect().bottom ?? 0;
    resize(bottom - event.clientY);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowUp') resize(height + keyStep);
    else if (event.key === 'ArrowDown') resize(height - keyStep);
    else if (event.key === 'Home') resize(highest);
    else if (event.key === 'End') resize(lowestDrawer);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="drawer-edge"
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the table and plots"
      aria-valuenow={height}
      aria-valuemin={lowestDrawer}
      aria-valuemax={highest}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
