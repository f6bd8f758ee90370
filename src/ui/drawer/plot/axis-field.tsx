import type { ReactNode } from 'react';
import { axisColumns, axisIdOf, refusedMeasures } from '../../../app/plot/choose-axis';
import type { Axis } from '../../../app/plot/choose-axis';
import type { TableUnit } from '../../../app/table/table-unit';
import type { Pack } from '../../../core/pack';
import { SelectField } from '../../controls/select-field';

interface AxisFieldProps {
  readonly pack: Pack;
  readonly unit: TableUnit;
  readonly label: string;
  readonly axis: Axis | null;
  readonly onChange: (id: string) => void;
}

/** The choice of what an axis shows. Measures of tracts alone are listed last and answered with the reason. */
export function AxisField({ pack, unit, label, axis, onChange }: AxisFieldProps): ReactNode {
  const columns = axisColumns(pack, unit);
  const names = [...new Set(columns.map(({ group }) => group))];
  const groups = names.map((title) => ({
    title,
    options: columns
      .filter(({ group }) => group === title)
      .map((column) => ({ value: column.id, title: column.title })),
  }));
  const refused = refusedMeasures(pack, unit).map((measure) => ({
    value: axisIdOf(measure),
    title: measure.title,
  }));
  const tractsOnly =
    refused.length === 0 ? [] : [{ title: 'People, of census tracts only', options: refused }];
  const value = axis === null ? '' : axis.kind === 'column' ? axis.column.id : axis.id;
  return (
    <SelectField
      label={label}
      value={value}
      options={[]}
      groups={[...groups, ...tractsOnly]}
      onChange={onChange}
    />
  );
}
