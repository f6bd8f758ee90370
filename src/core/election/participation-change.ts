import type { Pack, UnitReference } from '../pack';
import { comparableTallies } from './common-units';
import {
  participationOf,
  unavailable,
  type Denominator,
  type Participation,
  type Unavailable,
} from './participation';

/** Participation in two contests against one denominator. */
export interface ParticipationChange {
  readonly from: Participation;
  readonly to: Participation;
  /** Later share minus earlier share of the same denominator. */
  readonly share: number;
}

/**
 * The change of participation from one contest to another in a place, against the same denominator. Unavailable with
 * the reason where either is, or where not the same precincts reported in both.
 */
export function participationChange(
  pack: Pack,
  fromId: string,
  toId: string,
  reference: UnitReference,
  denominator: Denominator,
): ParticipationChange | Unavailable {
  const from = participationOf(pack, fromId, reference, denominator);
  if ('unavailable' in from) return from;
  const to = participationOf(pack, toId, reference, denominator);
  if ('unavailable' in to) return to;
  if (comparableTallies(pack, fromId, toId, reference) === null) return unavailable('other precincts');
  return { from, to, share: to.share - from.share };
}
