import { useRef } from 'react';
import type { ReactNode } from 'react';
import {
  changeMeasureKinds,
  comparesContests,
  contestOf,
  measureOfKind,
} from '../../document/measures/choose-measure';
import type { MeasureKind } from '../../document/measures/choose-measure';
import { reportedCandidates } from '../../document/measures/contest-pair';
import { measureChoices } from '../../document/measures/measure-choices';
import type { Pack } from '../../core/pack';
import { candidatesOfBoth } from '../../document/measures/margin-pair';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { MeasureDetailFields } from '../panels/rail/measure-detail-fields';
import { PaneSelect } from './pane-select';

interface PaneMeasureProps {
  readonly pack: Pack;
  readonly measure: ElectionMeasure;
  readonly of: string;
  readonly onlyChanges: boolean;
  readonly onChange: (measure: ElectionMeasure) => void;
}

const isChangeKind = (kind: MeasureKind): boolean => changeMeasureKinds.some((each) => each === kind);

/** The measure of a map and whose it is. What does not fit the line opens beneath it. */
export function PaneMeasure(props: PaneMeasureProps): ReactNode {
  const { pack, measure, of, onlyChanges, onChange } = props;
  const isWanted = (kind: MeasureKind): boolean =>
    isChangeKind(kind) === (onlyChanges || comparesContests(measure));
  const kinds = measureChoices(pack, measure)
    .flatMap(({ options }) => options)
    .filter(({ value }) => isWanted(value));
  return (
    <>
      <PaneSelect
        name={`Measure of ${of}`}
        value={measure.kind}
        options={kinds}
        onChange={(kind) => onChange(measureOfKind(pack, kind as MeasureKind, contestOf(measure), measure))}
      />
      <WhoseSelect {...props} />
    </>
  );
}

function WhoseSelect({ pack, measure, of, onChange }: PaneMeasureProps): ReactNode {
  const names = candidatesFor(pack, measure);
  const toOption = (name: string): { value: string; title: string } => ({ value: name, title: name });
  switch (measure.kind) {
    case 'share':
    case 'rank':
    case 'swing':
    case 'votes gained':
      return (
        <PaneSelect
          name={`Candidate of ${of}`}
          value={measure.candidate}
          options={names.map(toOption)}
          onChange={(candidate) => onChange({ ...measure, candidate })}
        />
      );
    case 'votes':
      return (
        <PaneSelect
          name={`Candidate of ${of}`}
          value={measure.candidate ?? ''}
          options={[{ value: '', title: 'All candidates' }, ...names.map(toOption)]}
          onChange={(name) => onChange({ ...measure, candidate: name === '' ? null : name })}
        />
      );
    case 'margin':
    case 'margin change':
      return names.length <= 2 ? null : <More title="Whose lead" {...{ pack, measure, of, onChange }} />;
    case 'group share':
      return <More title="Who" {...{ pack, measure, of, onChange }} />;
    case 'participation':
    case 'participation change':
      return <More title="Out of" {...{ pack, measure, of, onChange }} />;
    case 'winner':
    case 'second place':
    case 'effective candidates':
    case 'total change':
      return null;
  }
}

function More({
  title,
  ...fields
}: Omit<PaneMeasureProps, 'onlyChanges'> & { readonly title: string }): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className="pane-more"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        event.preventDefault();
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{title}</summary>
      <div className="pane-more-body">
        <MeasureDetailFields {...fields} />
      </div>
    </details>
  );
}

function candidatesFor(pack: Pack, measure: ElectionMeasure): readonly string[] {
  if (comparesContests(measure)) return candidatesOfBoth(pack, measure.from, measure.to);
  const returns = pack.contests.find(({ contest }) => contest.id === measure.contest);
  return returns === undefined ? [] : reportedCandidates(returns);
}
