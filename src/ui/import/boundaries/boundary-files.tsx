import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ImportEdit } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';
import { formatCount } from '../../../scene/format';
import { useImportSession } from '../hooks';

type BoundaryFile = ImportView['boundaryFiles'][number];

const ignored = 'ignored';

/** Takes the precincts from another file, whose ids are in an attribute of its own. */
const withFile =
  (file: string): ImportEdit =>
  (decisions) => ({ ...decisions, boundaries: { file } });

/** Every file of boundaries with what it is used for; of several one is chosen. */
export function BoundaryFiles({ files }: { readonly files: readonly BoundaryFile[] }): ReactNode {
  const imports = useImportSession();
  const name = useId();
  const isChoice = new Set(files.map(({ file }) => file)).size > 1;
  return (
    <fieldset className="boundary-files">
      <legend>{isChoice ? 'Which file holds the areas of the precincts' : 'Areas of the precincts'}</legend>
      <ul>
        {files.map((boundaryFile) => {
          const { file, layer, format, featureCount, use } = boundaryFile;
          const title = layer === null || layer === '' ? file : `${file}, layer ${layer}`;
          return (
            <li key={`${file} ${layer ?? ''}`} data-use={use}>
              {isChoice ? (
                <label className="check">
                  <input
                    type="radio"
                    name={name}
                    checked={use !== ignored}
                    onChange={() => imports.decide(withFile(file))}
                  />
                  <strong>{title}</strong>
                </label>
              ) : (
                <strong>{title}</strong>
              )}
              <p>
                {format}, {formatCount(featureCount, 'area')}
                {use === ignored ? '; not used' : ''}
              </p>
              <CoordinateSystem file={boundaryFile} />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function CoordinateSystem({ file }: { readonly file: BoundaryFile }): ReactNode {
  const { name, declaredBy } = file.coordinateSystem;
  return (
    <p className="field-note">
      Coordinates: {name}, said by {declaredBy}
    </p>
  );
}
