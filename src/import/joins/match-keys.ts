import { applyRules, partOf } from './apply-rules';
import type { JoinRule } from './join-rule';
import type { JoinUnit } from './join-unit';

/** Units of both sides that have the same key. */
export interface KeyGroup {
  readonly key: string;
  readonly returns: readonly JoinUnit[];
  readonly boundaries: readonly JoinUnit[];
}

/** All keys in the order of the returns, then those that only boundaries have. Units without a key are in no group. */
export function matchKeys(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  rules: { readonly returns: readonly JoinRule[]; readonly boundaries: readonly JoinRule[] },
): readonly KeyGroup[] {
  const groups = new Map<string, { key: string; returns: JoinUnit[]; boundaries: JoinUnit[] }>();
  const add = (side: 'returns' | 'boundaries', units: readonly JoinUnit[]) => {
    for (const unit of units) {
      const key = applyRules(rules[side], unit);
      if (key === '') continue;
      const group = groups.get(key) ?? { key, returns: [], boundaries: [] };
      group[side].push(unit);
      groups.set(key, group);
    }
  };
  add('returns', returns);
  add('boundaries', boundaries);
  return [...groups.values()];
}

/** How many different things the units are, by the columns that the rules use. */
export function countIdentities(units: readonly JoinUnit[], rules: readonly JoinRule[]): number {
  if (units.length < 2) return units.length;
  return new Set(units.map((unit) => identityUnder(unit, rules))).size;
}

/** Where rules combine columns, the columns tell units apart that share an id. */
function identityUnder(unit: JoinUnit, rules: readonly JoinRule[]): string {
  const combined = rules.find((rule) => rule.rule === 'combine');
  return combined === undefined
    ? unit.identity
    : JSON.stringify([unit.identity, ...combined.parts.map(({ name }) => partOf(unit, name))]);
}
