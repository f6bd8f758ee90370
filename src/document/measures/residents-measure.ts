import { findPeopleColumn } from '../../core/census/district-profile';
import type { DemographicMeasure } from '../../core/census/tract';
import type { Pack } from '../../core/pack';

/** True for figures per resident, which rest on the tracts as well as on the returns. */
export const countsResidents = (measure: { readonly kind: string; readonly denominator?: string }): boolean =>
  measure.denominator === 'residents';

/** The pack's measure that residents are counted by; undefined when the pack counts none. */
export function residentsMeasureOf(pack: Pack): DemographicMeasure | undefined {
  const column = findPeopleColumn(pack.demographicMeasures);
  return pack.demographicMeasures.find((measure) => measure.column === column);
}
