import type { MeasureCommand, MeasureOf } from '../../document/measures/measure-of';
import {
  changeMeasures,
  contestMeasures,
  type ChangeMeasure,
  type ContestMeasure,
  type ElectionMeasure,
} from '../../document/measures/measures';

/** A kind of measure as `--measure` calls it. */
export interface NamedMeasure<M extends ElectionMeasure> {
  readonly name: string;
  readonly kind: MeasureOf<M>;
  readonly command: MeasureCommand<M>;
}

const ofContest = nameMeasures<ContestMeasure>(contestMeasures);
const ofChange = nameMeasures<ChangeMeasure>(changeMeasures);

/** What `--measure` calls the measures of one contest. */
export const contestMeasureNames = ofContest.map(({ name }) => name);

/** What `--measure` calls the measures of a change between two contests. */
export const changeMeasureNames = ofChange.map(({ name }) => name);

/** The measure of one contest that a word names. */
export const findContestMeasure = (word: string): NamedMeasure<ContestMeasure> | undefined =>
  ofContest.find(({ name }) => name === nameOfKind(word));

/** The change that a word names. */
export const findChangeMeasure = (word: string): NamedMeasure<ChangeMeasure> | undefined =>
  ofChange.find(({ name }) => name === nameOfKind(word));

function nameMeasures<M extends ElectionMeasure>(kinds: readonly MeasureOf<M>[]): readonly NamedMeasure<M>[] {
  return kinds.flatMap((kind) =>
    kind.command === null ? [] : [{ name: nameOfKind(kind.kind), kind, command: kind.command }],
  );
}

function nameOfKind(kind: string): string {
  return kind.replaceAll(' ', '-');
}
