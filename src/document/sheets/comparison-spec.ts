import * as z from 'zod';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { candidatesOfBoth } from '../measures/margin-pair';
import { checkSpec } from '../check-spec';
import { defaultMeasureForStage, defaultSpec } from '../default-spec';
import { type ElectionMeasure } from '../measures/measure-schema';
import { marginOf, swingOf } from '../measures/usual-measures';
import { mapSpecSchema, type MapSpec } from '../layers/map-spec';
import { readSpec } from '../read-spec';

/** Two maps to compare and the map of the change between them, as saved. */
const comparisonSpecSchema = z.strictObject({
  version: z.literal(1),
  mode: z.enum(['side by side', 'swipe', 'flicker', 'change']),
  left: mapSpecSchema,
  right: mapSpecSchema,
  change: mapSpecSchema,
  /** Where the swipe's divider stands: the share of the width that shows the left map. */
  divider: z.number().min(0).max(1).default(0.5),
});

export type ComparisonSpec = z.infer<typeof comparisonSpecSchema>;
export type ComparisonMode = ComparisonSpec['mode'];

/** Reads a saved comparison. The error names the first wrong field. */
export const parseComparison = (json: unknown): Result<ComparisonSpec> =>
  readSpec(comparisonSpecSchema, json, 'comparison', 'a comparison of maps');

/** Checks that the pack has everything that the three maps name; the error's place says in which of them. */
export function checkComparison(pack: Pack, comparison: ComparisonSpec): Result<ComparisonSpec> {
  for (const side of ['left', 'right', 'change'] as const) {
    const checked = checkSpec(pack, comparison[side]);
    if (!checked.ok) {
      const { code, message, place } = checked.error;
      return fail(code, message, { path: place?.path === undefined ? side : `${side}.${place.path}` });
    }
  }
  return succeed(comparison);
}

/**
 * A first comparison of two contests, by default the first and the last of the pack. Both sides show the margin of the
 * same two candidates where two stood in both contests, else each contest's usual map; the change is the swing of the
 * candidate of both who came out best in the later contest. null when there are not two contests, or nobody stood in both.
 */
export function defaultComparison(
  pack: Pack,
  theme: MapSpec['theme'],
  fromId?: string,
  toId?: string,
): ComparisonSpec | null {
  const from = fromId ?? pack.contests[0]?.contest.id;
  const to = toId ?? pack.contests.at(-1)?.contest.id;
  if (from === undefined || to === undefined || from === to) return null;
  const [candidate, second] = candidatesOfBoth(pack, from, to);
  if (candidate === undefined) return null;
  const measureOf = (contest: string): ElectionMeasure =>
    second === undefined
      ? defaultMeasureForStage(pack, contest)
      : marginOf(contest, { over: candidate, under: second });
  const base = defaultSpec(pack, theme);
  return {
    version: 1,
    mode: 'side by side',
    left: withMeasure(base, measureOf(from)),
    right: withMeasure(base, measureOf(to)),
    change: withMeasure(base, swingOf({ from, to }, candidate)),
    divider: 0.5,
  };
}

const withMeasure = (spec: MapSpec, measure: ElectionMeasure): MapSpec => ({
  ...spec,
  layers: spec.layers.map((layer) => (layer.id === 'precincts' ? { ...layer, measure } : layer)),
});
