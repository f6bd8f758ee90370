import type { AttributeValue, RawBoundaries } from '../../formats/reading/raw';
import type { ReturnsTable } from '../layouts/read-table';
import { unitVotes } from '../layouts/total-rows';
import { unitKey } from '../layouts/unit-draft';
import { remember } from '../../core/remember';

/** What rules work on: an id as text and the other columns that identify the same thing. */
export interface Identified {
  readonly id: string;
  readonly parts: Readonly<Record<string, string>>;
}

/** One side's unit in a join. */
export interface JoinUnit extends Identified {
  /** Position among the units of the table, or among the features of the boundaries. */
  readonly index: number;
  /** Units of the same identity are the same unit, reported or drawn more than once. */
  readonly identity: string;
  /** Votes at stake in all contests of the table; 0 for boundaries. */
  readonly votes: number;
}

/** The precincts of a table as units to join. Ballot groups have no place by nature and are left out. */
export const returnUnitsOf = (table: ReturnsTable): readonly JoinUnit[] =>
  table.units.flatMap((unit, index) =>
    unit.kind === 'precinct'
      ? [{ index, id: unit.id, parts: unit.parts, identity: unitKey(unit), votes: unitVotes(unit) }]
      : [],
  );

/** The features as units to join, by an attribute. Every feature is one, those without an id too. */
export function boundaryUnitsOf(boundaries: RawBoundaries, field: string): readonly JoinUnit[] {
  const parts = attributeTexts(boundaries);
  return boundaries.features.map(({ attributes, index }, position) => {
    const id = attributeText(attributes[field]);
    const identity = id === '' ? `feature ${index}` : JSON.stringify([id]);
    return { index, id, parts: parts[position] ?? {}, identity, votes: 0 };
  });
}

/** What stands for a feature in joins and in the pack: its id, or its place in the file where it has none. */
export const boundaryIdOf = (unit: JoinUnit): string =>
  unit.id === '' ? `feature ${unit.index + 1}` : unit.id;

/** All attributes as text, made once for boundaries that are joined by one attribute after another. */
const attributeTexts = remember((boundaries: RawBoundaries): readonly Readonly<Record<string, string>>[] =>
  boundaries.features.map(({ attributes }) =>
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, attributeText(value)])),
  ),
);

/** An attribute as text; numbers as they are written without exponent, nothing for null. */
export const attributeText = (value: AttributeValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).trim();
