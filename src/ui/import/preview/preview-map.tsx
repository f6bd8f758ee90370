import type { ReactNode } from 'react';
import { useImport } from '../hooks';
import { AreaCard } from './area-card';
import { ExtentNote } from './extent-note';
import { MapCanvas } from './map-canvas';
import { PickingBar } from './picking-bar';
import './preview.css';
import { PreviewLegend } from './preview-legend';
import { usePreview } from './use-preview';

/** The boundary file on the map, with what is known of each area, where on Earth it lies and what the colours mean. */
export function PreviewMap(): ReactNode {
  const { areas, facts, scene } = usePreview();
  return (
    <div className="preview">
      {scene === null ? (
        <EmptyPreview />
      ) : (
        <>
          <PickingBar />
          <div className="preview-stage">
            <MapCanvas areas={areas} facts={facts} scene={scene} />
            <AreaCard facts={facts} />
          </div>
          <PreviewLegend legends={scene.legends} />
        </>
      )}
      <ExtentNote />
    </div>
  );
}

function EmptyPreview(): ReactNode {
  const isReading = useImport(({ work }) => work !== null);
  const isDrawing = useImport(({ preview }) => preview === null);
  const hasBoundaries = useImport(({ view }) => (view?.boundaries ?? null) !== null);
  const text = isReading
    ? 'Reading the files…'
    : hasBoundaries && isDrawing
      ? 'Drawing the boundaries…'
      : hasBoundaries
        ? 'None of the boundaries can be drawn. The list of shapes says why.'
        : 'No boundaries yet. Add a shapefile, GeoJSON, KML or GeoPackage of the precincts, and their map is drawn here.';
  return (
    <div className="preview-empty">
      <p>{text}</p>
    </div>
  );
}
