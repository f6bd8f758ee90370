import { describeJoin } from './describe-rule';
import type { JoinRule } from './join-rule';
import type { JoinUnit } from './join-unit';
import { countIdentities, matchKeys } from './match-keys';

/** Why a join that matches many ids may still be wrong. */
export interface JoinRisk {
  readonly code: 'ids collide' | 'text dropped' | 'low rate';
  /** One sentence. */
  readonly message: string;
}

export interface JoinExample {
  readonly returnId: string;
  readonly boundaryId: string;
  /** What both become. */
  readonly key: string;
}

/** What a join by some rules would give. */
export interface JoinProposal {
  readonly returnsRules: readonly JoinRule[];
  readonly boundaryRules: readonly JoinRule[];
  /** The rules in words. */
  readonly explanation: string;
  readonly matchedUnits: number;
  readonly units: number;
  /** matchedUnits ÷ units, 0–1; 0 without units. */
  readonly rate: number;
  /** Boundaries by id: those of several parts count once. */
  readonly matchedBoundaries: number;
  readonly boundaries: number;
  readonly matchedVotes: number;
  readonly votes: number;
  readonly examples: readonly JoinExample[];
  readonly risks: readonly JoinRisk[];
}

const exampleCount = 10;
const lowRate = 0.5;

/** Tries rules on all units and counts. */
export function evaluateJoin(
  returns: readonly JoinUnit[],
  boundaries: readonly JoinUnit[],
  rules: { readonly returns: readonly JoinRule[]; readonly boundaries: readonly JoinRule[] },
): JoinProposal {
  const groups = matchKeys(returns, boundaries, rules);
  const matched = groups.filter((group) => group.returns.length > 0 && group.boundaries.length > 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const matchedUnits = sum(matched.map((group) => group.returns.length));
  const collidingReturns = groups.filter((group) => countIdentities(group.returns, rules.returns) > 1).length;
  const collidingBoundaries = groups.filter(
    (group) => countIdentities(group.boundaries, rules.boundaries) > 1,
  ).length;
  const rate = returns.length === 0 ? 0 : matchedUnits / returns.length;
  return {
    returnsRules: rules.returns,
    boundaryRules: rules.boundaries,
    explanation: describeJoin(rules.returns, rules.boundaries),
    matchedUnits,
    units: returns.length,
    rate,
    matchedBoundaries: new Set(matched.flatMap((group) => group.boundaries.map(({ identity }) => identity)))
      .size,
    boundaries: new Set(boundaries.map(({ identity }) => identity)).size,
    matchedVotes: sum(matched.flatMap((group) => group.returns.map(({ votes }) => votes))),
    votes: sum(returns.map(({ votes }) => votes)),
    examples: pickExamples(
      matched.map((group) => ({
        returnId: group.returns[0]?.id ?? '',
        boundaryId: group.boundaries[0]?.id ?? '',
        key: group.key,
      })),
    ),
    risks: [
      ...describeCollisions(collidingReturns, 'returns'),
      ...describeCollisions(collidingBoundaries, 'boundaries'),
      ...describeDropped([...rules.returns, ...rules.boundaries]),
      ...(rate < lowRate
        ? [{ code: 'low rate', message: 'Fewer than half of the precincts are joined.' } as const]
        : []),
    ],
  };
}

/** Evenly over the whole list, the first and the last included. */
function pickExamples(all: readonly JoinExample[]): readonly JoinExample[] {
  if (all.length <= exampleCount) return all;
  return Array.from(
    { length: exampleCount },
    (_, index) => all[Math.round((index * (all.length - 1)) / (exampleCount - 1))],
  ).filter((example) => example !== undefined);
}

const describeCollisions = (count: number, side: string): readonly JoinRisk[] =>
  count === 0
    ? []
    : [
        {
          code: 'ids collide',
          message: `Different ids of the ${side} become the same in ${count === 1 ? '1 case' : `${count} cases`}.`,
        },
      ];

const describeDropped = (rules: readonly JoinRule[]): readonly JoinRisk[] =>
  rules.some(({ rule }) => rule === 'number after prefix' || rule === 'trim trailing letter')
    ? [
        {
          code: 'text dropped',
          message: 'The rules drop text that may tell precincts apart; look at the examples.',
        },
      ]
    : [];

/** Whether the join maps different ids to one key. Such a join is never proposed as the best. */
export const collides = (proposal: JoinProposal): boolean =>
  proposal.risks.some(({ code }) => code === 'ids collide');
