import type { ReactNode } from 'react';
import { comparesContests, contestOf } from '../../../document/measures/choose-measure';
import { reportedCandidates } from '../../../document/measures/contest-pair';
import { changeDenominators, denominatorChoices } from '../../../document/measures/denominator-choices';
import { candidatesOfBoth, marginPairOf } from '../../../document/measures/margin-pair';
import { CandidateGroupField } from './candidate-group-field';
import { ContestPairFields } from './contest-pair-fields';
import type { ElectionMeasureFieldsProps } from './election-measure-props';
import { SelectField } from './select-field';
import type { SelectOption } from './select-field';

const toOption = (name: string): SelectOption => ({ value: name, title: name });

/** What a measure needs to know beyond its kind: whose votes, against what, between which contests. */
export function MeasureDetailFields(props: ElectionMeasureFieldsProps): ReactNode {
  const { pack, measure } = props;
  if (!comparesContests(measure)) return <WhoseFields {...props} />;
  return (
    <>
      {pack.contests.length > 2 ? <ContestPairFields {...props} measure={measure} /> : null}
      <WhoseFields {...props} />
    </>
  );
}

function WhoseFields({ pack, measure, of, onChange }: ElectionMeasureFieldsProps): ReactNode {
  const returns = pack.contests.find(({ contest }) => contest.id === contestOf(measure));
  const candidates = comparesContests(measure)
    ? candidatesOfBoth(pack, measure.from, measure.to)
    : returns === undefined
      ? []
      : reportedCandidates(returns);
  const candidateField = { label: 'For', name: `Candidate of ${of}` };
  switch (measure.kind) {
    case 'margin':
    case 'margin change': {
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
          {...candidateField}
          value={measure.candidate ?? ''}
          options={[{ value: '', title: 'All candidates' }, ...candidates.map(toOption)]}
          onChange={(name) => onChange({ ...measure, candidate: name === '' ? null : name })}
        />
      );
    case 'share':
    case 'rank':
    case 'swing':
    case 'votes gained':
      return (
        <SelectField
          {...candidateField}
          value={measure.candidate}
          options={candidates.map(toOption)}
          onChange={(name) => onChange({ ...measure, candidate: name })}
        />
      );
    case 'group share':
      return (
        <CandidateGroupField pack={pack} measure={measure} of={of} names={candidates} onChange={onChange} />
      );
    case 'participation': {
      const choices = denominatorChoices(pack, measure.contest);
      const current = choices.find(
        (each) =>
          each.denominator === measure.denominator && each.denominatorContest === measure.denominatorContest,
      );
      return (
        <SelectField
          label="Out of"
          name={`Denominator of ${of}`}
          value={current?.id ?? ''}
          options={choices.map(({ id, title }) => ({ value: id, title }))}
          onChange={(id) => {
            const chosen = choices.find((each) => each.id === id);
            if (chosen === undefined) return;
            const { denominator, denominatorContest } = chosen;
            onChange({ ...measure, denominator, denominatorContest });
          }}
        />
      );
    }
    case 'participation change':
      return (
        <SelectField
          label="Out of"
          name={`Denominator of ${of}`}
          value={measure.denominator}
          options={denominatorChoices(pack, measure.to)
            .filter(({ denominator }) => denominator !== 'votes in contest')
            .map(({ denominator, title }) => ({ value: denominator, title }))}
          onChange={(value) => {
            const denominator = changeDenominators(pack, measure.to).find((each) => each === value);
            if (denominator !== undefined) onChange({ ...measure, denominator });
          }}
        />
      );
    case 'winner':
    case 'second place':
    case 'effective candidates':
    case 'total change':
      return null;
  }
}
