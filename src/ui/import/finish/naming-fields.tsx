import type { ReactNode } from 'react';
import { withName } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';
import { FieldInput } from '../../controls/field-input';
import { LabeledField } from '../../controls/labeled-field';
import { useImport, useImportSession } from '../hooks';

const fields = [
  { part: 'title', label: 'Title', note: 'of the pack, in the list of packs' },
  { part: 'district', label: 'District', note: 'the headline of its maps' },
  { part: 'county', label: 'County', note: 'or the city' },
  { part: 'agency', label: 'Source', note: 'who published the files; printed under maps' },
] as const;

/** The pack's own words; beneath a field that is empty stands what is inferred. */
export function NamingFields({ naming }: { readonly naming: ImportView['naming'] }): ReactNode {
  const imports = useImportSession();
  const decisions = useImport((state) => state.decisions);
  return (
    <div className="naming-fields">
      {fields.map(({ part, label, note }) => (
        <LabeledField key={part} label={label}>
          <FieldInput
            name={label}
            value={decisions[part] ?? ''}
            placeholder={naming[part]}
            onCommit={(value) => imports.decide(withName(part, value))}
          />
          <span className="field-note">{note}</span>
        </LabeledField>
      ))}
    </div>
  );
}
