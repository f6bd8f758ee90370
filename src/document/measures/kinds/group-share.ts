import * as z from 'zod';
import { groupShareOf, groupVotesOf } from '../../../core/election/group-share';
import type { Pack } from '../../../core/pack';
import { succeed } from '../../../core/result';
import { defaultGroup, eliminatedLabel, largestGroup, type CandidateGroup } from '../candidate-group';
import { reportedCandidates } from '../contest-pair';
import { valueInContest } from '../contest-value';
import { describeGroup, listGroup, onlyCandidateOf } from '../describe-group';
import { contestFigures, describeVotes, tallyOfContest } from '../district-figures';
import { inContest, ofContest } from '../measure-bases';
import type { Choices, MeasureOf } from '../measure-of';
import { problemOfContest } from '../measure-problems';
import { requireContest } from '../require-contest';
import { shareFormat } from '../value-formats';
import { numberOf } from '../value-kinds';

/** The label is the person's name for them; null: they are listed. */
const schema = z.strictObject({
  kind: z.literal('group share'),
  contest: z.string(),
  candidates: z.array(z.string()).min(1).max(largestGroup),
  label: z.string().max(80).nullable().default(null),
});

/** Share of several candidates together. */
export const groupShare = {
  ...ofContest,
  kind: 'group share',
  schema,
  title: 'Share of a group',
  scale: 'one way',
  candidates: ({ candidates }) => candidates,
  problem: (pack, { contest, candidates }) => problemOfContest(pack, contest, candidates),
  keep: (pack, { to }, current) => {
    const group = keepGroup(pack, to, current) ?? defaultGroup(pack, requireContest(pack, to));
    return group === null ? null : { kind: 'group share', contest: to, ...group };
  },
  value: (pack, { contest, candidates }, reference, floor) =>
    valueInContest(pack, contest, reference, floor, (tally) => numberOf(groupShareOf(tally, candidates))),
  headline: (pack, measure) => {
    const where = inContest(pack, measure.contest);
    const only = onlyCandidateOf(measure);
    if (only !== null) return `${only}’s share ${where}`;
    const words = new Set(measure.candidates).size === 1 ? 'Share' : 'Combined share';
    return `${words} of ${describeGroup(pack, measure)} ${where}`;
  },
  subtitle: (pack, { contest, candidates }) => {
    const tally = tallyOfContest(pack, contest);
    const votes = describeVotes(tally, groupVotesOf(tally, candidates) ?? 0);
    const [only = '', ...others] = new Set(candidates);
    return contestFigures(pack, contest, `${others.length === 0 ? only : 'Together'} ${votes}`);
  },
  legendTitle: (pack, measure) =>
    `Share of votes for ${onlyCandidateOf(measure) ?? describeGroup(pack, measure)}`,
  definition: (pack, measure) =>
    new Set(measure.candidates).size === 1 ? [] : [`Together: ${listGroup(pack, measure)}.`],
  format: () => shareFormat,
  family: () => 'share',
  hues: () => ['all votes'],
  fields: () => [{ control: 'group of candidates' }],
  fieldsTitle: 'Who',
  undoneAs: 'group of candidates',
  comparison: { sides: 'the usual', change: null },
  command: {
    candidateCounts: null,
    why: 'once for each of the group',
    options: ['groupName'],
    make: (_, { to, candidates, groupName }) =>
      succeed({ kind: 'group share', contest: to, candidates: [...candidates], label: groupName }),
  },
} satisfies MeasureOf<z.infer<typeof schema>>;

/** Those of a group who stood in the contest too; its name only where that is still true of them. */
function keepGroup(pack: Pack, contestId: string, current: Choices | null): CandidateGroup | null {
  const { candidates = [], label = null } = current ?? {};
  const names = reportedCandidates(requireContest(pack, contestId));
  const kept = candidates.filter((name) => names.includes(name));
  if (kept.length === 0) return null;
  const isWhole = kept.length === candidates.length;
  return { candidates: kept, label: isWhole || label !== eliminatedLabel ? label : null };
}
