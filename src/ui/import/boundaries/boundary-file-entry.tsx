import type { ReactNode } from 'react';
import { describeBoundaries } from '../../../app/import/describe-found';
import type { ImportView } from '../../../contract/import-view';
import { readingFieldsOf } from '../../../app/import/unread-files';
import { useImportSession } from '../hooks';
import { ReadingFields } from '../reading-fields';
import { useTitles, withBoundaryFile, withBoundaryUse, type BoundaryUse } from './choose-use';

type BoundaryFile = ImportView['boundaryFiles'][number];

interface BoundaryFileEntryProps {
  readonly file: BoundaryFile;
  readonly files: readonly BoundaryFile[];
}

const uses = Object.keys(useTitles) as readonly BoundaryUse[];
const wholeFile = '';

/** A file of boundaries: what it holds, who declares its coordinates, and what it is used for. */
export function BoundaryFileEntry({ file, files }: BoundaryFileEntryProps): ReactNode {
  const imports = useImportSession();
  const { file: name, format, use, field, coordinateSystem, attributes } = file;
  const needsField = use === 'district' || use === 'neighborhoods' || use === 'tracts';
  return (
    <li data-use={use}>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{describeBoundaries(file)}</p>
      <p className="field-note">
        Coordinates: {coordinateSystem.name}, said by {coordinateSystem.declaredBy}
      </p>
      {readingFieldsOf(format).length === 0 ? null : (
        <details className="reading">
          <summary>How the file is read</summary>
          <ReadingFields file={name} format={format} />
        </details>
      )}
      <div className="boundary-choices">
        <label className="boundary-choice">
          Used for
          <select
            aria-label={`What ${name} is used for`}
            value={use}
            onChange={({ target }) =>
              imports.decide(withBoundaryUse(files, name, target.value as BoundaryUse))
            }
          >
            {uses.map((each) => (
              <option key={each} value={each}>
                {useTitles[each]}
              </option>
            ))}
          </select>
        </label>
        {needsField ? (
          <label className="boundary-choice">
            {use === 'tracts' ? 'Census ids in' : 'Names in'}
            <select
              aria-label={`Attribute of ${name}`}
              value={field ?? ''}
              onChange={({ target }) => imports.decide(withBoundaryFile(name, { field: target.value }))}
            >
              {field === null ? <option value="">not known</option> : null}
              {attributes.map((attribute) => (
                <option key={attribute.name} value={attribute.name}>
                  {attribute.name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {use === 'district' ? <DistrictFeature file={file} /> : null}
      </div>
    </li>
  );
}

/** Which feature of a file is the district. */
function DistrictFeature({ file }: { readonly file: BoundaryFile }): ReactNode {
  const imports = useImportSession();
  const { file: name, feature, features } = file;
  if (features.length < 2) return null;
  return (
    <label className="boundary-choice">
      The district is
      <select
        aria-label={`Which feature of ${name} is the district`}
        value={feature ?? wholeFile}
        onChange={({ target }) =>
          imports.decide(withBoundaryFile(name, { id: target.value === wholeFile ? null : target.value }))
        }
      >
        <option value={wholeFile}>all features together</option>
        {features.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
