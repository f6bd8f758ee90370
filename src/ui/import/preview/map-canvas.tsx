import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportSession } from '../../../app/import/import-session';
import { previewReference, type PreviewArea } from '../../../scene/import-preview/build-import-preview';
import { boundsOfShape, previewShapes } from '../../../scene/import-preview/preview-shapes';
import type { Scene, WorldBounds } from '../../../scene/display/scene';
import { growBounds, unionOfBounds } from '../../../scene/display/world-bounds';
import { createAtlasMap } from '../../map/atlas-map';
import type { AtlasMap } from '../../map/map-interface';
import { createPointerPlace } from '../../panels/stage/pointer-place';
import { useImportSession } from '../hooks';
import { tablesWithSameGap, withUnitInTables } from '../join/place-by-hand';
import type { AreaFacts } from './area-facts';
import { describeArea } from './describe-area';
import { focusOf, usePreviewFocus } from './preview-focus';

interface MapCanvasProps {
  readonly areas: readonly PreviewArea[];
  readonly facts: ReadonlyMap<string, AreaFacts>;
  readonly scene: Scene;
}

/** Around an area that is shown, as a share of its size: its neighbours are seen, too. */
const surroundings = 3;

/** The app's own map over the preview's scene. A click takes an area in hand, or gives it the unit that waits for one. */
export function MapCanvas({ areas, facts, scene }: MapCanvasProps): ReactNode {
  const imports = useImportSession();
  const element = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const summaryId = useId();
  const [place] = useState(createPointerPlace);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const { areaId, visits } = usePreviewFocus();

  useEffect(() => {
    const host = element.current;
    if (host === null) return;
    const made = createAtlasMap(host, {
      onHover: (reference, point) => {
        place.moveTo(point);
        setHovered(reference?.id ?? null);
      },
      onSelect: (reference) => chooseArea(imports, reference?.id ?? null),
    });
    setMap(made);
    return () => {
      setMap(null);
      made.destroy();
    };
  }, [imports, place]);

  useLayoutEffect(() => place.attach(card.current), [place, hovered]);
  useEffect(() => map?.setScene(scene), [map, scene]);
  useEffect(() => {
    map?.setSelection(areaId === null ? null : previewReference(areaId));
    // All polygons of one id, of which the selection marks one.
    map?.setHighlights(
      areaId !== null && (facts.get(areaId)?.polygonCount ?? 0) > 1 ? [previewReference(areaId)] : [],
    );
  }, [map, areaId, facts, scene]);

  const target = useMemo(() => boundsOfArea(areas, areaId), [areas, areaId]);
  const visited = useRef(visits);
  useEffect(() => {
    if (map === null || target === null || visited.current === visits) return;
    visited.current = visits;
    map.fitBounds(growBounds(target, surroundings));
  }, [map, target, visits]);

  const hoveredArea = hovered === null ? undefined : facts.get(hovered);
  return (
    <>
      <div
        ref={element}
        className="preview-canvas"
        role="application"
        aria-roledescription="map"
        aria-label="Preview of the boundaries"
        aria-describedby={summaryId}
      />
      <p id={summaryId} className="visually-hidden">
        {scene.summary}
      </p>
      {hoveredArea === undefined ? null : (
        <div ref={card} className="hover-card" aria-hidden="true">
          <p className="hover-name">{hoveredArea.id}</p>
          {describeArea(hoveredArea).map((line) => (
            <p key={line} className="preview-hover-line">
              {line}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function chooseArea(imports: ImportSession, areaId: string | null): void {
  const { picking } = imports.getState();
  if (picking !== null && areaId !== null) {
    const { tableKey, unitId } = picking;
    const others = focusOf(imports).get().placesEverywhere
      ? tablesWithSameGap(imports.getState().view, tableKey, unitId)
      : [];
    imports.decide(withUnitInTables([tableKey, ...others], unitId, areaId));
    imports.pick(null);
  }
  if (picking === null || areaId !== null) focusOf(imports).select(areaId);
}

/** The bounds of all polygons of an id; null when none is drawn. */
function boundsOfArea(areas: readonly PreviewArea[], areaId: string | null): WorldBounds | null {
  const shapes = areas.filter(({ id }) => id === areaId).flatMap(({ geometry }) => previewShapes(geometry));
  return shapes.length === 0 ? null : unionOfBounds(shapes.map(boundsOfShape));
}
