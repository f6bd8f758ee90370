import { useMemo } from 'react';
import { themeOf } from '../../../app/store/state';
import { buildImportPreview, type PreviewArea } from '../../../scene/import-preview/build-import-preview';
import type { Scene } from '../../../scene/display/scene';
import { useSession } from '../../workspace/hooks';
import { useImport } from '../hooks';
import { areaIdOf, collectAreaFacts, type AreaFacts } from './area-facts';
import { areaStatusesOf, type PreviewAspect } from './area-statuses';
import { usePreviewFocus } from './preview-focus';

export interface Preview {
  readonly areas: readonly PreviewArea[];
  readonly facts: ReadonlyMap<string, AreaFacts>;
  readonly aspect: PreviewAspect;
  /** null while there is nothing to draw. */
  readonly scene: Scene | null;
}

/** The map of the import in hand as the step in hand shows it. */
export function usePreview(): Preview {
  const view = useImport((state) => state.view);
  const preview = useImport((state) => state.preview);
  const step = useImport((state) => state.step);
  const theme = useSession(themeOf);
  const { tableKey } = usePreviewFocus();
  const hasJoins = (view?.joins.length ?? 0) > 0;
  const aspect: PreviewAspect = hasJoins && step !== 'files' && step !== 'boundaries' ? 'join' : 'shapes';
  const shownTable = step === 'join' ? tableKey : null;
  const areas = useMemo(
    () => (preview?.features ?? []).map((feature) => ({ id: areaIdOf(feature), geometry: feature.geometry })),
    [preview],
  );
  const facts = useMemo(
    () => (view === null ? new Map<string, AreaFacts>() : collectAreaFacts(view, preview, shownTable)),
    [view, preview, shownTable],
  );
  const scene = useMemo(
    () => buildImportPreview(areas, areaStatusesOf(facts, aspect), theme),
    [areas, facts, aspect, theme],
  );
  return { areas, facts, aspect, scene };
}
