import { applyRule } from './apply-rules';
import { mostRules, type JoinRule } from './join-rule';
import type { JoinUnit } from './join-unit';
import { listRuleChains, type RuleChain, type SearchEffort } from './rule-chains';
import { listRuleOptions, shapeOf } from './rule-options';

interface Candidate {
  readonly returns: RuleChain;
  readonly boundaries: RuleChain;
  readonly matched: number;
  readonly order: number;
}

/** Rules of both sides that are worth trying on all units. */
export interface ScreenedRules {
  readonly returns: readonly JoinRule[];
  readonly boundaries: readonly JoinRule[];
}

const enough = 0.98;
/** How much of the sample may be chance. */
const doubt = 0.02;

/**
 * Tries chains of rules on a sample of the returns against all boundaries: one rule a side first and, unless that joins
 * nearly all, as many as the effort allows. The most promising come first; those that make ids collide come last.
 */
export function screenJoins(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  effort: SearchEffort,
): readonly ScreenedRules[] {
  const short = tryChains(returns, boundaries, { ...effort, depth: 1 });
  const sampled = Math.min(returns.length, effort.sample);
  const isEnough = short.some(
    (candidate) => !isColliding(candidate) && candidate.matched >= enough * sampled,
  );
  const all = isEnough || effort.depth <= 1 ? short : tryChains(returns, boundaries, effort);
  return rankCandidates(all, sampled, effort).map((candidate) => ({
    returns: candidate.returns.rules,
    boundaries: candidate.boundaries.rules,
  }));
}

const isColliding = ({ returns, boundaries }: Candidate): boolean => returns.collides || boundaries.collides;

function tryChains(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  effort: SearchEffort,
): readonly Candidate[] {
  const returnsSample = takeSample(returns, effort.sample);
  const boundarySample = takeSample(boundaries, effort.sample);
  const returnChains = chainsOf(returnsSample, boundarySample, partNamesOf(returns, false), effort);
  const boundaryChains = chainsOf(boundarySample, returnsSample, partNamesOf(boundaries, true), effort);
  const candidates: Candidate[] = [];
  const keysOf = createKeys(boundaries);
  boundaryChains.forEach((boundary, boundaryOrder) => {
    const keys = new Set(keysOf(boundary));
    keys.delete('');
    returnChains.forEach((chain, order) => {
      let matched = 0;
      for (const key of chain.keys) if (keys.has(key)) matched += 1;
      if (matched > 0 && chain.rules.length + boundary.rules.length > 0) {
        candidates.push({
          returns: chain,
          boundaries: boundary,
          matched,
          order: order + boundaryOrder * returnChains.length,
        });
      }
    });
  });
  return candidates;
}

/** What chains make of all ids. What a shorter chain made is used again for those that go on from it. */
function createKeys(units: readonly JoinUnit[]): (chain: RuleChain) => readonly string[] {
  const known = new Map<RuleChain, readonly string[]>();
  const keysOf = (chain: RuleChain): readonly string[] => {
    const found = known.get(chain);
    if (found !== undefined) return found;
    const rule = chain.rules.at(-1);
    const before = chain.before === null ? units.map(({ id }) => id.normalize()) : keysOf(chain.before);
    const keys =
      rule === undefined ? before : units.map((unit, index) => applyRule(rule, before[index] ?? '', unit));
    known.set(chain, keys);
    return keys;
  };
  return keysOf;
}

function chainsOf(
  own: readonly JoinUnit[],
  other: readonly JoinUnit[],
  partNames: readonly string[],
  effort: SearchEffort,
): readonly RuleChain[] {
  const otherIds = other.map(({ id }) => id);
  const stripped = otherIds.map((id) => id.replace(/^[^-_./: ]+[-_./: ]+/, '').replace(/[-_./: ]/g, ''));
  const shape = shapeOf(otherIds);
  const lengths = [...new Set([...shape.lengths, ...shapeOf(stripped).lengths.slice(0, 2)])];
  return listRuleChains(own, listRuleOptions(own, { ...shape, lengths }, partNames), effort);
}

/** Those that no other of as few rules beats clearly in the sample, the most matching first. */
function rankCandidates(
  candidates: readonly Candidate[],
  sampled: number,
  { safeTrials, collidingTrials }: SearchEffort,
): readonly Candidate[] {
  const count = ({ returns, boundaries }: Candidate) => returns.rules.length + boundaries.rules.length;
  const sorted = [...candidates].sort(
    (a, b) => b.matched - a.matched || count(a) - count(b) || a.order - b.order,
  );
  const pick = (list: readonly Candidate[], most: number) => {
    const bestByCount = new Map<number, number>();
    for (const candidate of list) {
      for (let rules = count(candidate); rules <= 2 * mostRules; rules += 1) {
        bestByCount.set(rules, Math.max(bestByCount.get(rules) ?? 0, candidate.matched));
      }
    }
    return list
      .filter((candidate) => candidate.matched + doubt * sampled >= (bestByCount.get(count(candidate)) ?? 0))
      .slice(0, most);
  };
  return [
    ...pick(
      sorted.filter((candidate) => !isColliding(candidate)),
      safeTrials,
    ),
    ...pick(sorted.filter(isColliding), collidingTrials),
  ];
}

const placeName = /ward|prec|pct|county|cnty|fips|dist|div|city|town|twp|vtd/i;

/** Columns that an id could be combined from; of boundaries only those that are named like it. */
function partNamesOf(units: readonly JoinUnit[], isBoundaries: boolean): readonly string[] {
  const names = Object.keys(units[0]?.parts ?? {});
  if (isBoundaries) return names.filter((name) => placeName.test(name)).slice(0, 4);
  return names.length === 0 ? [] : [...names.filter((name) => name !== 'id').slice(0, 4), 'id'];
}

/** Evenly spaced over all, the first and the last included. */
function takeSample(units: readonly JoinUnit[], size: number): readonly JoinUnit[] {
  if (units.length <= size) return units;
  return Array.from(
    { length: size },
    (_, index) => units[Math.round((index * (units.length - 1)) / (size - 1))],
  ).filter((unit) => unit !== undefined);
}
