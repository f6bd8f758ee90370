import * as z from 'zod';

/** The earlier and the later contest of a change. */
const pairOfContests = { from: z.string(), to: z.string() };

/** What a layer's colour shows. Contest, candidate and measure names are the pack's own. */
export const electionMeasureSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('winner'), contest: z.string() }),
  z.strictObject({ kind: z.literal('share'), contest: z.string(), candidate: z.string() }),
  /** Share of `over` minus share of `under`; both null: the contest's first and second in the district. */
  z.strictObject({
    kind: z.literal('margin'),
    contest: z.string(),
    over: z.string().nullable().default(null),
    under: z.string().nullable().default(null),
  }),
  /** Votes of one candidate, or all votes when null. */
  z.strictObject({
    kind: z.literal('votes'),
    contest: z.string(),
    candidate: z.string().nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('second place'), contest: z.string() }),
  /** Share of several candidates together. The label is the person's name for them; null: they are listed. */
  z.strictObject({
    kind: z.literal('group share'),
    contest: z.string(),
    candidates: z.array(z.string()).min(1).max(24),
    label: z.string().max(80).nullable().default(null),
  }),
  /** Laakso and Taagepera's number: 1 ÷ Σ share². */
  z.strictObject({ kind: z.literal('effective candidates'), contest: z.string() }),
  z.strictObject({ kind: z.literal('rank'), contest: z.string(), candidate: z.string() }),
  /** Votes for all candidates ÷ a denominator that is always named. `denominatorContest`: for `votes in contest`. */
  z.strictObject({
    kind: z.literal('participation'),
    contest: z.string(),
    denominator: z.enum(['residents', 'registered voters', 'votes in contest']),
    denominatorContest: z.string().nullable().default(null),
  }),
  /** Change of a candidate's share. */
  z.strictObject({ kind: z.literal('swing'), ...pairOfContests, candidate: z.string() }),
  z.strictObject({ kind: z.literal('votes gained'), ...pairOfContests, candidate: z.string() }),
  /** Change of the votes for all candidates. */
  z.strictObject({ kind: z.literal('total change'), ...pairOfContests }),
  /** Both null: the best placed two of the later contest who stood in both. */
  z.strictObject({
    kind: z.literal('margin change'),
    ...pairOfContests,
    over: z.string().nullable().default(null),
    under: z.string().nullable().default(null),
  }),
  z.strictObject({
    kind: z.literal('participation change'),
    ...pairOfContests,
    denominator: z.enum(['residents', 'registered voters']),
  }),
]);

export const demographicMeasureSchema = z.strictObject({
  kind: z.literal('demographic'),
  measure: z.string(),
});

export type ElectionMeasure = z.infer<typeof electionMeasureSchema>;
/** A measure that compares two contests. */
export type ChangeMeasure = Extract<ElectionMeasure, { from: string }>;
/** A measure of one contest. */
export type ContestMeasure = Exclude<ElectionMeasure, ChangeMeasure>;
export type DemographicChoice = z.infer<typeof demographicMeasureSchema>;
export type Measure = ElectionMeasure | DemographicChoice;
