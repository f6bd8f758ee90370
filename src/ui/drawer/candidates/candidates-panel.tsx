import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { shareIn } from '../../../document/measures/usual-measures';
import { mapElectionMeasures } from '../../../document/mode';
import { listCandidates } from '../../../app/table/list-candidates';
import type { BestPlace } from '../../../app/table/list-candidates';
import { openingContest } from '../../../core/election/opening-contest';
import type { Pack } from '../../../core/pack';
import { candidateColour } from '../../../scene/colour/candidate-colours';
import { formatNumber, formatShare, formatVotes } from '../../../words/format';
import { useWorkspace } from '../../workspace/hooks';
import { FloorField } from '../floor-field';
import { useDrawer, useDrawerChange } from '../use-drawer';
import './candidates.css';

/** Everyone of a contest with votes, share and rank in the district, and where they did best. */
export function CandidatesPanel({ pack }: { readonly pack: Pack }): ReactNode {
  const { session } = useWorkspace();
  const change = useDrawerChange();
  const { contest: chosen, floor } = useDrawer();
  const shown = pack.contests.find(({ contest }) => contest.id === chosen) ?? openingContest(pack.contests);
  const contestId = shown?.contest.id ?? '';
  const { lines, effective } = useMemo(
    () => listCandidates(pack, contestId, floor),
    [pack, contestId, floor],
  );
  const showShare = (candidate: string): void => {
    const { spec } = session.getState();
    if (spec === null) return;
    const edited = mapElectionMeasures(spec, () => shareIn(contestId, candidate));
    session.dispatch({ type: 'spec edited', spec: edited });
  };
  return (
    <div className="candidates-panel">
      <div className="drawer-tools">
        <div className="segments" role="group" aria-label="Contest of the candidates">
          {pack.contests.map(({ contest }) => (
            <button
              key={contest.id}
              type="button"
              className="segment"
              aria-pressed={contest.id === contestId}
              onClick={() => change({ contest: contest.id })}
            >
              {contest.shortTitle}
            </button>
          ))}
        </div>
        <FloorField />
        <p className="table-count">
          {effective === null
            ? ''
            : `${formatVotes(lines.length)} candidates, effectively ${formatNumber(effective)} (1 ÷ the sum of squared shares)`}
        </p>
      </div>
      <div className="candidates-scroll" tabIndex={0} role="group" aria-label="Candidates">
        <table className="candidates">
          <caption className="visually-hidden">{`Candidates of ${shown?.contest.title ?? ''}`}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col">Candidate</th>
              <th scope="col" className="number">
                Votes
              </th>
              <th scope="col" className="number">
                Share
              </th>
              <th scope="col">{`Best precinct with ${formatVotes(floor)} votes or more`}</th>
              <th scope="col">Best neighborhood, likewise</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ candidate, rank, votes, share, bestPrecinct, bestNeighborhood }) => (
              <tr key={candidate.name}>
                <td className="number">{rank ?? '–'}</td>
                <th scope="row">
                  <span
                    className="dot"
                    style={{ background: candidateColour(pack, candidate.name) }}
                    aria-hidden="true"
                  />
                  <button
                    type="button"
                    className="link"
                    title={`Show ${candidate.name}’s share on the map`}
                    onClick={() => showShare(candidate.name)}
                  >
                    {candidate.name}
                  </button>
                  {candidate.party === null ? null : <span className="rule"> {candidate.party}</span>}
                </th>
                <td className="number">{formatVotes(votes)}</td>
                <td className="number">{share === null ? '–' : formatShare(share)}</td>
                <td>
                  <PlaceLink place={bestPrecinct} />
                </td>
                <td>
                  <PlaceLink place={bestNeighborhood} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function PlaceLink({ place }: { readonly place: BestPlace | null }): ReactNode {
  const workspace = useWorkspace();
  if (place === null) return <span className="rule">–</span>;
  const show = (): void => workspace.session.dispatch({ type: 'selected', subject: place.subject });
  return (
    <>
      <button type="button" className="link" onClick={show}>
        {place.name}
      </button>
      <span className="best-figures">
        <strong>{formatShare(place.share)}</strong>
        {` ${formatVotes(place.votes)} of ${formatVotes(place.total)}`}
      </span>
    </>
  );
}
