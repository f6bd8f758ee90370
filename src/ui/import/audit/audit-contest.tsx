import { useState } from 'react';
import type { ReactNode } from 'react';
import { withTotal, type ImportEdit } from '../../../app/import/import-edits';
import type { ImportView } from '../../../contract/import-view';
import { formatCount, formatVotes } from '../../../words/format';
import { useImport, useImportSession } from '../hooks';
import { CandidateRow } from './candidate-row';
import { readPastedTotals, type PastedTotals } from './read-pasted-totals';
import { words } from '../../../words/words';

type ContestTotals = ImportView['totals'][number];

/** One contest: counted and certified votes candidate by candidate, its status and what most likely explains a difference. */
export function AuditContest({ contest }: { readonly contest: ContestTotals }): ReactNode {
  const imports = useImportSession();
  const typedTotals = useImport((state) => state.decisions.totals);
  const [told, setTold] = useState('');
  const { contestId, title, status, candidates, causes } = contest;
  const names = candidates.map(({ candidate }) => candidate);
  const typed = new Map(
    (typedTotals ?? []).flatMap(({ contest: of, candidate, votes }) =>
      of === contestId ? [[candidate, votes] as const] : [],
    ),
  );
  const paste = (text: string, from: number): boolean => {
    const pasted = readPastedTotals(text, names, from);
    if (pasted === null) return false;
    imports.decide(withTotals(contestId, pasted));
    setTold(describePaste(pasted));
    return true;
  };
  const counted = candidates.reduce((sum, candidate) => sum + candidate.counted, 0);
  const given = candidates.filter(({ certified }) => certified !== null);
  const certified = given.reduce((sum, candidate) => sum + (candidate.certified ?? 0), 0);
  return (
    <section className="audit-contest" aria-label={title} data-contest={contestId}>
      <header>
        <h3>{title}</h3>
        <p className="audit-status" data-status={statusLooks[status.kind]}>
          {words.totalsStatus(status)}
        </p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col" className="number">
              Counted
            </th>
            <th scope="col" className="number">
              Certified
            </th>
            <th scope="col" className="number">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, index) => (
            <CandidateRow
              key={candidate.candidate}
              contestTitle={title}
              candidate={candidate}
              typed={typed.get(candidate.candidate) ?? null}
              onType={(votes) => imports.decide(withTotal(contestId, candidate.candidate, votes))}
              onPaste={(text) => paste(text, index)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All candidates</th>
            <td className="number">{formatVotes(counted)}</td>
            <td className="number">{given.length === 0 ? '' : formatVotes(certified)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p className="field-note" role="status">
        {told}
      </p>
      {causes.length === 0 ? null : (
        <>
          <p className="overline">Likely causes</p>
          <ul className="audit-causes">
            {causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** For its look. */
const statusLooks = { audited: 'audited', differs: 'differs', 'no totals given': 'none' } as const;

const withTotals =
  (contestId: string, { totals }: PastedTotals): ImportEdit =>
  (decisions) =>
    totals.reduce((sum, { candidate, votes }) => withTotal(contestId, candidate, votes)(sum), decisions);

function describePaste({ totals, unused }: PastedTotals): string {
  const taken = `${formatCount(totals.length, 'total')} taken from what was pasted.`;
  return unused.length === 0
    ? taken
    : `${taken} Not taken, for no candidate or no whole number: ${unused.map((line) => `“${line}”`).join(', ')}.`;
}
