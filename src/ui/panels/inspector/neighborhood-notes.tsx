import type { ReactNode } from 'react';
import { precinctsOfNeighborhood } from '../../../app/inspect/precincts-of-neighborhood';
import { contestsOfMode } from '../../../document/mode';
import { coverageOf } from '../../../core/election/coverage';
import type { Pack } from '../../../core/pack';
import { formatCount, formatShare, formatVotes } from '../../../words/format';
import type { MapSpec } from '../../../document/layers/map-spec';
import { SubjectLinks } from './subject-links';
import { Section } from './section';

interface NeighborhoodNotesProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly id: string;
}

/** Which precincts make up a neighborhood's figures, and how much of the district such figures cover. */
export function NeighborhoodNotes({ pack, spec, id }: NeighborhoodNotesProps): ReactNode {
  const precinctIds = precinctsOfNeighborhood(pack, id);
  const [contest] = contestsOfMode(pack, spec);
  const coverage = contest === undefined ? null : coverageOf(pack, contest, 'neighborhood');
  const links = precinctIds.map((precinctId) => ({
    title: precinctId,
    areaId: pack.precincts.find((each) => each.id === precinctId)?.areaId ?? null,
  }));
  return (
    <>
      <div className="notes">
        {precinctIds.length === 0 ? (
          <p>No located precinct lies in this neighborhood’s part of the district.</p>
        ) : (
          <p>
            The sum of {formatCount(precinctIds.length, 'precinct')} located inside; approximate at its edges.
          </p>
        )}
        {coverage === null || coverage.share === null ? null : (
          <p>
            Neighborhoods account for {formatVotes(coverage.placedVotes)} of{' '}
            {formatVotes(coverage.reportedVotes)} votes ({formatShare(coverage.share)}).
          </p>
        )}
      </div>
      {links.length === 0 ? null : (
        <Section title="Precincts" aside={formatVotes(links.length)} startsOpen={false}>
          <SubjectLinks
            links={links.flatMap(({ title, areaId }) =>
              areaId === null ? [] : [{ title, subject: { unit: 'precinct area' as const, id: areaId } }],
            )}
          />
        </Section>
      )}
    </>
  );
}
