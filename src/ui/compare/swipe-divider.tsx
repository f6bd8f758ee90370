import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import { useWorkspace } from '../workspace/hooks';

const step = 0.02;
const largeStep = 0.1;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** Where a key moves the divider to; null for other keys. */
function dividerAfter(key: string, divider: number, isLarge: boolean): number | null {
  const by = isLarge ? largeStep : step;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return divider - by;
    case 'ArrowRight':
    case 'ArrowUp':
      return divider + by;
    case 'PageDown':
      return divider - largeStep;
    case 'PageUp':
      return divider + largeStep;
    case 'Home':
      return 0;
    case 'End':
      return 1;
    default:
      return null;
  }
}

/** The line between two maps that lie on each other: left of it is A, right of it B. */
export function SwipeDivider({ comparison }: { readonly comparison: ComparisonSpec }): ReactNode {
  const { session } = useWorkspace();
  const { divider } = comparison;
  const percent = Math.round(divider * 100);
  const moveTo = (share: number): void =>
    session.dispatch({
      type: 'comparison edited',
      comparison: { ...comparison, divider: clamp(Number(share.toFixed(4))) },
      key: 'divider',
    });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dividerAfter(event.key, divider, event.shiftKey);
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moveTo(next);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.parentElement?.getBoundingClientRect();
    if (frame !== undefined) moveTo((event.clientX - frame.left) / frame.width);
  };
  return (
    <div className="swipe">
      <div
        className="swipe-divider"
        role="slider"
        tabIndex={0}
        aria-label="Divider between map A and map B"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={`${percent}% map A, ${100 - percent}% map B`}
        style={{ left: `${divider * 100}%` }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          event.currentTarget.focus();
        }}
        onPointerMove={drag}
      >
        <span className="swipe-handle" aria-hidden="true">
          <svg className="icon" viewBox="0 0 16 16" width="16" height="16">
            <path d="M6 4.5 2.5 8 6 11.5M10 4.5 13.5 8 10 11.5" fill="none" />
          </svg>
        </span>
      </div>
    </div>
  );
}
