import * as z from 'zod';

const text = z.string().min(1);
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const byCandidate = <T extends z.ZodType>(value: T) => z.record(text, value);

/** A year, a month or a day. */
const period = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a year, a month or a day such as 1999-12-31');

/** `facts.json`: dated statements, each with the document that says so. */
export const factsSchema = z.strictObject({
  facts: z.array(z.strictObject({ topic: text, text, value: text.nullable(), asOf: period, source: text })),
  timeline: z.array(z.strictObject({ date: period, text, source: text.nullable() })),
  countSnapshots: z.array(
    z.strictObject({
      contestId: text,
      at: text,
      precinctsReporting: count.nullable(),
      precinctsTotal: count.nullable(),
      votes: byCandidate(count).nullable(),
      shares: byCandidate(share).nullable(),
      source: text,
    }),
  ),
  reportedContests: z.array(
    z.strictObject({
      contestId: text,
      shares: byCandidate(share),
      voters: count.nullable(),
      asOf: period,
      source: text,
    }),
  ),
  endorsements: z.array(
    z.strictObject({ candidate: text, endorsers: z.array(text), asOf: period, source: text }),
  ),
  note: text.nullable(),
});
