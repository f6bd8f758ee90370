import { fail, succeed, type Result } from '../../core/result';
import { valueOf, valuesOf, type GivenOptions } from '../given-options';
import { readOneOf, readWholeNumber } from '../read-value';
import { mapUnits, type ContestPair, type MapChoice, type MapStyle, type MapUnit } from './map-choice';

const themes = ['light', 'dark'] as const;
const mostMaps = 12;
const largestFloor = 10_000;
const measureNames = [
  'contest',
  'compare',
  'measure',
  'candidate',
  'group-name',
  'denominator',
  'unit',
] as const;

/** Reads which map the options ask for; an error names the option. */
export function readMapChoice(options: GivenOptions): Result<MapChoice> {
  const file = valueOf(options, 'spec');
  if (file !== undefined) {
    const clash = findGiven(options, [...measureNames, 'panels', 'small-multiples']);
    return clash === undefined
      ? succeed({ kind: 'spec', file })
      : fail('option', `--${clash} cannot be used with --spec, which already says it.`);
  }
  const unit = readOneOf('unit', valueOf(options, 'unit'), mapUnits);
  if (!unit.ok) return unit;
  return options.has('small-multiples')
    ? readSmallMultiples(options, unit.value)
    : readMeasure(options, unit.value);
}

/** Reads how the map is drawn. */
export function readMapStyle(options: GivenOptions): Result<MapStyle> {
  const theme = readOneOf('theme', valueOf(options, 'theme'), themes);
  if (!theme.ok) return theme;
  const floor = readWholeNumber('floor', valueOf(options, 'floor'), 0, largestFloor);
  if (!floor.ok) return floor;
  for (const [name, most] of [
    ['title', 200],
    ['subtitle', 400],
    ['group-name', 80],
  ] as const) {
    if ((valueOf(options, name)?.length ?? 0) > most) {
      return fail('option', `--${name} may be ${most} characters long at most.`);
    }
  }
  return succeed({
    theme: theme.value,
    title: valueOf(options, 'title') ?? null,
    subtitle: valueOf(options, 'subtitle') ?? null,
    floor: floor.value,
    patterns: options.has('patterns'),
  });
}

function readSmallMultiples(options: GivenOptions, unit: MapUnit | null): Result<MapChoice> {
  const clash = findGiven(options, ['compare', 'measure', 'group-name', 'denominator', 'panels', 'patterns']);
  if (clash !== undefined) {
    return fail(
      'option',
      `--${clash} cannot be used with --small-multiples, which show shares of one contest.`,
    );
  }
  const contest = valueOf(options, 'contest');
  if (contest === undefined) return fail('option', '--contest is needed for --small-multiples.');
  const count = readWholeNumber('small-multiples', valueOf(options, 'small-multiples'), 1, mostMaps);
  if (!count.ok) return count;
  const candidates = valuesOf(options, 'candidate');
  if (count.value !== null && candidates.length > 0) {
    return fail('option', `--small-multiples ${count.value}: give a number or --candidate, not both.`);
  }
  if (candidates.length > mostMaps) {
    return fail(
      'option',
      `--candidate: a page shows ${mostMaps} small maps at most, not ${candidates.length}.`,
    );
  }
  if (unit === 'tracts') {
    return fail(
      'option',
      '--unit tracts: votes are reported by precincts; choose precincts or neighborhoods.',
    );
  }
  return succeed({ kind: 'small multiples', contest, count: count.value, candidates, unit });
}

function readMeasure(options: GivenOptions, unit: MapUnit | null): Result<MapChoice> {
  const measure = valueOf(options, 'measure');
  if (measure === undefined) {
    return fail(
      'option',
      '--measure is needed: winner, margin, share, votes, swing, a demographic id or another of those that --help lists.',
    );
  }
  const pair = valuesOf(options, 'compare');
  const compare: ContestPair | null = pair.length === 2 ? [pair[0] ?? '', pair[1] ?? ''] : null;
  if (compare !== null && options.has('contest')) {
    return fail('option', '--contest cannot be used with --compare, which names both contests.');
  }
  const words = {
    measure,
    contest: valueOf(options, 'contest') ?? null,
    candidates: valuesOf(options, 'candidate'),
    groupName: valueOf(options, 'group-name') ?? null,
    denominator: valueOf(options, 'denominator') ?? null,
    unit,
  };
  if (!options.has('panels')) return succeed({ kind: 'measure', ...words, compare });
  if (compare === null) return fail('option', '--panels needs --compare FROM TO: the two contests.');
  return succeed({ kind: 'panels', ...words, compare });
}

const findGiven = (options: GivenOptions, names: readonly string[]): string | undefined =>
  names.find((name) => options.has(name));
