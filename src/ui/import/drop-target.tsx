import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useImport } from './hooks';
import './drop-target.css';

/** While files are dragged over the window: what becomes of them when they are let go. */
export function DropTarget(): ReactNode {
  const isImporting = useImport((state) => state.isOpen);
  const isDragging = useFileDrag();
  if (!isDragging) return null;
  return (
    <div className="drop-target" data-drop-target>
      <p>
        <strong>
          {isImporting ? 'Add these files to the import' : 'Open a pack, or import a county’s files'}
        </strong>
        Several files and whole folders may be dropped at once.
      </p>
    </div>
  );
}

/** Whether files hang over the window. */
function useFileDrag(): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      depth += 1;
      setDragging(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDragging(false);
    };
    const end = (): void => {
      depth = 0;
      setDragging(false);
    };
    const handlers = { dragenter: enter, dragleave: leave, drop: end, dragend: end } as const;
    const names = Object.keys(handlers) as (keyof typeof handlers)[];
    for (const name of names) window.addEventListener(name, handlers[name], true);
    return () => {
      for (const name of names) window.removeEventListener(name, handlers[name], true);
    };
  }, []);
  return isDragging;
}
