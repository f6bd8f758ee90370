import type { ParticipationRecord } from '../../core/election/participation-record';
import { readCell, readCount, readText, wrong } from './cells';
import { readTable } from './table';
import type { TableRow } from './table';

const columns = ['contest', 'precinct', 'registered_voters', 'ballots_cast'];

/** Reads who could vote and who did, by contest and reporting unit. */
export function readParticipation(
  file: string,
  bytes: Uint8Array,
  contestIds: ReadonlySet<string>,
): readonly ParticipationRecord[] {
  const seen = new Set<string>();
  return readTable(file, bytes, columns).rows.map((row) => {
    const contestId = readText(row, 'contest');
    if (!contestIds.has(contestId)) {
      wrong(row, 'contest', 'unknown-contest', `The contest "${contestId}" is not in the list of contests.`);
    }
    const unitId = readText(row, 'precinct');
    const key = JSON.stringify([contestId, unitId]);
    if (seen.has(key)) wrong(row, 'precinct', 'duplicate-id', `"${unitId}" is there twice in this contest.`);
    seen.add(key);
    return {
      contestId,
      unitId,
      registeredVoters: readOptionalCount(row, 'registered_voters'),
      ballotsCast: readOptionalCount(row, 'ballots_cast'),
    };
  });
}

const readOptionalCount = (row: TableRow, column: string): number | null =>
  readCell(row, column) === '' ? null : readCount(row, column);
