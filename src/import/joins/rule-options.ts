import { partOf } from './apply-rules';
import { longestPadded, type JoinRule } from './join-rule';
import type { Identified } from './join-unit';

/** What one side's ids look like, to choose rules for the other side. */
export interface IdShape {
  /** The most common lengths, most common first. */
  readonly lengths: readonly number[];
  /** Separators that occur in them. */
  readonly separators: readonly string[];
}

const mostLengths = 3;
const shared = 0.9;

/** Lengths and separators of ids. */
export function shapeOf(ids: readonly string[]): IdShape {
  const lengths = tally(ids.filter((id) => id !== '').map(({ length }) => length));
  const separators = tally(ids.flatMap((id) => [...new Set(id.match(/[-_./: ]/g) ?? [])]));
  return { lengths: lengths.slice(0, mostLengths), separators: separators.slice(0, 2) };
}

/**
 * The rules that could bring ids closer to the shape of the other side, grouped by kind in the order in which they are
 * applied. At most one rule of each group goes into a chain.
 */
export function listRuleOptions(
  units: readonly Identified[],
  other: IdShape,
  partNames: readonly string[],
): readonly (readonly JoinRule[])[] {
  const ids = units.map(({ id }) => id);
  return [
    listCombinations(units, other, partNames),
    listPrefixes(ids).map((prefix) => ({ rule: 'strip prefix', prefix })),
    [{ rule: 'fold case' }],
    [{ rule: 'drop separators' }],
    [{ rule: 'trim trailing letter' }],
    [{ rule: 'number after prefix' }],
    [{ rule: 'strip leading zeros' }, ...listPads(other), ...listSplits(ids, other)],
  ];
}

function listCombinations(
  units: readonly Identified[],
  other: IdShape,
  partNames: readonly string[],
): readonly JoinRule[] {
  const names = partNames.filter((name) => name !== '' && units.some((unit) => partOf(unit, name) !== ''));
  const pairs = names.flatMap((first) =>
    names.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  const longest = (name: string) =>
    Math.max(1, ...units.slice(0, 500).map((unit) => partOf(unit, name).length));
  return pairs.flatMap(([first, second]) => {
    const rule = (firstLength: number, secondLength: number, separator: string): JoinRule => ({
      rule: 'combine',
      parts: [
        { name: first, length: firstLength },
        { name: second, length: secondLength },
      ],
      separator,
    });
    const [least, leastSecond] = [longest(first), longest(second)];
    const padded = other.lengths.flatMap((length) =>
      ['', ...other.separators].flatMap((separator) => {
        const room = length - separator.length;
        return Array.from({ length: Math.max(0, room - 1) }, (_, index) => index + 1)
          .filter((firstLength) => firstLength >= least && room - firstLength >= leastSecond)
          .filter((firstLength) => Math.max(firstLength, room - firstLength) <= longestPadded)
          .map((firstLength) => rule(firstLength, room - firstLength, separator));
      }),
    );
    return [...['', ...other.separators].map((separator) => rule(0, 0, separator)), ...padded];
  });
}

/** Beginnings that nearly all ids share: up to a separator, letters before digits, or a state's or county's code. */
function listPrefixes(ids: readonly string[]): readonly string[] {
  const patterns = [
    /^[^-_./: ]+[-_./: ]+/,
    /^\p{L}+[-_./: ]*(?=\d)/u,
    /^\d{5}(?=.)/,
    /^\d{3}(?=.)/,
    /^\d{2}(?=.)/,
  ];
  const found = patterns.flatMap((pattern) => {
    const [best] = tally(ids.flatMap((id) => pattern.exec(id)?.slice(0, 1) ?? []));
    if (best === undefined) return [];
    const holders = ids.filter((id) => id.startsWith(best) && id.length > best.length).length;
    return holders >= shared * ids.length ? [best] : [];
  });
  return [...new Set(found)];
}

const listPads = (other: IdShape): readonly JoinRule[] =>
  other.lengths.filter((length) => length <= longestPadded).map((length) => ({ rule: 'pad', length }));

function listSplits(ids: readonly string[], other: IdShape): readonly JoinRule[] {
  const own = tally(ids.map(({ length }) => length))[0] ?? 0;
  const lengths = other.lengths.filter((length) => length <= 12);
  const cuts = lengths.flatMap((length) =>
    [1, 2, 3, 4].flatMap((tail) =>
      Array.from({ length: Math.max(0, length - tail) }, (_, index) => tail + index)
        .filter((tailLength) => tail < own && length - tailLength >= own - tail && length - tailLength > 0)
        .map((tailLength): JoinRule => ({
          rule: 'split and pad',
          tail,
          headLength: length - tailLength,
          tailLength,
        })),
    ),
  );
  const pieces = ids.some((id) => /[-_./: ]/.test(id.trim()))
    ? lengths.flatMap((length) =>
        Array.from({ length: Math.max(0, length - 1) }, (_, index): JoinRule => ({
          rule: 'split at separators',
          lengths: [index + 1, length - index - 1],
        })),
      )
    : [];
  return [...cuts, ...pieces];
}

/** Values, most frequent first; among equals the one that came first. */
function tally<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
