import type { MeasureKind } from './choose-measure';

/** What each kind of measure is called in a list of choices. */
export const measureTitles: Readonly<Record<MeasureKind, string>> = {
  winner: 'Leading candidate',
  'second place': 'Second place',
  margin: 'Margin',
  share: 'A candidate’s share',
  'group share': 'Share of a group',
  rank: 'A candidate’s rank',
  votes: 'Votes',
  'effective candidates': 'Effective number of candidates',
  participation: 'Participation',
  swing: 'Change in share (swing)',
  'votes gained': 'Votes gained',
  'margin change': 'Change in margin',
  'total change': 'Change in all votes',
  'participation change': 'Change in participation',
};
