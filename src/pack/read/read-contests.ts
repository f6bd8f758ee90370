import type { Contest } from '../../core/election/contest';
import { readDay, readList, readText, readWord, wrong } from './cells';
import { readTable } from './table';

const columns = ['id', 'title', 'short_title', 'office', 'district', 'date', 'stage', 'sources'];

/** Reads the contests, oldest first. */
export function readContests(
  file: string,
  bytes: Uint8Array,
  sourceIds: ReadonlySet<string>,
): readonly Contest[] {
  const seen = new Set<string>();
  const contests = readTable(file, bytes, columns).rows.map((row): Contest => {
    const id = readText(row, 'id');
    if (seen.has(id)) wrong(row, 'id', 'duplicate-id', `The contest "${id}" is there twice.`);
    seen.add(id);
    const cited = readList(row, 'sources');
    const unknown = cited.find((source) => !sourceIds.has(source));
    if (unknown !== undefined) {
      wrong(row, 'sources', 'unknown-source', `The source "${unknown}" is not in datapackage.json.`);
    }
    return {
      id,
      title: readText(row, 'title'),
      shortTitle: readText(row, 'short_title'),
      office: readText(row, 'office'),
      district: readText(row, 'district'),
      date: readDay(row, 'date'),
      stage: readWord(row, 'stage', ['primary', 'runoff', 'general']),
      sourceIds: cited,
    };
  });
  return contests.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
