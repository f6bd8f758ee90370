import { residentsOf } from '../../core/census/residents';
import { marginChange, totalChange, votesGained } from '../../core/election/change';
import { leadingPair } from '../../core/election/default-pair';
import type { ContestReturns } from '../../core/election/contest';
import { isWithheld, swingOf, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { findContestPair } from '../../document/measures/contest-pair';
import type { ColumnKind, TableColumn } from './table-column';
import { comparableTalliesOfRow, countedTalliesOfRow, tallyOfRow } from './table-row';
import { describeDenominator } from '../../words/describe-denominator';

/** The columns of what changed between the two contests that the pack compares; none where it compares none. */
export function changeColumns(pack: Pack): readonly TableColumn[] {
  const pair = findContestPair(pack);
  if (pair === null) return [];
  const [from, to] = [pair.from.contest, pair.to.contest];
  const between = `${from.shortTitle} to ${to.shortTitle.toLowerCase()}`;
  const names = pair.to.candidates.map(({ name }) => name);
  const column = (part: {
    readonly id: string;
    readonly title: string;
    readonly heading: readonly [string, string];
    readonly kind: ColumnKind;
    readonly candidate?: string;
    readonly read: (before: Tally, after: Tally) => number | null;
  }): TableColumn => ({
    id: `${from.id} ${to.id} ${part.id}`,
    group: `Change, ${between.toLowerCase()}`,
    title: part.title,
    heading: part.heading,
    kind: part.kind,
    isMargin: false,
    contests: [from.id, to.id],
    candidate: part.candidate ?? null,
    isEstimate: false,
    valueOf: (row) => {
      const talliesOf = part.kind === 'change' ? countedTalliesOfRow : comparableTalliesOfRow;
      const tallies = talliesOf(pack, from.id, to.id, row);
      if (tallies === null || isWithheld(tallies.from) || isWithheld(tallies.to)) return null;
      return part.read(tallies.from, tallies.to);
    },
  });
  const leaders = leadingPair(pair.to);
  const candidates = pair.candidates.map((name) => ({ name, short: shortNameOf(name, names) }));
  return [
    ...candidates.map(({ name, short }) =>
      column({
        id: `swing ${name}`,
        title: `${name}, swing (share points), ${between}`,
        heading: ['Swing', short],
        kind: 'points',
        candidate: name,
        read: (before, after) => swingOf(before, after, name),
      }),
    ),
    ...candidates.map(({ name, short }) =>
      column({
        id: `gain ${name}`,
        title: `${name}, votes gained, ${between}`,
        heading: ['Votes gained', short],
        kind: 'change',
        candidate: name,
        read: (before, after) => votesGained(before, after, name),
      }),
    ),
    ...(leaders === null || !leaders.every((name) => pair.candidates.includes(name))
      ? []
      : [
          column({
            id: 'lead',
            title: `Change of ${leaders[0]}’s lead over ${leaders[1]} (share points), ${between}`,
            heading: ['Change of lead', shortNameOf(leaders[0], names)],
            kind: 'points' as const,
            candidate: leaders[0],
            read: (before, after) => marginChange(before, after, leaders[0], leaders[1]),
          }),
        ]),
    column({
      id: 'total',
      title: `Change of votes for all candidates, ${between}`,
      heading: ['Change', 'All votes'],
      kind: 'change',
      read: (before, after) => totalChange(before, after).votes,
    }),
    column({
      id: 'participation',
      title: `Votes in the ${to.shortTitle.toLowerCase()} ÷ ${describeDenominator(pack, { kind: 'votes in contest', contest: from.id })}`,
      heading: ['Votes ÷ votes in', from.shortTitle.toLowerCase()],
      kind: 'share',
      read: (before, after) => (tallyTotal(before) === 0 ? null : tallyTotal(after) / tallyTotal(before)),
    }),
  ];
}

/** Votes of a contest among residents of all ages, who are interpolated from tracts. */
export function residentsColumn(pack: Pack, { contest }: ContestReturns): TableColumn {
  return {
    id: `${contest.id} per resident`,
    group: contest.shortTitle,
    title: `Votes for all candidates ÷ ${describeDenominator(pack, { kind: 'residents' })}, ${contest.shortTitle}`,
    heading: [contest.shortTitle, 'Votes ÷ residents'],
    kind: 'share',
    isMargin: false,
    contests: [contest.id],
    candidate: null,
    isEstimate: true,
    valueOf: (row) => {
      const tally = tallyOfRow(pack, contest.id, row);
      if (tally === null || isWithheld(tally) || row.place === null) return null;
      const residents = residentsOf(pack, row.place)?.count ?? 0;
      return residents === 0 ? null : tallyTotal(tally) / residents;
    },
  };
}
