import { applyRule } from './apply-rules';
import { mostRules, type JoinRule } from './join-rule';
import type { Identified } from './join-unit';

/** Rules one after the other, with what they make of a sample of ids. */
export interface RuleChain {
  readonly rules: readonly JoinRule[];
  /** The chain without its last rule; null for the empty chain. */
  readonly before: RuleChain | null;
  readonly keys: readonly string[];
  /** Whether different ids of the sample become the same. */
  readonly collides: boolean;
}

/** How far to look. */
export interface SearchEffort {
  /** Rules in a chain. */
  readonly depth: number;
  /** Chains a side. */
  readonly chains: number;
  /** Units of the sample. */
  readonly sample: number;
  /** Joins that are tried on all units: those that keep ids apart, and those that do not. */
  readonly safeTrials: number;
  readonly collidingTrials: number;
}

export const fullEffort: SearchEffort = {
  depth: mostRules,
  chains: 160,
  sample: 300,
  safeTrials: 16,
  collidingTrials: 6,
};

/** Enough to tell which of many attributes is worth a full search. */
export const quickEffort: SearchEffort = {
  depth: 1,
  chains: 40,
  sample: 80,
  safeTrials: 3,
  collidingTrials: 0,
};

/**
 * All chains of up to three rules, at most one of each group and groups in order, shortest first. A chain that makes of
 * the sample what an earlier one does already is left out, unless one of them combines columns and the other does not:
 * then a person may choose. The first chain is empty: ids as they are.
 */
export function listRuleChains(
  sample: readonly Identified[],
  options: readonly (readonly JoinRule[])[],
  effort: SearchEffort = fullEffort,
): readonly RuleChain[] {
  const ids = sample.map(({ id }) => id);
  const distinct = new Set(sample.map((unit) => JSON.stringify([unit.id, unit.parts]))).size;
  const start = { rules: [], before: null, keys: ids, collides: false, group: -1 };
  const chains: (RuleChain & { readonly group: number })[] = [start];
  const seen = new Set([JSON.stringify([false, ids])]);
  for (let index = 0; index < chains.length && chains.length < effort.chains; index += 1) {
    const chain = chains[index];
    if (chain === undefined || chain.rules.length >= effort.depth) continue;
    options.forEach((rules, group) => {
      if (group <= chain.group) return;
      for (const rule of rules) {
        if (chains.length >= effort.chains) return;
        const keys = chain.keys.map((key, position) => {
          const unit = sample[position];
          return unit === undefined ? key : applyRule(rule, key, unit);
        });
        const text = JSON.stringify([isCombined([...chain.rules, rule]), keys]);
        if (seen.has(text) || keys.every((key) => key === '')) continue;
        seen.add(text);
        const next = { rules: [...chain.rules, rule], before: chain, keys, group };
        chains.push({ ...next, collides: new Set(keys).size < Math.min(distinct, new Set(ids).size) });
      }
    });
  }
  return chains;
}

const isCombined = (rules: readonly JoinRule[]): boolean => rules.some(({ rule }) => rule === 'combine');
