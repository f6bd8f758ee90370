import { applyRules } from './apply-rules';
import type { JoinRule } from './join-rule';
import type { JoinUnit } from './join-unit';
import type { JoinRecipe, JoinRepair } from './recipe';

/** A place on the map as the join sees it: all features of one key, or one feature that a repair has singled out. */
export interface JoinedPlace {
  /** Of its first feature. */
  readonly id: string;
  /** All different ids of its features: more than one where a rule makes them the same. */
  readonly ids: readonly string[];
  /** 0-based positions among the boundaries' features. */
  readonly features: readonly number[];
  readonly returns: readonly JoinUnit[];
}

/** Each unit of returns in exactly one list. */
export interface Join {
  /** One entry a place, joined or not, in the order of the boundaries. */
  readonly places: readonly JoinedPlace[];
  /** Returns whose key no boundary has. */
  readonly unjoined: readonly JoinUnit[];
  /** Returns that the recipe leaves without a place. */
  readonly ignored: readonly JoinUnit[];
  /** Repairs that name an id or a feature that is not there. */
  readonly staleRepairs: readonly JoinRepair[];
}

type Choices = Pick<JoinRecipe, 'repairs' | 'ignored'>;

/**
 * Joins by accepted rules and repairs. A repair goes before the rules; a repair of one feature takes it out of the
 * place of its key. Features without a key are places of their own.
 */
export function joinTables(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  rules: { readonly returns: readonly JoinRule[]; readonly boundaries: readonly JoinRule[] },
  choices: Choices,
): Join {
  const isThere = (repair: JoinRepair) =>
    returns.some((unit) => isRepaired(unit, repair)) &&
    (repair.featureIndex === null
      ? boundaries.some(({ id }) => id === repair.boundaryId)
      : boundaries.find(({ index }) => index === repair.featureIndex)?.id === repair.boundaryId);
  const repairs = choices.repairs.filter(isThere);
  const places = collectPlaces(boundaries, rules.boundaries, repairs);
  const ignoredIds = new Set(choices.ignored.returns);
  const unjoined: JoinUnit[] = [];
  const ignored: JoinUnit[] = [];
  for (const unit of returns) {
    const repair = repairs.find((candidate) => isRepaired(unit, candidate));
    const place =
      repair === undefined
        ? places.byKey.get(applyRules(rules.returns, unit))
        : places.byName.get(placeName(repair.boundaryId, repair.featureIndex));
    if (place !== undefined) place.returns.push(unit);
    else if (ignoredIds.has(unit.id)) ignored.push(unit);
    else unjoined.push(unit);
  }
  return {
    places: places.all,
    unjoined,
    ignored,
    staleRepairs: choices.repairs.filter((repair) => !isThere(repair)),
  };
}

const isRepaired = (unit: JoinUnit, { returnId, returnParts }: JoinRepair): boolean =>
  unit.id === returnId &&
  (returnParts === null || Object.entries(returnParts).every(([name, value]) => unit.parts[name] === value));

const placeName = (id: string, featureIndex: number | null): string => JSON.stringify([id, featureIndex]);

interface OpenPlace {
  readonly id: string;
  readonly ids: string[];
  readonly features: number[];
  readonly returns: JoinUnit[];
}

function collectPlaces(
  boundaries: readonly JoinUnit[],
  rules: readonly JoinRule[],
  repairs: readonly JoinRepair[],
): {
  readonly all: readonly OpenPlace[];
  readonly byKey: ReadonlyMap<string, OpenPlace>;
  readonly byName: ReadonlyMap<string, OpenPlace>;
} {
  const single = new Set(
    repairs.flatMap(({ featureIndex }) => (featureIndex === null ? [] : [featureIndex])),
  );
  const all: OpenPlace[] = [];
  const byKey = new Map<string, OpenPlace>();
  const byName = new Map<string, OpenPlace>();
  for (const unit of boundaries) {
    const own = single.has(unit.index);
    const key = own ? '' : applyRules(rules, unit);
    let place = byKey.get(key);
    if (place === undefined) {
      place = { id: unit.id, ids: [], features: [], returns: [] };
      all.push(place);
      if (key !== '') byKey.set(key, place);
    }
    if (!place.ids.includes(unit.id)) place.ids.push(unit.id);
    place.features.push(unit.index);
    if (unit.id !== '') byName.set(placeName(unit.id, own ? unit.index : null), place);
  }
  return { all, byKey, byName };
}
