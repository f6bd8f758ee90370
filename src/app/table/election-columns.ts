import type { ContestReturns } from '../../core/election/contest';
import { leadingPair } from '../../core/election/default-pair';
import { effectiveCandidates } from '../../core/election/effective-candidates';
import { placedAt, rankOf } from '../../core/election/placed';
import {
  isWithheld,
  marginOf,
  shareOf,
  signedMarginOf,
  tallyTotal,
  votesOf,
  type Tally,
} from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { formatList } from '../../words/format';
import { reportedCandidates } from '../../document/measures/contest-pair';
import type { CellValue, ColumnKind, TableColumn } from './table-column';
import { tallyOfRow } from './table-row';

/** The columns of one contest: its totals first, then votes, share and rank of every candidate with any votes. */
export function contestColumns(pack: Pack, returns: ContestReturns): readonly TableColumn[] {
  const { contest } = returns;
  const over = contest.shortTitle;
  const names = returns.candidates.map(({ name }) => name);
  const column = (part: {
    readonly id: string;
    readonly title: string;
    readonly under: string;
    readonly kind: ColumnKind;
    readonly group?: string;
    readonly candidate?: string;
    readonly read: (tally: Tally) => CellValue;
  }): TableColumn => ({
    id: `${contest.id} ${part.id}`,
    group: part.group === undefined ? over : `${over}: ${part.group}`,
    title: `${part.title}, ${over}`,
    heading: [over, part.under],
    kind: part.kind,
    isMargin: false,
    contests: [contest.id],
    candidate: part.candidate ?? null,
    isEstimate: false,
    valueOf: (row) => {
      const tally = tallyOfRow(pack, contest.id, row);
      return tally === null || isWithheld(tally) ? null : part.read(tally);
    },
  });
  const pair = leadingPair(returns);
  const leads =
    pair === null
      ? []
      : [
          column({
            id: 'lead',
            title: `Lead of ${pair[0]} over ${pair[1]}`,
            under: `${shortNameOf(pair[0], names)} lead`,
            kind: 'points',
            candidate: pair[0],
            read: (tally) => signedMarginOf(tally, pair[0], pair[1]),
          }),
        ];
  const candidates = reportedCandidates(returns).map((name) => ({ name, short: shortNameOf(name, names) }));
  return [
    column({
      id: 'votes',
      title: 'Votes for all candidates',
      under: 'Votes',
      kind: 'count',
      read: tallyTotal,
    }),
    column({
      id: 'winner',
      title: 'First',
      under: 'First',
      kind: 'text',
      read: (tally) => placeName(tally, 1),
    }),
    column({
      id: 'second',
      title: 'Second',
      under: 'Second',
      kind: 'text',
      read: (tally) => placeName(tally, 2),
    }),
    column({
      id: 'margin',
      title: 'Margin of the first over the second',
      under: 'Margin',
      kind: 'share',
      read: marginOf,
    }),
    ...leads,
    column({
      id: 'effective',
      title: 'Effective number of candidates',
      under: 'Effective',
      kind: 'number',
      read: effectiveCandidates,
    }),
    ...candidates.map(({ name, short }) =>
      column({
        id: `share ${name}`,
        title: `${name}, share`,
        under: `${short} share`,
        kind: 'share',
        group: 'shares',
        candidate: name,
        read: (tally) => shareOf(tally, name),
      }),
    ),
    ...candidates.map(({ name, short }) =>
      column({
        id: `votes ${name}`,
        title: `${name}, votes`,
        under: `${short} votes`,
        kind: 'count',
        group: 'votes',
        candidate: name,
        read: (tally) => votesOf(tally, name),
      }),
    ),
    ...candidates.map(({ name, short }) =>
      column({
        id: `rank ${name}`,
        title: `${name}, rank`,
        under: `${short} rank`,
        kind: 'rank',
        group: 'ranks',
        candidate: name,
        read: (tally) => rankOf(tally, name),
      }),
    ),
  ];
}

function placeName(tally: Tally, rank: number): string | null {
  const placed = placedAt(tally, rank);
  if (placed.kind === 'candidate') return placed.candidate.name;
  return placed.kind === 'tie' ? `Tie: ${formatList(placed.candidates.map(({ name }) => name))}` : null;
}
