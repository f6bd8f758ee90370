import { findContest } from '../core/election/find-contest';
import type { Pack } from '../core/pack';
import { formatDate } from './format';

/**
 * A contest as people call it: its title; for one that the pack has only reports of, what its id says of day and stage,
 * as `Primary, 3 March 1998`; else the id.
 */
export function contestName(pack: Pack, contestId: string): string {
  const known = findContest(pack, contestId);
  if (known !== undefined) return known.contest.title;
  const [, date, stage] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(contestId) ?? [];
  if (date === undefined || stage === undefined) return contestId;
  const words = stage.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${formatDate(date)}`;
}
