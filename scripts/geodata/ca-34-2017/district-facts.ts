import * as z from 'zod';
import type { Fact, PackFacts } from '../../../src/core/pack';

const dated = { asOf: z.string(), source: z.string() };
const factRow = z.union([
  z.strictObject({ topic: z.string(), statement: z.string(), ...dated }),
  z.strictObject({
    topic: z.string(),
    label: z.string(),
    value: z.union([z.string(), z.number()]).optional(),
    unit: z.literal('USD').optional(),
    ...dated,
  }),
]);

/** `district_facts.json` as it is given. */
const givenSchema = z.strictObject({
  district: z.string(),
  facts: z.array(factRow),
  timeline: z.array(
    z.strictObject({ date: z.string(), event: z.string(), source: z.string().optional() }),
  ),
  countSnapshots: z.array(
    z.strictObject({
      contest: z.string(),
      at: z.string(),
      precinctsReporting: z.int().optional(),
      precinctsTotal: z.int().optional(),
      votes: z.record(z.string(), z.int()).optional(),
      shares: z.record(z.string(), z.number()).optional(),
      source: z.string(),
    }),
  ),
  contestsWithoutPrecinctReturns: z.array(
    z.strictObject({
      contest: z.string(),
      shares: z.record(z.string(), z.number()),
      voters: z.int().optional(),
      ...dated,
    }),
  ),
  endorsements: z.object(dated).catchall(z.array(z.string())),
  note: z.string(),
});

/** Every dated statement of the given file, in the pack's own words; a source that is missing stays missing. */
export function readDistrictFacts(json: string): PackFacts {
  const given = givenSchema.parse(JSON.parse(json));
  const { asOf, source, ...endorsersByCandidate } = given.endorsements;
  return {
    facts: given.facts.map(toFact),
    timeline: given.timeline.map(({ date, event, source: document }) => ({
      date,
      text: withoutUnsourced(event),
      source: document ?? null,
    })),
    countSnapshots: given.countSnapshots.map((snapshot) => ({
      contestId: snapshot.contest,
      at: dayOf(snapshot.at),
      precinctsReporting: snapshot.precinctsReporting ?? null,
      precinctsTotal: snapshot.precinctsTotal ?? null,
      votes: snapshot.votes ?? null,
      shares: snapshot.shares ?? null,
      source: snapshot.source,
    })),
    reportedContests: given.contestsWithoutPrecinctReturns.map((contest) => ({
      contestId: contest.contest,
      shares: contest.shares,
      voters: contest.voters ?? null,
      asOf: contest.asOf,
      source: contest.source,
    })),
    endorsements: Object.entries(endorsersByCandidate).map(([candidate, endorsers]) => ({
      candidate,
      endorsers,
      asOf,
      source,
    })),
    note: given.note,
  };
}

/** The day of a moment. The documents tell the days of the counts and no clock time, which the given file has. */
const dayOf = (at: string): string => at.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1');

/** A statement without the words that its documents do not have: they give a turnout and no denominator. */
const withoutUnsourced = (text: string): string =>
  text.replace(/(turnout about \d+%) of registered voters/, '$1 (of whom, the source does not say)');

function toFact(row: z.infer<typeof factRow>): Fact {
  const { topic, asOf, source } = row;
  if ('statement' in row) return { topic, text: row.statement, value: null, asOf, source };
  return { topic, text: row.label, value: printValue(row.value, row.unit), asOf, source };
}

/** A figure as a person would print it: shares as percent with the digits that were given. */
function printValue(value: string | number | undefined, unit: 'USD' | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (unit === 'USD') return `$${value.toLocaleString('en-US')}`;
  return `${Number((value * 100).toFixed(4))}%`;
}
