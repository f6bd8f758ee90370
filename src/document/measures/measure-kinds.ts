import {
  measureOf,
  type ChangeMeasure,
  type DemographicChoice,
  type ElectionMeasure,
  type Measure,
} from './measures';

/** True for measures that compare two contests. */
export const isChangeMeasure = (measure: Measure): measure is ChangeMeasure =>
  measureOf(measure).about === 'change';

/** True for measures of the census. */
export const isPeopleMeasure = (measure: Measure): measure is DemographicChoice =>
  measureOf(measure).about === 'people';

/** True for measures of votes, of one contest or between two. */
export const isElectionMeasure = (measure: Measure): measure is ElectionMeasure => !isPeopleMeasure(measure);

/** True for measures with a middle: a lead or a change can go either way. */
export const isDivergingMeasure = (measure: Measure): boolean => measureOf(measure).scale === 'two ways';

/** True for measures that say who, not how much: their classes are the candidates. */
export const isNamingMeasure = (measure: Measure): boolean => measureOf(measure).scale === 'who';

/** True for measures of which a place can have more or less than another. */
export const isQuantity = (measure: Measure): boolean =>
  ['one way', 'two ways'].includes(measureOf(measure).scale);

/** True for differences of shares, which are told in percentage points. */
export const isInPoints = (measure: Measure): boolean => measureOf(measure).isInPoints;

/** True for measures whose values from few votes are hatched. */
export const hasSmallCountFloor = (measure: Measure): boolean => measureOf(measure).hasFloor;
