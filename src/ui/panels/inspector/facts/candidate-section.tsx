import type { ReactNode } from 'react';
import { candidateRoll } from '../../../../app/facts/candidate-roll';
import type { RolledCandidate } from '../../../../app/facts/candidate-roll';
import type { Pack } from '../../../../core/pack';
import { formatDate, formatList, formatMoment, formatVotes } from '../../../../words/format';
import { contestName } from '../../../../words/contest-name';
import { Section } from '../section';
import { SourceLine } from '../source-line';
import { Provenance } from './provenance';

/** Everyone who stood with party and contests, and the sources of each contest's list. */
export function CandidateSection({ pack }: { readonly pack: Pack }): ReactNode {
  const roll = candidateRoll(pack);
  if (roll.length === 0) return null;
  return (
    <Section title="Candidates" aside={formatVotes(roll.length)} startsOpen={false}>
      <table className="figures roll">
        <caption className="visually-hidden">Everyone who stood, with party and contests</caption>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col">Party</th>
            <th scope="col">Stood in</th>
          </tr>
        </thead>
        <tbody>
          {roll.map((candidate) => (
            <tr key={candidate.name}>
              <th scope="row">{candidate.name}</th>
              <td>{candidate.party ?? <span className="unit">not recorded</span>}</td>
              <td>{formatList(contestsOf(pack, candidate))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="facts candidate-sources">
        {pack.contests.map(({ contest }) => (
          <li key={contest.id}>
            <p>
              {contest.shortTitle}, {formatDate(contest.date)}
            </p>
            {contest.sourceIds.length === 0 ? (
              <Provenance asOf={null} source={null} />
            ) : (
              <SourceLine sourceIds={contest.sourceIds} />
            )}
          </li>
        ))}
        {pack.facts.reportedContests.map((reported) => (
          <li key={reported.contestId}>
            <p>{contestName(pack, reported.contestId)}, as reported</p>
            <Provenance asOf={reported.asOf} source={`Source: ${reported.source}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function contestsOf(pack: Pack, { contests, reported }: RolledCandidate): readonly string[] {
  return [
    ...contests.map(({ shortTitle }) => shortTitle),
    ...reported.map(
      ({ contestId, asOf }) => `${contestName(pack, contestId)} (as reported, ${formatMoment(asOf)})`,
    ),
  ];
}
