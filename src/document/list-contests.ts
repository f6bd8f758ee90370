import type { ContestReturns } from '../core/election/contest';
import type { Pack } from '../core/pack';
import { formatDate } from '../words/format';
import { foldText } from '../words/fold-text';

/** The contests of one day and stage, in the order of the ballot. */
export interface ContestGroup {
  readonly title: string;
  readonly contests: readonly ContestReturns[];
}

/** The contests of a pack as a menu lists them: the latest day first, and each day in the order of the ballot. */
export function listContests(pack: Pack): readonly ContestGroup[] {
  const latestFirst = [...pack.contests].sort((one, other) =>
    other.contest.date.localeCompare(one.contest.date),
  );
  const groups = new Map<string, ContestReturns[]>();
  for (const returns of latestFirst) {
    const title = titleOfGroup(returns);
    groups.set(title, [...(groups.get(title) ?? []), returns]);
  }
  return [...groups].map(([title, contests]) => ({ title, contests }));
}

/** Those contests whose title, office, district or candidates hold every word of a text, in any order. */
export function findContests(groups: readonly ContestGroup[], text: string): readonly ContestGroup[] {
  const words = foldText(text).split(' ');
  const holds = ({ contest, candidates }: ContestReturns): boolean => {
    const { title, shortTitle, office, district } = contest;
    const names = candidates.map(({ name }) => name);
    const searched = foldText([title, shortTitle, office, district, ...names].join(' '));
    return words.every((word) => searched.includes(word));
  };
  return groups
    .map(({ title, contests }) => ({ title, contests: contests.filter(holds) }))
    .filter(({ contests }) => contests.length > 0);
}

function titleOfGroup({ contest }: ContestReturns): string {
  const stage = `${contest.stage.charAt(0).toUpperCase()}${contest.stage.slice(1)}`;
  return `${stage}, ${formatDate(contest.date)}`;
}
