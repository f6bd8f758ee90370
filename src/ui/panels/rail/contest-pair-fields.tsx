import type { ReactNode } from 'react';
import { changeMeasure } from '../../../document/measures/change-measure';
import type { ContestIds } from '../../../document/measures/change-measure';
import { areComparable } from '../../../document/measures/contest-pair';
import { findContest } from '../../../core/election/find-contest';
import type { ChangeMeasure } from '../../../document/measures/measure-schema';
import { totalChangeOf } from '../../../document/measures/usual-measures';
import type { ElectionMeasureFieldsProps } from './election-measure-props';
import { SelectField } from '../../controls/select-field';

interface ContestPairFieldsProps extends ElectionMeasureFieldsProps {
  readonly measure: ChangeMeasure;
}

/** For packs of more than two contests: between which two a change is told. */
export function ContestPairFields({ pack, measure, of, onChange }: ContestPairFieldsProps): ReactNode {
  const choose = (contests: ContestIds): void => {
    const next = changeMeasure(pack, measure.kind, contests, measure);
    onChange(next ?? totalChangeOf(contests));
  };
  const optionsBeside = (id: string, shown: string) => {
    const other = findContest(pack, id);
    return pack.contests
      .filter((each) => each.contest.id === shown || (other !== undefined && areComparable(each, other)))
      .map(({ contest }) => ({ value: contest.id, title: contest.title }));
  };
  return (
    <>
      <SelectField
        label="From"
        name={`Earlier contest of ${of}`}
        value={measure.from}
        options={optionsBeside(measure.to, measure.from)}
        onChange={(from) => choose({ from, to: measure.to })}
      />
      <SelectField
        label="to"
        name={`Later contest of ${of}`}
        value={measure.to}
        options={optionsBeside(measure.from, measure.to)}
        onChange={(to) => choose({ from: measure.from, to })}
      />
    </>
  );
}
