import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { formatCount, formatSignedVotes, formatVotes } from '../../../words/format';
import { parseVotes } from './parse-votes';

interface CandidateRowProps {
  readonly contestTitle: string;
  readonly candidate: ImportView['totals'][number]['candidates'][number];
  /** What was typed for the candidate; null: nothing. */
  readonly typed: number | null;
  readonly onType: (votes: number | null) => void;
  /** True when what was pasted was more than one value. */
  readonly onPaste: (text: string) => boolean;
}

/** A candidate's counted votes, the field for the certified total, and the difference. */
export function CandidateRow({
  contestTitle,
  candidate,
  typed,
  onType,
  onPaste,
}: CandidateRowProps): ReactNode {
  const messageId = useId();
  const { candidate: name, counted, certified, withheld } = candidate;
  const shown = typed ?? certified;
  const settled = shown === null ? '' : formatVotes(shown);
  /** What is being typed; null while the field shows what is settled. */
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && parseVotes(draft).kind === 'not a number';
  const settle = (): void => {
    if (draft === null) return;
    const given = parseVotes(draft);
    if (given.kind === 'not a number') return;
    setDraft(null);
    if (given.kind === 'votes' && given.votes !== shown) onType(given.votes);
    if (given.kind === 'empty' && typed !== null) onType(null);
  };
  const followKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape' && draft !== null) {
      setDraft(null);
      event.stopPropagation();
    }
  };
  return (
    <tr>
      <th scope="row">
        {name}
        {withheld > 0 ? <span className="field-note"> {formatCount(withheld, 'count')} withheld</span> : null}
      </th>
      <td className="number">{formatVotes(counted)}</td>
      <td className="number">
        <input
          type="text"
          inputMode="numeric"
          className="audit-input"
          aria-label={`Certified votes of ${name}, ${contestTitle}`}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? messageId : undefined}
          autoComplete="off"
          value={draft ?? settled}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={settle}
          onKeyDown={followKey}
          onPaste={(event) => {
            if (!onPaste(event.clipboardData.getData('text'))) return;
            event.preventDefault();
            setDraft(null);
          }}
        />
        {isWrong ? (
          <p id={messageId} className="audit-message" role="alert">
            Not a whole number. Write it like 12,345.
          </p>
        ) : null}
      </td>
      <td className="number audit-difference">{describeDifference(counted, certified, withheld)}</td>
    </tr>
  );
}

/** Counted minus certified; withheld counts explain that fewer are counted. */
function describeDifference(counted: number, certified: number | null, withheld: number): string {
  if (certified === null) return '';
  const difference = counted - certified;
  if (difference === 0) return 'none';
  return difference < 0 && withheld > 0
    ? `${formatSignedVotes(difference)}, withheld`
    : formatSignedVotes(difference);
}
