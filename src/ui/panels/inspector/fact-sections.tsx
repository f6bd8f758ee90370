import type { ReactNode } from 'react';
import { formatMoment } from '../../../app/inspect/format-moment';
import type { CountSnapshot, Pack, PackFacts, ReportedContest } from '../../../core/pack';
import { formatList, formatShare, formatVotes } from '../../../scene/format';
import { Section } from './section';

/** The dated statements of a pack, each with the document that says it. */
export function FactSections({ pack }: { readonly pack: Pack }): ReactNode {
  const { facts } = pack;
  return (
    <>
      <FactList facts={facts} />
      <Timeline facts={facts} />
      <CountHistory pack={pack} />
      <EndorsementList facts={facts} />
    </>
  );
}

function FactList({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.facts.length === 0) return null;
  return (
    <Section title="Facts, as reported" startsOpen={false}>
      <ul className="facts">
        {facts.facts.map((fact) => (
          <li key={`${fact.topic} ${fact.text} ${fact.asOf}`}>
            <p>
              {fact.text}
              {fact.value === null ? null : (
                <>
                  : <strong>{fact.value}</strong>
                </>
              )}
            </p>
            <Provenance asOf={fact.asOf} source={fact.source} />
          </li>
        ))}
      </ul>
      {facts.note === null ? null : <p className="rule">{facts.note}</p>}
    </Section>
  );
}

function Timeline({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.timeline.length === 0) return null;
  return (
    <Section title="Timeline" startsOpen={false}>
      <ol className="facts">
        {facts.timeline.map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <p>
              <time dateTime={event.date}>{formatMoment(event.date)}</time> {event.text}
            </p>
            {event.source === null ? null : <Provenance asOf={null} source={event.source} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function CountHistory({ pack }: { readonly pack: Pack }): ReactNode {
  const { countSnapshots, reportedContests } = pack.facts;
  if (countSnapshots.length + reportedContests.length === 0) return null;
  const titleOf = (id: string): string =>
    pack.contests.find(({ contest }) => contest.id === id)?.contest.shortTitle ?? id;
  return (
    <Section title="Counts, as reported" startsOpen={false}>
      <ul className="facts">
        {countSnapshots.map((snapshot) => (
          <li key={`${snapshot.contestId} ${snapshot.at}`}>
            <p>
              {titleOf(snapshot.contestId)}: {describeSnapshot(snapshot)}
            </p>
            <Provenance asOf={snapshot.at} source={snapshot.source} />
          </li>
        ))}
        {reportedContests.map((reported) => (
          <li key={reported.contestId}>
            <p>
              {titleOf(reported.contestId)}: {describeReported(reported)}
            </p>
            <Provenance asOf={reported.asOf} source={reported.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EndorsementList({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.endorsements.length === 0) return null;
  return (
    <Section title="Endorsements" startsOpen={false}>
      <ul className="facts">
        {facts.endorsements.map((each) => (
          <li key={each.candidate}>
            <p>
              <strong>{each.candidate}</strong>: {formatList(each.endorsers)}.
            </p>
            <Provenance asOf={each.asOf} source={each.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Provenance({ asOf, source }: { readonly asOf: string | null; readonly source: string }): ReactNode {
  return (
    <p className="provenance">
      {source}
      {asOf === null ? '' : ` · as of ${formatMoment(asOf)}`}
    </p>
  );
}

function describeSnapshot(snapshot: CountSnapshot): string {
  const { votes, shares, precinctsReporting, precinctsTotal } = snapshot;
  const counts =
    votes === null
      ? describeShares(shares ?? {})
      : Object.entries(votes).map(([name, count]) => `${name} ${formatVotes(count)}`);
  const reporting =
    precinctsReporting === null || precinctsTotal === null
      ? ''
      : ` (${formatVotes(precinctsReporting)} of ${formatVotes(precinctsTotal)} precincts)`;
  return `${formatList(counts)}${reporting}`;
}

function describeReported(reported: ReportedContest): string {
  const voters = reported.voters === null ? '' : `; ${formatVotes(reported.voters)} voters`;
  return `${formatList(describeShares(reported.shares))}${voters}`;
}

const describeShares = (shares: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(shares).map(([name, share]) => `${name} ${formatShare(share)}`);
