import type { ImportView } from '../../contract/import-view';
import {
  importDecisionsSchema,
  mergeDecisions,
  type FileReading,
  type ImportDecisions,
  type TableDecision,
} from '../../import/decisions/import-decisions';

type ContestDecision = NonNullable<ImportDecisions['contests']>[number];
type MappingView = NonNullable<ImportView['tables'][number]['mapping']>;
type JoinProposal = Pick<ImportView['joins'][number]['exact'], 'returnsRules' | 'boundaryRules'>;

/** A change of what is decided. */
export type ImportEdit = (decisions: ImportDecisions) => ImportDecisions;

/** Decisions over those that were made; entries of a table or contest are merged. */
export const withDecisions =
  (more: ImportDecisions): ImportEdit =>
  (decisions) =>
    mergeDecisions(decisions, more);

/** Says how a file is read; what is empty is left to the file again. */
export const withReading =
  (file: string, field: Exclude<keyof FileReading, 'file'>, text: string): ImportEdit =>
  (decisions) => {
    const readings = decisions.readings ?? [];
    const rest = omit(readings.find((each) => each.file === file) ?? { file }, field);
    const changed = importDecisionsSchema.shape.readings.parse([
      text === '' ? rest : { ...rest, [field]: text },
    ]);
    const kept = (changed ?? []).filter((entry) => Object.keys(entry).length > 1);
    return { ...decisions, readings: [...readings.filter((each) => each.file !== file), ...kept] };
  };

export const withTable = (table: string, more: Omit<TableDecision, 'table'>): ImportEdit =>
  withDecisions({ tables: [{ table, ...more }] });

/** Takes back what was decided of a table, so that it is inferred again. */
export const withoutOfTable =
  (table: string, field: 'use' | 'mapping' | 'date' | 'stage'): ImportEdit =>
  (decisions) =>
    mapTable(decisions, table, ({ [field]: _taken, ...rest }) => rest);

/** Reads a table by another layout, or with its header in another row: its columns are recognized anew. */
export const withLayout = (table: string, layout: string, headerRow: number): ImportEdit =>
  withTable(table, { mapping: { layout, headerRow, columns: [], unitKinds: {} } });

/**
 * Corrects what one column of a table means.
 *
 * @param shown the mapping that the person looks at; edits that were made since then hold
 */
export const withColumn =
  (
    table: string,
    shown: MappingView,
    index: number,
    change: Partial<MappingView['columns'][number]>,
  ): ImportEdit =>
  (decisions) => {
    const decided = decisions.tables?.find((entry) => entry.table === table)?.mapping;
    const isSame =
      decided?.layout === shown.layout &&
      decided.headerRow === shown.headerRow &&
      decided.columns.length === shown.columns.length;
    const mapping = isSame ? decided : shown;
    const columns = mapping.columns.map((column, at) => (at === index ? { ...column, ...change } : column));
    return withTable(table, { mapping: { ...mapping, columns } })(decisions);
  };

export const withContest = (
  table: string,
  contest: string,
  more: Omit<ContestDecision, 'table' | 'contest'>,
): ImportEdit => withDecisions({ contests: [{ table, contest, ...more }] });

/** Says the same of several contests, as one edit. */
export const withContests = (
  contests: readonly Pick<ImportView['contests'][number], 'tableKey' | 'key'>[],
  more: Omit<ContestDecision, 'table' | 'contest'>,
): ImportEdit =>
  withDecisions({
    contests: contests.map(({ tableKey, key }) => ({ table: tableKey, contest: key, ...more })),
  });

/** Takes back what was decided of a contest, so that it is inferred again. */
export const withoutOfContest =
  (table: string, contest: string, field: Exclude<keyof ContestDecision, 'table' | 'contest'>): ImportEdit =>
  (decisions) => ({
    ...decisions,
    contests: (decisions.contests ?? []).map((entry) =>
      entry.table === table && entry.contest === contest ? omit(entry, field) : entry,
    ),
  });

const omit = <T extends object>(entry: T, field: string): T =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)) as T;

/** Names the pack; an empty name is inferred again. */
export const withName =
  (part: 'title' | 'district' | 'county' | 'agency', text: string): ImportEdit =>
  ({ [part]: _before, ...rest }) =>
    text === '' ? rest : { ...rest, [part]: text };

/** Joins a table by proposed rules; empty rules join the ids as they are. */
export const withJoin = (table: string, proposal: JoinProposal): ImportEdit =>
  withTable(table, {
    join: {
      returnsRules: [...proposal.returnsRules],
      boundaryRules: [...proposal.boundaryRules],
    },
  });

/** Takes an accepted join back, so that it is proposed again. */
export const withoutJoin =
  (table: string): ImportEdit =>
  (decisions) =>
    mapTable(decisions, table, ({ join: _join, ...rest }) => rest);

/** Draws a unit in a boundary of the person's choice, or with null nowhere. */
export const withUnitByHand =
  (table: string, unitId: string, boundaryId: string | null): ImportEdit =>
  (decisions) => {
    const before = decisions.tables?.find((entry) => entry.table === table)?.byHand;
    return withTable(table, { byHand: { ...before, [unitId]: boundaryId } })(decisions);
  };

/** Leaves a unit to the rules again. */
export const withoutUnitByHand =
  (table: string, unitId: string): ImportEdit =>
  (decisions) =>
    mapTable(decisions, table, (entry) => ({
      ...entry,
      byHand: Object.fromEntries(Object.entries(entry.byHand ?? {}).filter(([id]) => id !== unitId)),
    }));

/** A candidate's certified total as typed; null takes it back. */
export const withTotal =
  (contest: string, candidate: string, votes: number | null): ImportEdit =>
  (decisions) => ({
    ...decisions,
    totals: [
      ...(decisions.totals ?? []).filter(
        (total) => total.contest !== contest || total.candidate !== candidate,
      ),
      ...(votes === null ? [] : [{ contest, candidate, votes }]),
    ],
  });

function mapTable(
  decisions: ImportDecisions,
  table: string,
  change: (entry: TableDecision) => TableDecision,
): ImportDecisions {
  const tables = decisions.tables ?? [];
  return { ...decisions, tables: tables.map((entry) => (entry.table === table ? change(entry) : entry)) };
}
