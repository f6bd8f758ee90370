import type { PackFacts } from '../../core/pack';
import { factsSchema } from '../schema/facts';
import { checkShape, parseJson } from '../../files/json/parse-json';
import { stop } from '../../files/stop';

export const noFacts: PackFacts = {
  facts: [],
  timeline: [],
  countSnapshots: [],
  reportedContests: [],
  endorsements: [],
  note: null,
};

/** Reads the dated statements; a snapshot of a count must belong to one of the contests. */
export function readFacts(file: string, bytes: Uint8Array, contestIds: ReadonlySet<string>): PackFacts {
  const facts = checkShape(file, parseJson(file, bytes), factsSchema);
  facts.countSnapshots.forEach(({ contestId }, index) => {
    if (contestIds.has(contestId)) return;
    stop('unknown-contest', `The contest "${contestId}" is not in the list of contests.`, {
      file,
      path: `countSnapshots.${index}.contestId`,
    });
  });
  return facts;
}
