import type { CandidateAudit, CountedUnit, CountToAudit, LikelyCause } from './likely-cause';
import { formatVotes } from '../../words/format';

const mostShown = 5;

/** Causes that lie in one unit: counted though it should not be, or with figures in each other's place. */
export function findUnitCauses(count: CountToAudit, rows: readonly CandidateAudit[]): readonly LikelyCause[] {
  const compared = count.candidates.map((_, index) => index).filter((index) => rows[index]?.given !== null);
  const differing = compared.filter((index) => rows[index]?.difference !== 0);
  return [
    ...findWholeUnit(count, rows, compared, differing),
    ...findExchanged(count, rows, differing),
    ...findDigits(count, rows, differing),
  ];
}

const differenceOf = (rows: readonly CandidateAudit[], index: number): number => rows[index]?.difference ?? 0;
const nameOf = (rows: readonly CandidateAudit[], index: number): string => rows[index]?.candidate ?? '';
const idsOf = (units: readonly CountedUnit[]): readonly string[] =>
  units.slice(0, mostShown).map(({ id }) => id);

/** A unit whose votes are the difference: a total that was not recognized, or a unit counted once too often. */
function findWholeUnit(
  count: CountToAudit,
  rows: readonly CandidateAudit[],
  compared: readonly number[],
  differing: readonly number[],
): readonly LikelyCause[] {
  if (differing.length === 0) return [];
  const isWhole = (unit: CountedUnit, sign: number) =>
    compared.every((index) => (unit.votes[index] ?? 0) === sign * differenceOf(rows, index));
  const isTotal = compared.every((index) => differenceOf(rows, index) === (rows[index]?.given ?? 0));
  const units = count.units.filter((unit) => isWhole(unit, 1));
  if (units.length === 0) return [];
  return [
    {
      kind: isTotal ? 'total rows counted' : 'unit missing or counted twice',
      message: isTotal
        ? 'One of the units counted has the votes of the totals: it is a row of totals.'
        : 'The difference equals the votes of one unit, candidate by candidate: it may be counted twice.',
      evidence: idsOf(units),
      candidates: differing.map((index) => nameOf(rows, index)),
    },
  ];
}

/** Two candidates differ by the same number, one up and one down, as exchanging them in one unit would make it. */
function findExchanged(
  count: CountToAudit,
  rows: readonly CandidateAudit[],
  differing: readonly number[],
): readonly LikelyCause[] {
  const [first, second] = differing;
  if (first === undefined || second === undefined || differing.length !== 2) return [];
  const difference = differenceOf(rows, first);
  if (difference !== -differenceOf(rows, second)) return [];
  const units = count.units.filter(({ votes }) => {
    const [own, other] = [votes[first] ?? null, votes[second] ?? null];
    return own !== null && other !== null && own - other === difference;
  });
  return units.length === 0
    ? []
    : [
        {
          kind: 'candidates exchanged in a unit',
          message: `${nameOf(rows, first)} and ${nameOf(rows, second)} differ by the same ${formatVotes(Math.abs(difference))} votes, up and down: their figures may be exchanged in ${describeUnits(units)}.`,
          evidence: idsOf(units),
          candidates: [nameOf(rows, first), nameOf(rows, second)],
        },
      ];
}

/** One candidate differs by a multiple of nine, as exchanging two digits of one figure would make it. */
function findDigits(
  count: CountToAudit,
  rows: readonly CandidateAudit[],
  differing: readonly number[],
): readonly LikelyCause[] {
  const [index] = differing;
  if (index === undefined || differing.length !== 1) return [];
  const difference = differenceOf(rows, index);
  if (difference % 9 !== 0) return [];
  const units = count.units.filter(({ votes }) => {
    const own = votes[index] ?? null;
    return own !== null && exchangeDigits(own).includes(own - difference);
  });
  return units.length === 0
    ? []
    : [
        {
          kind: 'digits exchanged in a unit',
          message: `${nameOf(rows, index)} differs by ${formatVotes(Math.abs(difference))} votes, as exchanging two digits makes it in ${describeUnits(units)}.`,
          evidence: idsOf(units),
          candidates: [nameOf(rows, index)],
        },
      ];
}

/** A number with two neighboring digits exchanged, each way. */
const exchangeDigits = (value: number): readonly number[] => {
  const digits = String(value);
  return Array.from({ length: Math.max(0, digits.length - 1) }, (_, index) =>
    Number(
      digits.slice(0, index) + (digits[index + 1] ?? '') + (digits[index] ?? '') + digits.slice(index + 2),
    ),
  );
};

const describeUnits = (units: readonly CountedUnit[]): string =>
  units.length === 1 ? `unit ${units[0]?.id ?? ''}` : `one of ${units.length} units`;
