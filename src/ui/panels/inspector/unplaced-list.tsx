import type { ReactNode } from 'react';
import { unplacedUnits } from '../../../core/election/coverage';
import type { Pack } from '../../../core/pack';
import { formatCount, formatVotes } from '../../../words/format';
import { useWorkspace } from '../../workspace/hooks';
import { Section } from './section';
import { words } from '../../../words/words';
import type { WhyUnplaced } from '../../../core/election/coverage';

interface UnplacedRow {
  readonly id: string;
  readonly reason: WhyUnplaced;
  /** One a contest of the pack; null where the contest has no such unit. */
  readonly votes: readonly (number | null)[];
}

/** The reporting units that no map shows, with their votes in every contest. */
export function UnplacedList({ pack }: { readonly pack: Pack }): ReactNode {
  const { session } = useWorkspace();
  const rows = listUnplaced(pack);
  if (rows.length === 0) return null;
  return (
    <Section title="Not on the map" aside={formatCount(rows.length, 'unit')} startsOpen={false}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Reporting unit</th>
            {pack.contests.map(({ contest }) => (
              <th key={contest.id} scope="col" className="number">
                {contest.shortTitle}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <button
                  type="button"
                  className="link"
                  title={words.whyUnplaced(row.reason)}
                  onClick={() =>
                    session.dispatch({ type: 'selected', subject: { unit: 'reporting unit', id: row.id } })
                  }
                >
                  {row.id}
                </button>
              </th>
              {row.votes.map((votes, index) => (
                <td key={pack.contests[index]?.contest.id} className="number">
                  {votes === null ? '–' : formatVotes(votes)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function listUnplaced(pack: Pack): readonly UnplacedRow[] {
  const perContest = pack.contests.map(({ contest }) => unplacedUnits(pack, contest.id));
  const reasons = new Map(perContest.flat().map(({ unit, reason }) => [unit.id, reason]));
  return [...reasons].sort().map(([id, reason]) => ({
    id,
    reason,
    votes: perContest.map((units) => units.find(({ unit }) => unit.id === id)?.votes ?? null),
  }));
}
