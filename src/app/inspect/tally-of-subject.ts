import { findContest } from '../../core/election/find-contest';
import { sumUnits } from '../../core/election/tally';
import type { Tally } from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import type { Pack } from '../../core/pack';
import type { Subject } from '../store/state';

/** The votes of a subject in a contest; null where the contest says nothing of it. */
export function tallyOfSubject(pack: Pack, contestId: string, subject: Subject): Tally | null {
  if (subject.unit !== 'reporting unit') return tallyOf(pack, contestId, subject);
  const returns = findContest(pack, contestId);
  const units = returns?.units.filter((unit) => unit.id === subject.id) ?? [];
  return returns === undefined || units.length === 0 ? null : sumUnits(returns, units);
}
