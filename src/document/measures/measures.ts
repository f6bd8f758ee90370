import type * as z from 'zod';
import { demographic } from './kinds/demographic';
import { effectiveCandidates } from './kinds/effective-candidates';
import { groupShare } from './kinds/group-share';
import { margin } from './kinds/margin';
import { marginChange } from './kinds/margin-change';
import { participation } from './kinds/participation';
import { participationChange } from './kinds/participation-change';
import { rank } from './kinds/rank';
import { secondPlace } from './kinds/second-place';
import { share } from './kinds/share';
import { swing } from './kinds/swing';
import { totalChange } from './kinds/total-change';
import { votes } from './kinds/votes';
import { votesGained } from './kinds/votes-gained';
import { winner } from './kinds/winner';
import type { MeasureOf } from './measure-of';

/** Every kind of measure, in the order in which they are offered. A new kind is a file of its own and a line here. */
const kinds = {
  [winner.kind]: winner,
  [secondPlace.kind]: secondPlace,
  [margin.kind]: margin,
  [share.kind]: share,
  [groupShare.kind]: groupShare,
  [rank.kind]: rank,
  [votes.kind]: votes,
  [effectiveCandidates.kind]: effectiveCandidates,
  [participation.kind]: participation,
  [swing.kind]: swing,
  [votesGained.kind]: votesGained,
  [marginChange.kind]: marginChange,
  [totalChange.kind]: totalChange,
  [participationChange.kind]: participationChange,
  [demographic.kind]: demographic,
};

type Kind = (typeof kinds)[keyof typeof kinds];
type SchemaAbout<About> = Extract<Kind, { readonly about: About }>['schema'];

/** A measure of one contest. */
export type ContestMeasure = z.infer<SchemaAbout<'contest'>>;
/** A measure that compares two contests. */
export type ChangeMeasure = z.infer<SchemaAbout<'change'>>;
/** A measure of the census. */
export type DemographicChoice = z.infer<SchemaAbout<'people'>>;
/** A measure of votes. */
export type ElectionMeasure = ContestMeasure | ChangeMeasure;
/** What a layer's colour shows. */
export type Measure = ElectionMeasure | DemographicChoice;

/** All that the program knows of each kind of measure. */
export const measures = kinds satisfies Registry;

type Registry = { readonly [K in Measure['kind']]: MeasureOf<Extract<Measure, { kind: K }>> };

const registry: Registry = measures;

/** All that the program knows of a measure's kind. */
export function measureOf<M extends Measure>(measure: M): MeasureOf<M> {
  const found: MeasureOf<Measure> = registry[measure.kind];
  return found as MeasureOf<M>;
}

const isOfContest = (kind: MeasureOf<Measure>): kind is MeasureOf<ContestMeasure> => kind.about === 'contest';
const isOfChange = (kind: MeasureOf<Measure>): kind is MeasureOf<ChangeMeasure> => kind.about === 'change';

const all: readonly MeasureOf<Measure>[] = Object.values(registry);

/** The measures of one contest, in the order in which they are offered. */
export const contestMeasures: readonly MeasureOf<ContestMeasure>[] = all.filter(isOfContest);

/** The measures between two contests, in the order in which they are offered. */
export const changeMeasures: readonly MeasureOf<ChangeMeasure>[] = all.filter(isOfChange);
