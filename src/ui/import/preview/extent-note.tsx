import type { ReactNode } from 'react';
import { useImport } from '../hooks';
import { describeExtent } from './describe-extent';

/** Where on Earth the boundaries lie, in words, and who says so. */
export function ExtentNote(): ReactNode {
  const view = useImport((state) => state.view);
  const bounds = view?.boundaries?.bounds ?? null;
  if (view === null || view.boundaries === null) return null;
  if (bounds === null) return <p className="preview-extent">The boundaries have no coordinates.</p>;
  const { place, size, doubt } = describeExtent(bounds);
  const file = view.boundaries.file;
  const system = view.boundaryFiles.find((each) => each.file === file)?.coordinateSystem;
  return (
    <div className="preview-extent" data-extent={bounds.join(' ')}>
      <p>
        <strong>{place}</strong>
      </p>
      <p>{size}.</p>
      {system === undefined ? null : (
        <p>
          Coordinates of the file: {system.name}, said by {system.declaredBy}.
        </p>
      )}
      {doubt === null ? null : <p className="import-doubt">{doubt}</p>}
    </div>
  );
}
