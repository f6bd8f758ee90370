import { changeMeasureKinds, contestMeasureKinds } from '../../document/measures/choose-measure';

/** What `--measure` calls the measures of one contest. */
export const contestMeasureNames = contestMeasureKinds.map(nameOfKind);

/** What `--measure` calls the measures of a change between two contests. */
export const changeMeasureNames = changeMeasureKinds.map(nameOfKind);

/** The kind of contest measure that a word names. */
export const findContestKind = (word: string): (typeof contestMeasureKinds)[number] | undefined =>
  contestMeasureKinds.find((kind) => nameOfKind(kind) === nameOfKind(word));

/** The kind of change that a word names. */
export const findChangeKind = (word: string): (typeof changeMeasureKinds)[number] | undefined =>
  changeMeasureKinds.find((kind) => nameOfKind(kind) === nameOfKind(word));

function nameOfKind(kind: string): string {
  return kind.replaceAll(' ', '-');
}
