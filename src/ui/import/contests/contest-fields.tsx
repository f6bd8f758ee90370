import type { ReactNode } from 'react';
import { withContest, withoutOfContest } from '../../../app/import/import-edits';
import { stageOptions } from '../stage-options';
import { SelectField } from '../../controls/select-field';
import { FieldInput } from '../../controls/field-input';
import { LabeledField } from '../../controls/labeled-field';
import { useImport, useImportSession } from '../hooks';
import type { ContestView } from './contest-view';

const texts = [
  { field: 'title', label: 'Title' },
  { field: 'shortTitle', label: 'Short title' },
  { field: 'office', label: 'Office' },
] as const;

/** What a contest is called, when it was, and which contest of the pack it takes the place of. */
export function ContestFields({ contest }: { readonly contest: ContestView }): ReactNode {
  const imports = useImportSession();
  const base = useImport(({ view }) => view?.base ?? null);
  const { tableKey, key, title, date, stage, replaces } = contest;
  return (
    <div className="contest-fields">
      {texts.map(({ field, label }) => (
        <LabeledField key={field} label={label}>
          <FieldInput
            name={`${label} of ${title}`}
            value={contest[field]}
            onCommit={(value) =>
              imports.decide(
                value === ''
                  ? withoutOfContest(tableKey, key, field)
                  : withContest(tableKey, key, { [field]: value }),
              )
            }
          />
        </LabeledField>
      ))}
      <LabeledField label="Date">
        <FieldInput
          type="date"
          name={`Date of ${title}`}
          value={date}
          onCommit={(value) =>
            imports.decide(
              value === ''
                ? withoutOfContest(tableKey, key, 'date')
                : withContest(tableKey, key, { date: value }),
            )
          }
        />
      </LabeledField>
      <SelectField
        label="Stage"
        name={`Stage of ${title}`}
        value={stage}
        options={stageOptions}
        onChange={(value) => {
          const found = stageOptions.find((each) => each.value === value)?.value;
          if (found !== undefined) imports.decide(withContest(tableKey, key, { stage: found }));
        }}
      />
      {base === null ? null : (
        <SelectField
          label="Replaces"
          name={`What ${title} replaces`}
          value={replaces ?? ''}
          options={[
            { value: '', title: 'Nothing: it is added' },
            ...base.contests.map(({ id, title: name }) => ({ value: id, title: name })),
          ]}
          onChange={(value) =>
            imports.decide(withContest(tableKey, key, { replaces: value === '' ? null : value }))
          }
        />
      )}
    </div>
  );
}
