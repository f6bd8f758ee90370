import type { ReactNode } from 'react';
import { describeBoundaries } from '../../../app/import/describe-found';
import type { ImportView } from '../../../contract/import-view';
import { readingFieldsOf } from '../../../app/import/unread-files';
import { SelectBox } from '../../controls/select-box';
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
          <SelectBox
            name={`What ${name} is used for`}
            value={use}
            options={uses.map((each) => ({ value: each, title: useTitles[each] }))}
            onChange={(value) => imports.decide(withBoundaryUse(files, name, value as BoundaryUse))}
          />
        </label>
        {needsField ? (
          <label className="boundary-choice">
            {use === 'tracts' ? 'Census ids in' : 'Names in'}
            <SelectBox
              name={`Attribute of ${name}`}
              value={field ?? ''}
              options={[
                ...(field === null ? [{ value: '', title: 'not known' }] : []),
                ...attributes.map((attribute) => ({ value: attribute.name, title: attribute.name })),
              ]}
              onChange={(value) => imports.decide(withBoundaryFile(name, { field: value }))}
            />
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
      <SelectBox
        name={`Which feature of ${name} is the district`}
        value={feature ?? wholeFile}
        options={[
          { value: wholeFile, title: 'all features together' },
          ...features.map((each) => ({ value: each, title: each })),
        ]}
        onChange={(id) => imports.decide(withBoundaryFile(name, { id: id === wholeFile ? null : id }))}
      />
    </label>
  );
}
