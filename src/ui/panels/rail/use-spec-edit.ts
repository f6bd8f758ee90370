import { useCallback } from 'react';
import type { MapSpec } from '../../../document/layers/map-spec';
import { shownSpec } from '../../../app/store/state';
import { useWorkspace } from '../../workspace/hooks';

/** A function that edits the open spec. Edits under one key that follow each other are undone as one. */
export function useSpecEdit(): (edit: (spec: MapSpec) => MapSpec, key?: string) => void {
  const { session } = useWorkspace();
  return useCallback(
    (edit, key) => {
      const spec = shownSpec(session.getState());
      if (spec === null) return;
      session.dispatch({ type: 'spec edited', spec: edit(spec), ...(key === undefined ? {} : { key }) });
    },
    [session],
  );
}
