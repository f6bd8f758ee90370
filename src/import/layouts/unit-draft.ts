import type { Misfit, TableCandidate, UnitKind } from './read-table';

/** A contest while its table is being read. */
export interface ContestDraft {
  readonly office: string;
  readonly district: string | null;
  readonly stage: string | null;
  readonly date: string | null;
  readonly candidates: TableCandidate[];
}

/** A unit while its table is being read. */
export interface UnitDraft {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
  name: string | null;
  readonly rows: number[];
  /** By contest index, then by candidate index; null where withheld or unreadable. */
  readonly counts: Map<number, Map<number, number | null>>;
  /** By contest index, the candidates whose count is what is known of a count that is withheld in part. */
  readonly partlyWithheld: Map<number, number[]>;
  registered: number | null;
  ballots: number | null;
  kind: { readonly kind: UnitKind; readonly reason: string | null } | null;
}

export const draftUnit = (id: string, parts: Readonly<Record<string, string>>): UnitDraft => ({
  id,
  parts,
  name: null,
  rows: [],
  counts: new Map(),
  partlyWithheld: new Map(),
  registered: null,
  ballots: null,
  kind: null,
});

/** Sets a count of the unit; a partial one is what is known of a count of which a part is withheld. */
export function setCount(
  unit: UnitDraft,
  contest: number,
  candidate: number,
  count: number | null,
  isPartial = false,
): void {
  if (isPartial) unit.partlyWithheld.set(contest, [...(unit.partlyWithheld.get(contest) ?? []), candidate]);
  let counts = unit.counts.get(contest);
  if (counts === undefined) unit.counts.set(contest, (counts = new Map<number, number | null>()));
  counts.set(candidate, count);
}

/** Two drafts of one unit have the same key: its id and all that identifies it beside the id. */
export const unitKey = (unit: {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
}): string => JSON.stringify([unit.id, unit.parts]);

export const misfit = (
  row: number,
  code: string,
  message: string,
  more: { readonly column?: string; readonly text?: string; readonly votes?: number } = {},
): Misfit => ({
  row,
  column: more.column ?? null,
  code,
  message,
  text: more.text ?? null,
  votes: more.votes ?? null,
});
