import type { ReactNode } from 'react';
import { comparesContests } from '../../../document/measures/choose-measure';
import { candidatesFor } from '../../../document/measures/measure-fields';
import type { MeasureField } from '../../../document/measures/measure-of';
import type { ElectionMeasure } from '../../../document/measures/measure-schema';
import { measureOf } from '../../../document/measures/measures';
import { CandidateGroupField } from './candidate-group-field';
import { ContestPairFields } from './contest-pair-fields';
import type { ElectionMeasureFieldsProps } from './election-measure-props';
import { SelectField } from '../../controls/select-field';

/** What a measure needs to know beyond its kind: whose votes, against what, between which contests. */
export function MeasureDetailFields(props: ElectionMeasureFieldsProps): ReactNode {
  const { pack, measure } = props;
  const hasContestsToChoose = comparesContests(measure) && pack.contests.length > 2;
  return (
    <>
      {hasContestsToChoose ? <ContestPairFields {...props} measure={measure} /> : null}
      {measureOf(measure)
        .fields(pack, measure)
        .map((field, index) => (
          <DetailField key={`${measure.kind} ${index}`} {...props} field={field} />
        ))}
    </>
  );
}

interface DetailFieldProps extends ElectionMeasureFieldsProps {
  readonly field: MeasureField<ElectionMeasure>;
}

function DetailField({ pack, measure, of, field, onChange }: DetailFieldProps): ReactNode {
  if (field.control === 'choice') {
    return (
      <SelectField
        label={field.label}
        name={`${field.name} of ${of}`}
        value={field.value(pack, measure)}
        options={field.options(pack, measure)}
        onChange={(value) => onChange(field.choose(pack, measure, value))}
      />
    );
  }
  if (!('candidates' in measure)) return null;
  return (
    <CandidateGroupField
      pack={pack}
      measure={measure}
      of={of}
      names={candidatesFor(pack, measure)}
      onChange={onChange}
    />
  );
}
