import type { ReactNode } from 'react';
import { countHistories } from '../../../../app/count/count-history';
import type { CountHistory, CountPoint } from '../../../../app/count/count-history';
import { describeCheck } from '../../../../app/count/describe-check';
import { describeEntry, describeReporting, describeWhen } from '../../../../app/count/describe-point';
import type { Pack } from '../../../../core/pack';
import { Section } from '../section';
import { CountFigure } from './count-figure';
import './count.css';
import { CountTable } from './count-table';

/** The count over time of every contest of which snapshots are recorded: a chart, and each snapshot with its source. */
export function CountSections({ pack }: { readonly pack: Pack }): ReactNode {
  return countHistories(pack).map((history) => (
    <Section
      key={history.returns.contest.id}
      title="Count over time"
      aside={history.returns.contest.shortTitle}
    >
      <CountFigure pack={pack} history={history} />
      <CountTable history={history} />
      <ol className="facts count-sources" aria-label="Snapshots and their sources">
        {history.points.map((point, index) => (
          <Snapshot key={`${index} ${point.at}`} history={history} point={point} />
        ))}
      </ol>
    </Section>
  ));
}

function Snapshot({
  history,
  point,
}: {
  readonly history: CountHistory;
  readonly point: CountPoint;
}): ReactNode {
  const listed = point.entries.filter(({ votes, share }) => votes !== null || share !== null);
  const partyOf = (name: string): string | null =>
    history.candidates.find((candidate) => candidate.name === name)?.party ?? null;
  return (
    <li>
      <p>
        <strong>{describeWhen(point)}</strong> · {describeReporting(point)}
      </p>
      <p>
        {listed.length === 0 ? 'No votes or shares are given.' : null}
        {listed.map((entry, index) => (
          <span key={entry.name} className="count-entry">
            {entry.name}
            {partyOf(entry.name) === null ? null : <span className="party"> {partyOf(entry.name)}</span>}{' '}
            {describeEntry(entry)}
            {index < listed.length - 1 ? ',' : null}
          </span>
        ))}
      </p>
      <p className="count-check">{describeCheck(point.check)}</p>
      <p className="provenance">Source: {point.source}</p>
    </li>
  );
}
