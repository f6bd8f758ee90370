import { attributeText } from '../joins/join-unit';
import { readGeoId } from '../layouts/geo-id';
import type { PlannedTable } from '../plan/import-plan';
import type { RawBoundaries } from '../../formats/reading/raw';

const leastShare = 0.3;

/** A census id without its prefix, as text; null for anything else. */
export const plainGeoId = (text: string): string | null => readGeoId(text)?.id ?? null;

/** The attribute that holds the GEOIDs: of census tables that are given, else one of 11 or 12 digits; null without. */
export function findTractField(raw: RawBoundaries, tables: readonly PlannedTable[]): string | null {
  const known = new Set(tables.flatMap(({ census }) => (census?.rows ?? []).map(({ id }) => id)));
  const names = [...new Set(raw.features.flatMap(({ attributes }) => Object.keys(attributes)))];
  const counted = names.map((name) => {
    const ids = raw.features.flatMap(({ attributes }) => plainGeoId(attributeText(attributes[name])) ?? []);
    const matched =
      known.size > 0 ? ids.filter((id) => known.has(id)) : ids.filter((id) => /^\d{11,12}$/.test(id));
    return {
      name,
      share: new Set(matched).size / Math.max(1, Math.min(raw.features.length, known.size || Infinity)),
    };
  });
  const [best] = counted.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= leastShare ? best.name : null;
}
