import * as z from 'zod';
import { findContest } from '../../core/election/find-contest';
import { sumContest } from '../../core/election/sum-contest';
import { rankTally } from '../../core/election/tally';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { problemOfMeasure } from '../measures/check-measure';
import { togetherIn } from '../measures/usual-measures';
import type { MapSpec } from '../layers/map-spec';
import { readSpec } from '../read-spec';

/** As many small maps as a page can show well. */
export const mostSmallMaps = 12;

/** One small map a candidate, all on one scale of shares, as saved. */
const smallMultiplesSpecSchema = z.strictObject({
  version: z.literal(1),
  theme: z.enum(['light', 'dark']),
  contest: z.string(),
  /** In the order of the page. */
  candidates: z
    .array(z.string())
    .min(1)
    .max(mostSmallMaps)
    .refine((names) => new Set(names).size === names.length, 'a candidate is listed twice'),
  unit: z.enum(['precincts', 'neighborhoods']),
  /** Units with fewer votes are hatched. */
  floor: z.int().min(0).max(10_000).default(10),
  /** null: written from the contest. */
  title: z.string().max(200).nullable().default(null),
  subtitle: z.string().max(400).nullable().default(null),
});

export type SmallMultiplesSpec = z.infer<typeof smallMultiplesSpecSchema>;

/** Reads a saved page of small maps. The error names the first wrong field. */
export const parseSmallMultiples = (json: unknown): Result<SmallMultiplesSpec> =>
  readSpec(smallMultiplesSpecSchema, json, 'small multiples', 'a page of small maps');

/** Checks that the pack has the contest and every candidate. */
export function checkSmallMultiples(pack: Pack, spec: SmallMultiplesSpec): Result<SmallMultiplesSpec> {
  const { contest, candidates } = spec;
  const problem = problemOfMeasure(pack, togetherIn(contest, candidates));
  return problem === null ? succeed(spec) : fail('small multiples', problem, { path: 'candidates' });
}

/**
 * The candidates with most votes in the district, one small map each, by precinct.
 * @param count at most so many maps, up to {@link mostSmallMaps}; fewer when fewer got votes.
 * @throws RangeError when the pack has no such contest.
 */
export function defaultSmallMultiples(
  pack: Pack,
  contestId: string,
  count = 8,
  theme: MapSpec['theme'] = 'light',
): SmallMultiplesSpec {
  const returns = findContest(pack, contestId);
  if (returns === undefined) throw new RangeError(`the pack has no contest ${contestId}`);
  const ranked = rankTally(sumContest(returns)).filter(({ votes }) => votes > 0);
  return smallMultiplesSpecSchema.parse({
    version: 1,
    theme,
    contest: contestId,
    candidates: ranked.slice(0, Math.min(count, mostSmallMaps)).map(({ candidate }) => candidate.name),
    unit: 'precincts',
  });
}
