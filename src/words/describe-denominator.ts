import { findContest } from '../core/election/find-contest';
import type { Denominator } from '../core/election/participation';
import type { Pack } from '../core/pack';
import { words } from './words';

/** The denominator in words that follow "per" or "÷": `residents of all ages`. A contest that the pack lacks goes by its id. */
export const describeDenominator = (pack: Pack, denominator: Denominator): string =>
  words.denominator(
    denominator.kind === 'votes in contest'
      ? {
          kind: denominator.kind,
          title: findContest(pack, denominator.contest)?.contest.title ?? denominator.contest,
        }
      : denominator,
  );
