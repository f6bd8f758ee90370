import type { ReactNode } from 'react';
import { contestOf, measureOfKind } from '../../../app/spec/choose-measure';
import type { MeasureKind } from '../../../app/spec/choose-measure';
import { measureChoices } from '../../../app/spec/measure-choices';
import type { Pack } from '../../../core/pack';
import type { ElectionMeasure } from '../../../scene/spec/map-spec';
import { MeasureDetailFields } from './measure-detail-fields';
import { SelectField } from './select-field';

export interface ElectionMeasureFieldsProps {
  readonly pack: Pack;
  readonly measure: ElectionMeasure;
  /** Whose measure it is, for the fields' names. */
  readonly of: string;
  readonly onChange: (measure: ElectionMeasure) => void;
}

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
        onChange={(kind) => onChange(measureOfKind(pack, kind as MeasureKind, contestOf(measure), measure))}
      />
      <MeasureDetailFields {...props} />
    </>
  );
}
