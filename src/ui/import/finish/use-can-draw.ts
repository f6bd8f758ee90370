import { useMemo } from 'react';
import { useImport } from '../hooks';

/** Whether a boundary has an area that is drawn, by its id. */
export function useCanDraw(): (boundaryId: string) => boolean {
  const preview = useImport((state) => state.preview);
  return useMemo(() => {
    const drawn = new Set((preview?.features ?? []).map(({ id }) => String(id)));
    return (boundaryId) => drawn.has(boundaryId);
  }, [preview]);
}
