import type { Pack } from '../../core/pack';
import type { PackNeed } from '../../words/codes/pack-need';
import { baseKey } from '../plan/import-plan';
import type { ImportPlan, PlannedBoundaries } from '../plan/import-plan';

type Planned = Omit<ImportPlan, 'problems' | 'missing'>;

/** What must be decided or given before a pack can be made of a plan. */
export const listMissing = (plan: Planned): readonly PackNeed[] => [
  ...(plan.base === null ? listMissingParts(plan) : listMissingChanges(plan, plan.base)),
  ...listMissingAreas(plan),
];

function listMissingParts({ boundaries, contests }: Planned): readonly PackNeed[] {
  return [
    ...(boundaries === null ? [{ code: 'precinct boundaries' } as const] : []),
    ...listMissingField(boundaries),
    ...(contests.every(({ isLeftOut }) => isLeftOut) ? [{ code: 'returns' } as const] : []),
    ...listUndated(contests),
  ];
}

function listMissingChanges(
  { boundaries, boundaryFiles, tables, contests, decisions, joins }: Planned,
  base: Pack,
): readonly PackNeed[] {
  const isUsed =
    boundaryFiles.some(({ use }) => use !== 'ignored') ||
    tables.some(({ use }) => use !== 'ignored') ||
    (decisions.totals ?? []).length > 0;
  const known = new Set(base.contests.map(({ contest }) => contest.id));
  const unknown = (decisions.contests ?? []).flatMap(({ replaces }) =>
    typeof replaces === 'string' && !known.has(replaces) ? [replaces] : [],
  );
  return [
    ...(isUsed ? [] : [{ code: 'replacement', pack: base.title } as const]),
    ...listMissingField(boundaries),
    ...joins
      .filter(({ tableKey, isOpen, boundaryOf }) => tableKey === baseKey && !isOpen && boundaryOf.size === 0)
      .map(() => ({ code: 'matching polygon', file: boundaries?.raw.file ?? '' }) as const),
    ...listUndated(contests),
    ...unknown.map((contest) => ({ code: 'contest to replace', contest }) as const),
  ];
}

const listMissingField = (boundaries: PlannedBoundaries | null): readonly PackNeed[] =>
  boundaries !== null && boundaries.field === null ? [{ code: 'precinct ids' }] : [];

function listUndated(contests: ImportPlan['contests']): readonly PackNeed[] {
  const undated = contests.filter(({ isLeftOut, contest }) => !isLeftOut && contest.date === '');
  const tables = [...new Set(undated.map(({ tableKey }) => tableKey))];
  return tables.map((table) => ({ code: 'election day', table }));
}

function listMissingAreas({ boundaryFiles, district, tables, base }: Planned): readonly PackNeed[] {
  const unnamed = boundaryFiles.filter(
    ({ use, field }) => (use === 'neighborhoods' || use === 'tracts') && field === null,
  );
  const hasTracts = boundaryFiles.some(({ use }) => use === 'tracts') || (base?.tracts.length ?? 0) > 0;
  const census = tables.filter(({ use }) => use === 'demographics');
  return [
    ...(district !== null && district.geometry === null
      ? [{ code: 'district feature', file: district.file } as const]
      : []),
    ...unnamed.map(
      ({ raw, use }) =>
        ({ code: use === 'tracts' ? 'tract ids' : 'neighborhood names', file: raw.file }) as const,
    ),
    ...(hasTracts ? [] : census.map(({ key }) => ({ code: 'tract boundaries', table: key }) as const)),
  ];
}
