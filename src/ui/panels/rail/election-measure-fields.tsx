import type { ReactNode } from 'react';
import { contestOf, measureOfKind } from '../../../document/measures/choose-measure';
import type { MeasureKind } from '../../../document/measures/choose-measure';
import { measureChoices } from '../../../document/measures/measure-choices';
import type { ElectionMeasureFieldsProps } from './election-measure-props';
import { MeasureDetailFields } from './measure-detail-fields';
import { SelectField } from '../../controls/select-field';

/** What the votes of a layer are shown by, and whose. */
export function ElectionMeasureFields(props: ElectionMeasureFieldsProps): ReactNode {
  const { pack, measure, of, onChange } = props;
  return (
    <>
      <SelectField
        label="Show"
        name={`Measure of ${of}`}
        value={measure.kind}
        options={[]}
        groups={measureChoices(pack, measure)}
        isWide
        onChange={(kind) => onChange(measureOfKind(pack, kind as MeasureKind, contestOf(measure), measure))}
      />
      <MeasureDetailFields {...props} />
    </>
  );
}
