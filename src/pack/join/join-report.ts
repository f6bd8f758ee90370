import type { Misfit, ReturnsTable, TotalRow, UnitRow } from '../layout/read-table';
import { unitKey } from '../layout/unit-draft';
import type { Join, JoinedPlace } from './join-tables';
import { votesOf } from './join-unit';
import type { JoinRecipe, JoinRepair } from './recipe';

export interface ListedReturn {
  readonly id: string;
  readonly name: string | null;
  readonly parts: Readonly<Record<string, string>>;
  /** Rows of the file, 1-based. */
  readonly rows: readonly number[];
  readonly votes: number;
}

export interface ListedBoundary {
  readonly id: string;
  /** All different ids of the place. */
  readonly ids: readonly string[];
  /** 0-based positions among the features. */
  readonly features: readonly number[];
  readonly votes: number;
}

/** What a join gives and what it leaves over, each list with its votes. */
export interface JoinReport {
  readonly units: number;
  readonly joinedUnits: number;
  readonly places: number;
  readonly joinedPlaces: number;
  /** all = joined + unjoined + ignored + ballotGroups + repeated; total rows and misfits stand beside it. */
  readonly votes: {
    readonly all: number;
    readonly joined: number;
    readonly unjoined: number;
    readonly ignored: number;
    readonly ballotGroups: number;
    /** Left out because only the first record of a repeated unit counts. */
    readonly repeated: number;
    readonly totalRows: number;
    readonly misfits: number;
  };
  /** Several features of one id: parts of one precinct, or an id given twice by mistake. */
  readonly duplicateBoundaries: readonly ListedBoundary[];
  /** Units that the table reports more than once, with all their records. */
  readonly duplicateReturns: readonly (ListedReturn & {
    readonly records: number;
    readonly identical: boolean;
  })[];
  readonly boundariesWithoutReturns: readonly ListedBoundary[];
  /** Boundaries without returns that the recipe accepts as such. */
  readonly ignoredBoundaries: readonly ListedBoundary[];
  readonly returnsWithoutBoundaries: readonly ListedReturn[];
  readonly ignoredReturns: readonly ListedReturn[];
  /** Places that more than one unit of returns went to. */
  readonly severalReturnsInOnePlace: readonly (ListedBoundary & {
    readonly returns: readonly ListedReturn[];
  })[];
  /** Places made of boundaries with different ids, which a rule makes the same. */
  readonly severalBoundariesInOnePlace: readonly ListedBoundary[];
  /** Units with withheld counts, and the votes that they do give. */
  readonly redacted: readonly (ListedReturn & { readonly counts: number })[];
  readonly ballotGroups: readonly ListedReturn[];
  readonly totalRows: readonly (ListedReturn & {
    readonly reason: string;
    readonly agrees: boolean | null;
  })[];
  readonly misfits: readonly Misfit[];
  readonly staleRepairs: readonly JoinRepair[];
}

/** Counts a join in one contest of the table (an index), or in all of them together (null). */
export function reportJoin(
  table: ReturnsTable,
  join: Join,
  contest: number | null,
  choices: Pick<JoinRecipe, 'ignored' | 'repeatedRecords'>,
): JoinReport {
  const list = (unit: UnitRow): ListedReturn => ({
    id: unit.id,
    name: unit.name,
    parts: unit.parts,
    rows: unit.rows,
    votes: votesOf(unit, contest),
  });
  const rowOf = (index: number): UnitRow => {
    const unit = table.units[index];
    if (unit === undefined) throw new Error(`The table has no unit ${index}`);
    return unit;
  };
  const counts = (unit: UnitRow) => choices.repeatedRecords === 'sum' || unit.record === 1;
  const sum = (units: readonly UnitRow[]) => units.reduce((total, unit) => total + votesOf(unit, contest), 0);
  const counted = (units: readonly { readonly index: number }[]) =>
    sum(units.map(({ index }) => rowOf(index)).filter(counts));
  const precincts = table.units.filter(({ kind }) => kind === 'precinct');
  const groups = table.units.filter(({ kind }) => kind === 'ballot group');
  const joined = join.places.filter(({ returns }) => returns.length > 0);
  const empty = join.places.filter(({ returns }) => returns.length === 0);
  const ignored = new Set(choices.ignored.boundaries);
  const listPlace = ({ id, ids, features, returns }: JoinedPlace): ListedBoundary => ({
    id,
    ids,
    features,
    votes: counted(returns),
  });
  return {
    units: precincts.length,
    joinedUnits: joined.reduce((total, { returns }) => total + returns.length, 0),
    places: join.places.length,
    joinedPlaces: joined.length,
    votes: {
      all: sum(table.units),
      joined: joined.reduce((total, { returns }) => total + counted(returns), 0),
      unjoined: counted(join.unjoined),
      ignored: counted(join.ignored),
      ballotGroups: sum(groups.filter(counts)),
      repeated: sum(table.units.filter((unit) => !counts(unit))),
      totalRows: sum(table.totalRows),
      misfits: table.misfits.reduce((total, { votes }) => total + (votes ?? 0), 0),
    },
    duplicateBoundaries: join.places
      .filter(({ features, ids }) => features.length > ids.length)
      .map(listPlace),
    duplicateReturns: listRepeated(table, list),
    boundariesWithoutReturns: empty.filter(({ id }) => !ignored.has(id)).map(listPlace),
    ignoredBoundaries: empty.filter(({ id }) => ignored.has(id)).map(listPlace),
    returnsWithoutBoundaries: join.unjoined.map(({ index }) => list(rowOf(index))),
    ignoredReturns: join.ignored.map(({ index }) => list(rowOf(index))),
    severalReturnsInOnePlace: joined
      .filter(({ returns }) => new Set(returns.map(({ identity }) => identity)).size > 1)
      .map((place) => ({
        ...listPlace(place),
        returns: place.returns.map(({ index }) => list(rowOf(index))),
      })),
    severalBoundariesInOnePlace: join.places.filter(({ ids }) => ids.length > 1).map(listPlace),
    redacted: table.units.flatMap((unit) => {
      const withheld = countWithheld(unit, contest);
      return withheld === 0 ? [] : [{ ...list(unit), counts: withheld }];
    }),
    ballotGroups: groups.map(list),
    totalRows: table.totalRows.map((row: TotalRow) => ({
      ...list(row),
      reason: row.kindReason ?? '',
      agrees: row.agrees,
    })),
    misfits: table.misfits,
    staleRepairs: join.staleRepairs,
  };
}

function listRepeated(
  table: ReturnsTable,
  list: (unit: UnitRow) => ListedReturn,
): JoinReport['duplicateReturns'] {
  const records = new Map<string, UnitRow[]>();
  for (const unit of table.units) {
    const key = unitKey(unit);
    records.set(key, [...(records.get(key) ?? []), unit]);
  }
  return [...records.values()].flatMap((units) => {
    const first = units[0];
    if (first === undefined || units.length < 2) return [];
    const texts = new Set(units.map(({ votes }) => JSON.stringify(votes)));
    return [
      {
        ...list(first),
        rows: units.flatMap(({ rows }) => rows),
        votes: units.reduce((sum, unit) => sum + list(unit).votes, 0),
        records: units.length,
        identical: texts.size === 1,
      },
    ];
  });
}

const countWithheld = (unit: UnitRow, contest: number | null): number =>
  unit.votes
    .filter((_, index) => contest === null || index === contest)
    .flatMap((counts) => counts ?? [])
    .filter((count) => count === null).length;
