import { useId } from 'react';
import type { ReactNode } from 'react';
import { withDecisions } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';
import { formatShare, formatVotes } from '../../../words/format';
import { RadioButton } from '../../controls/radio-button';
import { useImportSession } from '../hooks';

type Boundaries = NonNullable<ImportView['boundaries']>;
type Attributes = ImportView['boundaryFiles'][number]['attributes'];

interface IdAttributeProps {
  readonly boundaries: Boundaries;
  readonly attributes: Attributes;
}

interface AttributeRow {
  readonly field: string;
  readonly samples: readonly string[];
  /** null where it was not tried. */
  readonly tried: Boundaries['fieldChoices'][number] | null;
}

/** Which attribute holds the ids: those that could join returns first, any other beneath. */
export function IdAttribute({ boundaries, attributes }: IdAttributeProps): ReactNode {
  const name = useId();
  const { field, fieldChoices } = boundaries;
  const samplesOf = (of: string): readonly string[] =>
    attributes.find((attribute) => attribute.name === of)?.samples ?? [];
  const likely: readonly AttributeRow[] = fieldChoices.map((tried) => ({
    field: tried.field,
    samples: samplesOf(tried.field),
    tried,
  }));
  const rest: readonly AttributeRow[] = attributes
    .filter((attribute) => !fieldChoices.some((choice) => choice.field === attribute.name))
    .map((attribute) => ({ field: attribute.name, samples: attribute.samples, tried: null }));
  const isRest = rest.some((row) => row.field === field);
  return (
    <fieldset className="id-attribute">
      <legend>Which attribute holds the precincts’ ids</legend>
      {field === null ? (
        <p className="import-doubt">
          {fieldChoices.length === 0 && attributes.length > 0
            ? 'It is found by the returns: add a table of returns, or choose the attribute yourself.'
            : 'Choose one, so that returns can be joined.'}
        </p>
      ) : null}
      {likely.length === 0 ? null : (
        <AttributeTable rows={likely} chosen={field} name={name} total={boundaries.featureCount} />
      )}
      {rest.length === 0 ? null : (
        <details open={isRest || likely.length === 0}>
          <summary>
            {rest.length === 1 ? 'One other attribute' : `${rest.length} other attributes`} of the file
          </summary>
          <AttributeTable rows={rest} chosen={field} name={name} total={boundaries.featureCount} />
        </details>
      )}
    </fieldset>
  );
}

interface AttributeTableProps {
  readonly rows: readonly AttributeRow[];
  readonly chosen: string | null;
  readonly name: string;
  /** Areas of the file. */
  readonly total: number;
}

function AttributeTable({ rows, chosen, name, total }: AttributeTableProps): ReactNode {
  const imports = useImportSession();
  const isTried = rows.some(({ tried }) => tried !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">First values</th>
          {isTried ? (
            <>
              <th scope="col" className="number">
                Different
              </th>
              <th scope="col" className="number">
                Filled
              </th>
              <th scope="col" className="number">
                Could join
              </th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, samples, tried }) => (
          <tr key={field} className={field === chosen ? 'is-chosen' : ''}>
            <th scope="row">
              <label className="check">
                <RadioButton
                  group={name}
                  value={field}
                  checked={field === chosen}
                  onChoose={() => imports.decide(withDecisions({ boundaries: { field } }))}
                />
                {field}
              </label>
            </th>
            <td className="attribute-samples">{samples.join(' · ')}</td>
            {tried === null ? null : (
              <>
                <td className="number">{formatVotes(tried.distinct)}</td>
                <td className="number">
                  {formatVotes(tried.filled)} of {formatVotes(total)}
                </td>
                <td className="number">{formatShare(tried.rate)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
