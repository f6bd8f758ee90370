import * as z from 'zod';

/** How class breaks are chosen. `custom` uses the given breaks; `diverging` uses equal steps on both sides of zero. */
export const classificationSchema = z.strictObject({
  method: z.enum(['quantile', 'equal interval', 'jenks', 'standard deviation', 'custom', 'diverging']),
  classCount: z.int().min(2).max(9),
  /** n − 1 ascending thresholds, only for `custom`, in the measure's own units (shares 0–1). */
  breaks: z.array(z.number()).max(8).default([]),
});

export type Classification = z.infer<typeof classificationSchema>;
