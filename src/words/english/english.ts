import { describeTotalsStatus } from './audit';
import { describePackNeed } from './pack-needs';
import { describeParticipation, describeUnavailable, nameDenominator } from './participation';
import { describeProfileRule } from './residents';
import { titleOfFinding, titleOfRepair } from './repairs';
import { describeWhyUnplaced } from './unplaced';

/** The messages in English, one function a message; each takes what it tells of and makes the whole sentence. */
export const english = {
  totalsStatus: describeTotalsStatus,
  packNeed: describePackNeed,
  denominator: nameDenominator,
  unavailable: describeUnavailable,
  participation: describeParticipation,
  profileRule: describeProfileRule,
  repair: titleOfRepair,
  finding: titleOfFinding,
  whyUnplaced: describeWhyUnplaced,
};
