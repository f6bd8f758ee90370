import { isCountLike, readCount } from './count-cell';
import { classifyLongRow } from './long-facts';
import { findColumn, findColumns, type LayoutMapping } from './mapping';
import type { Entry } from './mode-counts';
import type { NoteCounter } from './note-counter';
import type { Misfit } from './read-table';
import { baseName, cellAt, foldHeader, type TableView } from './table-view';
import { misfit, type ContestDraft } from './unit-draft';

export interface CollectedCount {
  readonly contest: number;
  readonly candidate: number;
  readonly entries: Entry[];
}

interface FactEntries {
  readonly whole: Entry[];
  readonly parts: Entry[];
}

interface StatedTotal {
  readonly office: string;
  readonly entries: Entry[];
}

export interface CollectedUnit {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly name: string | null;
  /** One map a record; more than one where the same count is given again. */
  readonly records: Map<string, CollectedCount>[];
  readonly facts: { readonly registered: FactEntries; readonly ballots: FactEntries };
  readonly factRows: number[];
  /** Stated totals of contests, by the contest's key. */
  readonly contestTotals: Map<string, StatedTotal>;
}

export interface CollectedRows {
  readonly contests: readonly ContestDraft[];
  /** Positions among the contests, by key. A contest of stated totals alone has none. */
  readonly contestIndex: ReadonlyMap<string, number>;
  readonly units: readonly CollectedUnit[];
  readonly misfits: readonly Misfit[];
}

/** Sorts the rows of a long table by unit, contest and candidate. */
export function collectLongRows(view: TableView, mapping: LayoutMapping, notes: NoteCounter): CollectedRows {
  const at = {
    id: findColumn(mapping, 'unit id'),
    name: findColumn(mapping, 'unit name'),
    office: findColumn(mapping, 'office'),
    district: findColumn(mapping, 'district'),
    stage: findColumn(mapping, 'stage'),
    date: findColumn(mapping, 'date'),
    candidate: findColumn(mapping, 'candidate'),
    party: Math.max(findColumn(mapping, 'party'), findColumn(mapping, 'party of a primary')),
    votes: findColumn(mapping, 'votes'),
    mode: findColumn(mapping, 'mode'),
  };
  const parts = findColumns(mapping, 'unit part').map(({ index, column }) => ({
    index,
    name: column.name ?? column.header,
  }));
  const hasPartyPrimaries = mapping.columns[at.party]?.role === 'party of a primary';
  const modes = at.votes >= 0 ? [] : findColumns(mapping, 'mode votes');
  const contests: (ContestDraft & { readonly index: Map<string, number> })[] = [];
  const contestIndex = new Map<string, number>();
  const units = new Map<string, CollectedUnit>();
  const misfits: Misfit[] = [];

  view.rows.forEach((row, position) => {
    const number = view.rowNumbers[position] ?? 0;
    const cell = (index: number) => (index < 0 ? '' : cellAt(row, index));
    if (row.every((text) => text.trim() === '')) return;
    if (view.header.every((header, index) => header === cellAt(row, index))) {
      notes.add('repeated-header', number);
      return;
    }
    const entries = readEntries(row, number, cell);
    const subject = classifyLongRow(foldHeader(cell(at.office)), foldHeader(cell(at.candidate)));
    if (subject.kind === 'rate') {
      notes.add('rate', number);
      return;
    }
    if (subject.kind === 'not votes') {
      notes.add('not-votes', number, knownVotes(entries));
      return;
    }
    const problem = describeProblem(subject.kind, cell);
    if (problem !== null) {
      misfits.push(misfit(number, problem[0], problem[1], { votes: knownVotes(entries) }));
      return;
    }
    const unit = unitOf(row, cell);
    if (subject.kind === 'registered' || subject.kind === 'ballots') {
      const isPart = subject.isPart || (subject.kind === 'registered' && cell(at.party) !== '');
      unit.facts[subject.kind][isPart ? 'parts' : 'whole'].push(...entries);
      unit.factRows.push(number);
      return;
    }
    if (subject.kind === 'contest total') {
      const total = unit.contestTotals.get(contestKey(cell)) ?? { office: officeOf(cell), entries: [] };
      total.entries.push(...entries);
      unit.contestTotals.set(contestKey(cell), total);
      return;
    }
    const contest = contestOf(cell);
    addCount(unit, contest, candidateOf(contest, cell), entries);
  });
  return { contests, contestIndex, units: [...units.values()], misfits };

  function readEntries(
    row: readonly string[],
    number: number,
    cell: (index: number) => string,
  ): readonly Entry[] {
    const party = cell(at.party);
    if (modes.length === 0) return [{ row: number, party, mode: cell(at.mode), cell: cell(at.votes) }];
    notes.add('modes-summed', number);
    const filled = modes.filter(({ index }) => cellAt(row, index) !== '');
    return (filled.length === 0 ? modes.slice(0, 1) : filled).map(({ index, column }) => ({
      row: number,
      party,
      mode: column.name === null || isTotalName(column.name) ? column.header : column.name,
      cell: cellAt(row, index),
    }));
  }

  function describeProblem(
    kind: 'candidate' | 'contest total' | 'registered' | 'ballots',
    cell: (index: number) => string,
  ): readonly [string, string] | null {
    if (kind === 'registered' || kind === 'ballots') return null;
    if (at.office >= 0 && cell(at.office) === '') return ['missing-office', 'The row names no office.'];
    if (cell(at.candidate) === '') return ['missing-candidate', 'The row names no candidate.'];
    return null;
  }

  function unitOf(row: readonly string[], cell: (index: number) => string): CollectedUnit {
    const id = cell(at.id);
    const own = Object.fromEntries(parts.map(({ index, name }) => [name, cellAt(row, index)]));
    const key = JSON.stringify([id, own]);
    let unit = units.get(key);
    if (unit === undefined) {
      unit = {
        id,
        parts: own,
        name: cell(at.name) || null,
        records: [],
        facts: { registered: { whole: [], parts: [] }, ballots: { whole: [], parts: [] } },
        factRows: [],
        contestTotals: new Map(),
      };
      units.set(key, unit);
    }
    return unit;
  }

  function officeOf(cell: (index: number) => string): string {
    const office = at.office < 0 ? baseName(view.table.file) : cell(at.office);
    return hasPartyPrimaries && cell(at.party) !== '' ? `${office} (${cell(at.party)})` : office;
  }

  function contestKey(cell: (index: number) => string): string {
    return JSON.stringify([officeOf(cell), cell(at.district), cell(at.stage), cell(at.date)]);
  }

  function contestOf(cell: (index: number) => string): number {
    const key = contestKey(cell);
    let index = contestIndex.get(key);
    if (index === undefined) {
      index = contests.length;
      contestIndex.set(key, index);
      contests.push({
        office: officeOf(cell),
        district: cell(at.district) || null,
        stage: cell(at.stage) || null,
        date: cell(at.date) || null,
        candidates: [],
        index: new Map(),
      });
    }
    return index;
  }

  function candidateOf(contest: number, cell: (index: number) => string): number {
    const draft = contests[contest];
    if (draft === undefined) throw new Error(`There is no contest ${contest}`);
    const name = cell(at.candidate);
    const party = cell(at.party) || null;
    let index = draft.index.get(name);
    if (index === undefined) {
      index = draft.candidates.length;
      draft.index.set(name, index);
      draft.candidates.push({ name, party });
    } else if (draft.candidates[index]?.party === null && party !== null) {
      draft.candidates[index] = { name, party };
    }
    return index;
  }

  /** A count already given for the same party line and mode starts, or goes on with, another record of the unit. */
  function addCount(
    unit: CollectedUnit,
    contest: number,
    candidate: number,
    entries: readonly Entry[],
  ): void {
    const key = `${contest} ${candidate}`;
    for (let record = 0; ; record += 1) {
      const counts = (unit.records[record] ??= new Map<string, CollectedCount>());
      const known = counts.get(key);
      if (known === undefined) {
        counts.set(key, { contest, candidate, entries: [...entries] });
        if (record > 0) notes.add('repeated-record', entries[0]?.row);
        return;
      }
      const isRepeat = entries.some((entry) =>
        known.entries.some(({ party, mode }) => party === entry.party && mode === entry.mode),
      );
      if (!isRepeat) {
        known.entries.push(...entries);
        return;
      }
    }
  }
}

const isTotalName = (name: string): boolean => /^totals?$/i.test(name);

const knownVotes = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { cell }) => {
    const read = isCountLike(cell) ? readCount(cell) : null;
    return sum + (read?.kind === 'count' ? read.count : 0);
  }, 0);
