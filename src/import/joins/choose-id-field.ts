import type { RawBoundaries } from '../../formats/reading/raw';
import type { JoinProposal } from './evaluate-join';
import { attributeText, boundaryUnitsOf, type JoinUnit } from './join-unit';
import { proposeJoins } from './propose-joins';
import { quickEffort } from './rule-chains';

export interface IdFieldChoice {
  readonly field: string;
  /** Different ids among the features that have one. */
  readonly distinct: number;
  readonly filled: number;
  readonly exact: JoinProposal;
  /** The best join with this attribute, by rules or exact. */
  readonly best: JoinProposal;
}

const leastDistinct = 0.3;
const leastFilled = 0.5;
const mostSearched = 20;
const mostChosen = 3;

/**
 * The attributes of boundaries that could hold the id of the returns, best first: by the share of the returns that they
 * join, the exact join before rules, then fewer rules, then more different values, then the order of the file. All are
 * tried with few rules, the most promising three with all; at least one is given where any attribute could be an id.
 */
export function chooseIdField(
  boundaries: RawBoundaries,
  returns: readonly JoinUnit[],
): readonly IdFieldChoice[] {
  const names = [...new Set(boundaries.features.flatMap(({ attributes }) => Object.keys(attributes)))];
  const described = names
    .map((field, order) => ({ field, order, ...countValues(boundaries, field) }))
    .filter(
      ({ distinct, filled, looksMeasured }) =>
        !looksMeasured &&
        filled >= leastFilled * boundaries.features.length &&
        distinct >= Math.min(2, filled) &&
        distinct >= leastDistinct * Math.min(filled, returns.length),
    )
    .sort((a, b) => b.distinct - a.distinct || a.order - b.order)
    .slice(0, mostSearched);
  const rules = (proposal: JoinProposal) => proposal.returnsRules.length + proposal.boundaryRules.length;
  const quick = described
    .map((choice) => ({
      ...choice,
      matched: proposeJoins(returns, boundaryUnitsOf(boundaries, choice.field), quickEffort).best
        .matchedUnits,
    }))
    .sort((a, b) => b.matched - a.matched || a.order - b.order);
  const most = quick[0]?.matched ?? 0;
  return quick
    .filter(({ matched }) => matched > 0 || most === 0)
    .slice(0, mostChosen)
    .map(({ field, distinct, filled, order }) => {
      const { exact, best } = proposeJoins(returns, boundaryUnitsOf(boundaries, field));
      return { field, distinct, filled, exact, best, order };
    })
    .sort(
      (a, b) =>
        b.best.matchedUnits - a.best.matchedUnits ||
        rules(a.best) - rules(b.best) ||
        b.distinct - a.distinct ||
        a.order - b.order,
    )
    .map(({ field, distinct, filled, exact, best }) => ({ field, distinct, filled, exact, best }));
}

function countValues(
  boundaries: RawBoundaries,
  field: string,
): { readonly distinct: number; readonly filled: number; readonly looksMeasured: boolean } {
  const values = boundaries.features.map(({ attributes }) => attributes[field]);
  const texts = values.map(attributeText).filter((text) => text !== '');
  const fractions = values.filter((value) => typeof value === 'number' && !Number.isInteger(value)).length;
  return {
    distinct: new Set(texts).size,
    filled: texts.length,
    looksMeasured: fractions > texts.length / 10,
  };
}
