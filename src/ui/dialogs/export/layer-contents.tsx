import type { ReactNode } from 'react';
import type { DataLayer } from '../../../app/data/list-layers';
import { formatCount, formatVotes } from '../../../words/format';

interface LayerContentsProps {
  readonly layer: DataLayer;
  /** Whether the format has room for shapes. */
  readonly hasGeometry: boolean;
}

const typeNames: Readonly<Record<DataLayer['fields'][number]['type'], string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
};

/** What the file of a layer will hold: how many features, what to know of them, and every column in words. */
export function LayerContents({ layer, hasGeometry }: LayerContentsProps): ReactNode {
  const { title, featureCount, withoutGeometry, fields, notes } = layer;
  return (
    <div className="layer-contents" tabIndex={0} role="group" aria-label="What the file will hold">
      <h3>{title}</h3>
      <p className="lead" data-contents>
        {formatCount(featureCount, hasGeometry ? 'feature' : 'row')}
        {withoutGeometry === 0 || !hasGeometry
          ? ''
          : `, ${formatVotes(withoutGeometry)} of them without a shape`}
        ; {formatCount(fields.length, 'column')}
      </p>
      <h4 className="overline">What to know</h4>
      <ul className="layer-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h4 className="overline">Columns</h4>
      <table className="layer-fields">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it holds</th>
            <th scope="col">Type</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name}>
              <th scope="row">{field.name}</th>
              <td>{field.title}</td>
              <td>{typeNames[field.type]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
