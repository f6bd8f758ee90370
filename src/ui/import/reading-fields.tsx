import { useId } from 'react';
import type { ReactNode } from 'react';
import { withReading } from '../../app/import/import-edits';
import { readingFieldsOf, type ReadingField } from '../../app/import/unread-files';
import { SelectField } from '../controls/select-field';
import { FieldInput } from '../controls/field-input';
import { LabeledField } from '../controls/labeled-field';
import { useImport, useImportSession } from './hooks';
import './reading-fields.css';

interface ReadingFieldsProps {
  readonly file: string;
  readonly format: string;
  /** Without it all fields of the format are offered. */
  readonly only?: readonly ReadingField[];
}

const asItLooks = 'As the file looks';

const encodings = [
  { value: '', title: asItLooks },
  { value: 'utf-8', title: 'UTF-8' },
  { value: 'windows-1252', title: 'Windows-1252, Western Europe' },
  { value: 'windows-1250', title: 'Windows-1250, Central Europe' },
  { value: 'macintosh', title: 'Mac OS Roman' },
  { value: 'utf-16le', title: 'UTF-16' },
  { value: 'utf-16be', title: 'UTF-16, big-endian' },
  { value: 'shift_jis', title: 'Shift JIS, Japanese' },
  { value: 'gb18030', title: 'GB 18030, Chinese' },
  { value: 'euc-kr', title: 'EUC-KR, Korean' },
];

const delimiters = [
  { value: '', title: asItLooks },
  { value: ',', title: 'Commas' },
  { value: ';', title: 'Semicolons' },
  { value: '\t', title: 'Tabs' },
  { value: '|', title: 'Bars |' },
];

const systems = [
  { value: 'EPSG:4326', title: 'longitude and latitude, WGS 84' },
  { value: 'EPSG:4269', title: 'longitude and latitude, NAD83' },
  { value: 'EPSG:3857', title: 'Web Mercator' },
  { value: 'EPSG:26911', title: 'UTM zone 11 north, NAD83' },
  { value: 'EPSG:2227', title: 'State Plane zone 0403, NAD83, US feet' },
];

/** What a person says about the reading of a file, over what the file says of itself. */
export function ReadingFields({ file, format, only }: ReadingFieldsProps): ReactNode {
  const imports = useImportSession();
  const listId = useId();
  const said = useImport(({ decisions }) => decisions.readings?.find((each) => each.file === file));
  const fields = readingFieldsOf(format).filter((field) => only?.includes(field) !== false);
  const say = (field: ReadingField) => (text: string) => imports.decide(withReading(file, field, text));
  return (
    <div className="reading-fields">
      {fields.includes('coordinateSystem') ? (
        <LabeledField label="Coordinates">
          <FieldInput
            name={`Coordinate system of ${file}`}
            value={said?.coordinateSystem ?? ''}
            placeholder="EPSG:2227, or a definition (WKT, PROJ)"
            list={listId}
            onCommit={say('coordinateSystem')}
          />
          <datalist id={listId}>
            {systems.map(({ value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </datalist>
        </LabeledField>
      ) : null}
      {fields.includes('encoding') ? (
        <SelectField
          label="Encoding"
          name={`Encoding of ${file}`}
          value={said?.encoding ?? ''}
          options={encodings}
          onChange={say('encoding')}
        />
      ) : null}
      {fields.includes('delimiter') ? (
        <SelectField
          label="Separated by"
          name={`Delimiter of ${file}`}
          value={said?.delimiter ?? ''}
          options={delimiters}
          onChange={say('delimiter')}
        />
      ) : null}
    </div>
  );
}
