import type { ReactNode } from 'react';
import { contestOf, measureKinds, measureOfKind } from '../../../app/spec/choose-measure';
import type { MeasureKind } from '../../../app/spec/choose-measure';
import { findContestPair, reportedCandidates } from '../../../app/spec/contest-pair';
import type { Pack } from '../../../core/pack';
import { marginPairOf } from '../../../scene/measure/unit-value';
import type { ElectionMeasure } from '../../../scene/spec/map-spec';
import { SelectField } from './select-field';
import type { SelectOption } from './select-field';

interface ElectionMeasureFieldsProps {
  readonly pack: Pack;
  readonly measure: ElectionMeasure;
  /** Whose measure it is, for the fields' names. */
  readonly of: string;
  readonly onChange: (measure: ElectionMeasure) => void;
}

const kindTitles: Readonly<Record<MeasureKind, string>> = {
  winner: 'Leading candidate',
  margin: 'Margin',
  share: 'A candidate’s share',
  votes: 'Votes',
  swing: 'Change in share',
};

const toOption = (name: string): SelectOption => ({ value: name, title: name });

/** What the votes of a layer are shown by, and whose. */
export function ElectionMeasureFields({
  pack,
  measure,
  of,
  onChange,
}: ElectionMeasureFieldsProps): ReactNode {
  const kinds = measureKinds.filter((kind) => kind !== 'swing' || findContestPair(pack) !== null);
  return (
    <>
      <SelectField
        label="Show"
        name={`Measure of ${of}`}
        value={measure.kind}
        options={kinds.map((kind) => ({ value: kind, title: kindTitles[kind] }))}
        onChange={(kind) => onChange(measureOfKind(pack, kind as MeasureKind, contestOf(measure), measure))}
      />
      <CandidateFields pack={pack} measure={measure} of={of} onChange={onChange} />
    </>
  );
}

function CandidateFields({ pack, measure, of, onChange }: ElectionMeasureFieldsProps): ReactNode {
  const returns = pack.contests.find(({ contest }) => contest.id === contestOf(measure));
  const candidates = returns === undefined ? [] : reportedCandidates(returns);
  switch (measure.kind) {
    case 'margin': {
      const pair = marginPairOf(pack, measure);
      if (pair === null || candidates.length <= 2) return null;
      const choose = (over: string, under: string): void => onChange({ ...measure, over, under });
      return (
        <>
          <SelectField
            label="Lead of"
            name={`Leading candidate of ${of}`}
            value={pair.over}
            options={candidates.filter((name) => name !== pair.under).map(toOption)}
            onChange={(name) => choose(name, pair.under)}
          />
          <SelectField
            label="over"
            name={`Trailing candidate of ${of}`}
            value={pair.under}
            options={candidates.filter((name) => name !== pair.over).map(toOption)}
            onChange={(name) => choose(pair.over, name)}
          />
        </>
      );
    }
    case 'votes':
      return (
        <SelectField
          label="For"
          name={`Candidate of ${of}`}
          value={measure.candidate ?? ''}
          options={[{ value: '', title: 'All candidates' }, ...candidates.map(toOption)]}
          onChange={(name) => onChange({ ...measure, candidate: name === '' ? null : name })}
        />
      );
    case 'share':
    case 'swing': {
      const names = measure.kind === 'swing' ? (findContestPair(pack)?.candidates ?? []) : candidates;
      return (
        <SelectField
          label="For"
          name={`Candidate of ${of}`}
          value={measure.candidate}
          options={names.map(toOption)}
          onChange={(name) => onChange({ ...measure, candidate: name })}
        />
      );
    }
    default:
      return null;
  }
}
