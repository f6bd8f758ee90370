import type { ReactNode } from 'react';
import { tallyOfSubject } from '../../../app/inspect/tally-of-subject';
import { findContestPair } from '../../../app/spec/contest-pair';
import { modeOf } from '../../../app/spec/mode';
import type { Subject } from '../../../app/store/state';
import { shareOf, swingOf } from '../../../core/election/tally';
import type { Pack } from '../../../core/pack';
import { candidateColour } from '../../../scene/candidate-colours';
import { formatPoints, formatShare } from '../../../scene/format';
import type { MapSpec } from '../../../scene/spec/map-spec';
import { Section } from './section';

interface ChangeTableProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly subject: Subject;
}

const printShare = (share: number | null): string => (share === null ? '–' : formatShare(share));

/** In the change mode: the shares of everyone who stood twice, and what became of them. */
export function ChangeTable({ pack, spec, subject }: ChangeTableProps): ReactNode {
  const pair = findContestPair(pack);
  if (pair === null || modeOf(spec)?.kind !== 'change') return null;
  const from = tallyOfSubject(pack, pair.from.contest.id, subject);
  const to = tallyOfSubject(pack, pair.to.contest.id, subject);
  if (from === null || to === null || from.unitIds.length === 0) return null;
  return (
    <Section title="Change" aside={`${pair.from.contest.shortTitle} to ${pair.to.contest.shortTitle}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Share</th>
            <th scope="col" className="number">
              {pair.from.contest.shortTitle}
            </th>
            <th scope="col" className="number">
              {pair.to.contest.shortTitle}
            </th>
            <th scope="col" className="number">
              Points
            </th>
          </tr>
        </thead>
        <tbody>
          {pair.candidates.map((name) => {
            const swing = swingOf(from, to, name);
            return (
              <tr key={name}>
                <th scope="row">
                  <span
                    className="dot"
                    style={{ background: candidateColour(pack, name) }}
                    aria-hidden="true"
                  />
                  {name}
                </th>
                <td className="number">{printShare(shareOf(from, name))}</td>
                <td className="number">{printShare(shareOf(to, name))}</td>
                <td className="number strong">{swing === null ? '–' : formatPoints(swing)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
