import { listColumns } from '../../app/table/list-columns';
import { reportedCandidates } from '../../document/measures/contest-pair';
import { buildRows } from '../../app/table/build-rows';
import { rowsOfContests } from '../../app/table/rows-of-contests';
import { totalRow } from '../../app/table/sum-rows';
import { tableCsv } from '../../app/table/table-csv';
import type { TableColumn } from '../../app/table/table-column';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { formatCount } from '../../words/format';
import { valueOf, valuesOf, type GivenOptions } from '../given-options';
import { checkUnit } from '../map/check-unit';
import { findCandidates } from '../map/find-candidates';
import { findContestChoice } from '../map/find-contest';
import { mapUnits, type MapUnit } from '../map/map-choice';
import { openPack } from '../open-pack';
import { readOneOf } from '../read-value';
import type { Surroundings } from '../terminal';
import { writeOut } from '../write-out';

const nameTitles: Readonly<Record<MapUnit, string>> = {
  precincts: 'Precinct',
  neighborhoods: 'Neighborhood',
  tracts: 'Census tract',
};

/** Prints a unit's table with every measure, or writes it into a file; its last line sums all votes. */
export async function writeTable(
  operand: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const chosenUnit = readOneOf('unit', valueOf(options, 'unit'), mapUnits);
  if (!chosenUnit.ok) return chosenUnit;
  const unit = chosenUnit.value ?? 'precincts';
  const opened = await openPack(operand, surroundings);
  if (!opened.ok) return opened;
  const pack = opened.value;
  const known = checkUnit(pack, unit);
  if (!known.ok) return known;
  const contests = chooseContests(pack, unit, options);
  if (!contests.ok) return contests;
  const columns = chooseColumns(pack, unit, contests.value, options);
  if (!columns.ok) return columns;
  const all = buildRows(pack, unit);
  const rows = contests.value.length === 0 ? all : rowsOfContests(pack, all, contests.value);
  const hasTotal = !options.has('no-total');
  const lines = hasTotal ? [...rows, totalRow(pack, unit)] : rows;
  const csv = tableCsv(nameTitles[unit], columns.value, lines);

  const out = valueOf(options, 'out') ?? '-';
  const { terminal, workingFolder } = surroundings;
  if (out === '-') {
    terminal.write(csv);
    return succeed(undefined);
  }
  const written = await writeOut(out, workingFolder, new TextEncoder().encode(csv));
  if (!written.ok) return written;
  terminal.print(
    `Wrote ${out}, ${formatCount(rows.length, 'row')}${hasTotal ? ' and a total' : ''} of ${columns.value.length + 1} columns.`,
  );
  return succeed(undefined);
}

function chooseContests(pack: Pack, unit: MapUnit, options: GivenOptions): Result<readonly string[]> {
  const contests: string[] = [];
  for (const given of valuesOf(options, 'contest')) {
    if (unit === 'tracts')
      return fail('option', '--contest has no meaning for tracts, which no votes are reported by.');
    const found = findContestChoice(pack, given);
    if (!found.ok) return found;
    contests.push(found.value.contest.id);
  }
  return succeed(contests);
}

function chooseColumns(
  pack: Pack,
  unit: MapUnit,
  contests: readonly string[],
  options: GivenOptions,
): Result<readonly TableColumn[]> {
  const names = [...new Set(pack.contests.flatMap(reportedCandidates))];
  const candidates = findCandidates(valuesOf(options, 'candidate'), names, 'any contest');
  if (!candidates.ok) return candidates;
  const isOfContests = ({ contests: read }: TableColumn): boolean =>
    contests.length === 0 || read.every((id) => contests.includes(id));
  const isOfCandidates = ({ candidate }: TableColumn): boolean =>
    candidates.value.length === 0 || candidate === null || candidates.value.includes(candidate);
  return succeed(listColumns(pack, unit).filter((column) => isOfContests(column) && isOfCandidates(column)));
}
