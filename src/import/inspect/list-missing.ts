import type { Pack } from '../../core/pack';
import { baseKey } from '../plan/import-plan';
import type { ImportPlan, PlannedBoundaries } from '../plan/import-plan';

type Planned = Omit<ImportPlan, 'problems' | 'missing'>;

/** What must be decided or given before a pack can be made of a plan, a sentence each. */
export const listMissing = (plan: Planned): readonly string[] => [
  ...(plan.base === null ? listMissingParts(plan) : listMissingChanges(plan, plan.base)),
  ...listMissingAreas(plan),
];

function listMissingParts({ boundaries, contests }: Planned): readonly string[] {
  return [
    ...(boundaries === null ? ['A pack needs the boundaries of the precincts: add their file.'] : []),
    ...listMissingField(boundaries),
    ...(contests.every(({ isLeftOut }) => isLeftOut)
      ? ['A pack needs returns: add a file with votes by precinct.']
      : []),
    ...listUndated(contests),
  ];
}

function listMissingChanges(
  { boundaries, boundaryFiles, tables, contests, decisions, joins }: Planned,
  base: Pack,
): readonly string[] {
  const isUsed =
    boundaryFiles.some(({ use }) => use !== 'ignored') ||
    tables.some(({ use }) => use !== 'ignored') ||
    (decisions.totals ?? []).length > 0;
  const known = new Set(base.contests.map(({ contest }) => contest.id));
  const unknown = (decisions.contests ?? []).flatMap(({ replaces }) =>
    typeof replaces === 'string' && !known.has(replaces) ? [replaces] : [],
  );
  return [
    ...(isUsed ? [] : [`Nothing is given that replaces a part of ${base.title}: add a file.`]),
    ...listMissingField(boundaries),
    ...joins
      .filter(({ tableKey, isOpen, boundaryOf }) => tableKey === baseKey && !isOpen && boundaryOf.size === 0)
      .map(
        () =>
          `No precinct of the pack finds a polygon in ${boundaries?.raw.file ?? ''}: choose another attribute or join them by hand.`,
      ),
    ...listUndated(contests),
    ...unknown.map((id) => `The pack has no contest ${id} to replace.`),
  ];
}

const listMissingField = (boundaries: PlannedBoundaries | null): readonly string[] =>
  boundaries !== null && boundaries.field === null
    ? ['Say which attribute of the boundaries holds the ids of the precincts.']
    : [];

function listUndated(contests: ImportPlan['contests']): readonly string[] {
  const undated = contests.filter(({ isLeftOut, contest }) => !isLeftOut && contest.date === '');
  const tables = [...new Set(undated.map(({ tableKey }) => tableKey))];
  return tables.map((table) => `Nothing in ${table} says the day of the election: give its date.`);
}

function listMissingAreas({ boundaryFiles, district, tables, base }: Planned): readonly string[] {
  const unnamed = boundaryFiles.filter(
    ({ use, field }) => (use === 'neighborhoods' || use === 'tracts') && field === null,
  );
  const hasTracts = boundaryFiles.some(({ use }) => use === 'tracts') || (base?.tracts.length ?? 0) > 0;
  const census = tables.filter(({ use }) => use === 'demographics');
  return [
    ...(district !== null && district.geometry === null
      ? [`Say which feature of ${district.file} is the district.`]
      : []),
    ...unnamed.map(({ raw, use }) =>
      use === 'tracts'
        ? `Say which attribute of ${raw.file} holds the census ids of the tracts.`
        : `Say which attribute of ${raw.file} holds the names of the neighborhoods.`,
    ),
    ...(hasTracts
      ? []
      : census.map(({ key }) => `${key} needs the boundaries of its tracts: add their file.`)),
  ];
}
