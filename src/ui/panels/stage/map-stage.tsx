import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Subject } from '../../../app/store/state';
import { unitsOfSubjects } from '../../../app/store/units-of-subjects';
import type { UnitReference } from '../../../core/pack';
import { mapDescriptionId } from '../../access/map-description';
import { revealBounds } from '../../access/reveal-bounds';
import { createAtlasMap } from '../../map/atlas-map';
import type { AtlasMap } from '../../map/map-interface';
import { coveredEdges } from './covered-edges';
import { useScene, useWorkspace } from '../../workspace/hooks';
import type { Workspace } from '../../workspace/workspace';
import { freezeWhileComparing, isComparing } from './freeze-while-comparing';
import { HoverCard } from './hover-card';
import { createPointerPlace } from './pointer-place';
import './stage.css';

const unitOf = (subject: Subject | null): UnitReference | null =>
  subject === null || subject.unit === 'reporting unit' ? null : subject;

/** The map. React keeps its element; everything on it is drawn by the imperative adapter. */
export function MapStage(): ReactNode {
  const workspace = useWorkspace();
  const element = useRef<HTMLDivElement>(null);
  const [place] = useState(createPointerPlace);
  const scene = useScene();

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    const { session } = workspace;
    const map = createAtlasMap(host, {
      onHover: (reference, point) => {
        place.moveTo(point);
        session.dispatch({ type: 'hovered', reference });
      },
      onSelect: (reference) => {
        session.dispatch({ type: 'selected', subject: reference });
        if (reference !== null) session.dispatch({ type: 'panel toggled', panel: 'inspector', open: true });
      },
    });
    const stopFollowing = followSession(map, workspace);
    const stopProviding = workspace.provide({
      // After the next frame, so that a panel which opens at the same time counts as covering the map.
      showBounds: (bounds) =>
        void requestAnimationFrame(() => {
          if (!isComparing(workspace)) map.reachBounds(bounds);
        }),
      revealBounds: (bounds) => {
        if (!isComparing(workspace)) revealBounds(map, bounds);
      },
      fitMap: () => {
        if (!isComparing(workspace)) map.fitScene();
      },
      focusMap: () => {
        if (!isComparing(workspace)) host.focus({ preventScroll: true });
      },
    });
    const stopMeasuring = coveredEdges(host, (insets) => {
      if (!isComparing(workspace)) map.setInsets(insets);
    });
    const stopFreezing = freezeWhileComparing(host, workspace);
    return () => {
      stopFreezing();
      stopMeasuring();
      stopProviding();
      stopFollowing();
      map.destroy();
    };
  }, [workspace, place]);

  return (
    <main className="stage" aria-label="Map">
      <div
        ref={element}
        className="stage-map"
        role="application"
        aria-roledescription="map"
        aria-label={scene?.title ?? 'Map'}
        aria-describedby={mapDescriptionId}
      />
      <HoverCard place={place} />
    </main>
  );
}

function followSession(map: AtlasMap, { session, sceneOf }: Workspace): () => void {
  const update = (): void => {
    const state = session.getState();
    const scene = sceneOf(state);
    if (scene !== null) map.setScene(scene);
    map.setSelection(unitOf(state.selection));
    map.setHover(state.hover);
    map.setHighlights(unitsOfSubjects(state.highlights));
  };
  update();
  return session.subscribe(update);
}
