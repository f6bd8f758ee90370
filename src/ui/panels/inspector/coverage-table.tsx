import type { ReactNode } from 'react';
import { coverageOf } from '../../../core/election/coverage';
import type { Coverage } from '../../../core/election/coverage';
import type { Pack } from '../../../core/pack';
import { formatShare, formatVotes } from '../../../words/format';
import { Section } from './section';

/** Where every vote of every contest went: on the map, in precincts without a place, or in ballot groups. */
export function CoverageTable({ pack }: { readonly pack: Pack }): ReactNode {
  const contests = pack.contests.map(({ contest }) => ({
    contest,
    coverage: coverageOf(pack, contest.id, 'precinct area'),
  }));
  const rows: readonly { readonly title: string; readonly print: (coverage: Coverage) => string }[] = [
    { title: 'Placed on the map', print: (each) => formatVotes(each.placedVotes) },
    { title: 'Precincts not placed', print: (each) => formatVotes(each.unplacedVotes) },
    { title: 'Ballot groups', print: (each) => formatVotes(each.ballotGroupVotes) },
    { title: 'All reported votes', print: (each) => formatVotes(each.reportedVotes) },
    {
      title: 'Certified total',
      print: (each) => (each.certifiedVotes === null ? 'not given' : formatVotes(each.certifiedVotes)),
    },
    { title: 'Share on the map', print: (each) => (each.share === null ? '–' : formatShare(each.share)) },
    {
      title: 'Precincts placed',
      print: (each) => `${formatVotes(each.placedPrecinctCount)} of ${formatVotes(each.precinctCount)}`,
    },
  ];
  return (
    <Section title="Every vote accounted for">
      <table className="figures sums">
        <thead>
          <tr>
            <th scope="col">Votes</th>
            {contests.map(({ contest }) => (
              <th key={contest.id} scope="col" className="number">
                {contest.shortTitle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">{row.title}</th>
              {contests.map(({ contest, coverage }) => (
                <td key={contest.id} className="number">
                  {row.print(coverage)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
