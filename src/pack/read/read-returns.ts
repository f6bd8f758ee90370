import type {
  Candidate,
  Contest,
  ContestReturns,
  ReportingUnitKind,
  ReturnUnit,
} from '../../core/election/contest';
import { readCell, readText, readVotes, readWord, wrong } from './cells';
import type { CandidateTotal, Totals } from './read-totals';
import { readTable } from './table';
import type { TableRow } from './table';

const columns = [
  'county',
  'precinct',
  'office',
  'district',
  'party',
  'candidate',
  'votes',
  'contest',
  'reporting_unit',
];

interface UnitDraft {
  readonly id: string;
  readonly kind: ReportingUnitKind;
  readonly votes: Map<string, number | null>;
  readonly firstRow: TableRow;
}

/** The returns of all contests, and the county of each reporting unit as they name it. */
export interface ReadReturns {
  readonly contests: readonly ContestReturns[];
  readonly counties: ReadonlyMap<string, string>;
}

interface ContestDraft {
  readonly units: Map<string, UnitDraft>;
  readonly parties: Map<string, string | null>;
}

const emptyDraft = (): ContestDraft => ({ units: new Map(), parties: new Map() });
const noTotals: ReadonlyMap<string, CandidateTotal> = new Map();

/**
 * Reads the votes of every reporting unit. Each unit of a contest must have a row for each candidate that the
 * contest's returns name: a row that is not there is neither zero nor withheld.
 */
export function readReturns(
  file: string,
  bytes: Uint8Array,
  given: {
    readonly contests: readonly Contest[];
    readonly totals: Totals;
    readonly precinctIds: ReadonlySet<string>;
  },
): ReadReturns {
  const counties = new Map<string, string>();
  const drafts = new Map(given.contests.map(({ id }): [string, ContestDraft] => [id, emptyDraft()]));
  for (const row of readTable(file, bytes, columns).rows) {
    const contestId = readText(row, 'contest');
    const draft =
      drafts.get(contestId) ??
      wrong(row, 'contest', 'unknown-contest', `The contest "${contestId}" is not in the list of contests.`);
    addRow(row, draft, given.precinctIds);
    counties.set(readText(row, 'precinct'), readCell(row, 'county'));
  }
  const contests = given.contests.map((contest) => {
    const draft = drafts.get(contest.id) ?? emptyDraft();
    const candidates = orderCandidates(draft, given.totals.get(contest.id) ?? noTotals);
    return { contest, candidates, units: [...draft.units.values()].map((unit) => toUnit(unit, candidates)) };
  });
  return { contests, counties };
}

function addRow(row: TableRow, draft: ContestDraft, precinctIds: ReadonlySet<string>): void {
  const id = readText(row, 'precinct');
  const kind = readWord(row, 'reporting_unit', ['precinct', 'ballot group']);
  if (kind === 'precinct' && !precinctIds.has(id)) {
    wrong(row, 'precinct', 'unknown-precinct', `The precinct "${id}" is not in the list of precincts.`);
  }
  const unit = draft.units.get(id) ?? { id, kind, votes: new Map<string, number | null>(), firstRow: row };
  if (unit.kind !== kind) {
    wrong(row, 'reporting_unit', 'mixed-unit', `"${id}" is a ${unit.kind} in row ${unit.firstRow.row}.`);
  }
  draft.units.set(id, unit);

  const candidate = readText(row, 'candidate');
  if (unit.votes.has(candidate)) {
    wrong(
      row,
      'precinct',
      'duplicate-votes',
      `"${id}" reports votes for "${candidate}" twice in this contest.`,
    );
  }
  unit.votes.set(candidate, readVotes(row, 'votes'));

  const party = readCell(row, 'party') === '' ? null : readCell(row, 'party');
  const known = draft.parties.get(candidate);
  if (known !== undefined && known !== party) {
    wrong(row, 'party', 'mixed-party', `"${candidate}" has the party "${known ?? ''}" in an earlier row.`);
  }
  draft.parties.set(candidate, party);
}

/** Candidates of the totals and the returns, most certified votes first, then by name. */
function orderCandidates(
  draft: ContestDraft,
  totals: ReadonlyMap<string, CandidateTotal>,
): readonly Candidate[] {
  const names = new Set([...totals.keys(), ...draft.parties.keys()]);
  const candidates = [...names].map((name): Candidate => ({
    name,
    party: totals.get(name)?.party ?? draft.parties.get(name) ?? null,
    certifiedVotes: totals.get(name)?.votes ?? null,
    reportedByUnits: draft.parties.has(name),
  }));
  return candidates.sort(
    (a, b) => (b.certifiedVotes ?? -1) - (a.certifiedVotes ?? -1) || (a.name < b.name ? -1 : 1),
  );
}

function toUnit(unit: UnitDraft, candidates: readonly Candidate[]): ReturnUnit {
  const votes = candidates.map(({ name, reportedByUnits }) => {
    const count = unit.votes.get(name);
    if (count === undefined && reportedByUnits) {
      return wrong(
        unit.firstRow,
        'candidate',
        'missing-votes',
        `"${unit.id}" has no row for "${name}"; give 0, or leave the votes empty if they are withheld.`,
      );
    }
    return count ?? (reportedByUnits ? null : 0);
  });
  return { id: unit.id, kind: unit.kind, votes };
}
