import * as z from 'zod';
import { demographic } from './kinds/demographic';
import { measures } from './measures';

export type { ChangeMeasure, ContestMeasure, DemographicChoice, ElectionMeasure, Measure } from './measures';

type Kind = (typeof measures)[keyof typeof measures];
type KindOfVotes = Extract<Kind, { readonly about: 'contest' | 'change' }>;

const isOfVotes = (kind: Kind): kind is KindOfVotes => kind.about !== 'people';

const [first, ...others] = Object.values(measures)
  .filter(isOfVotes)
  .map(({ schema }) => schema);

if (first === undefined) throw new RangeError('there is no measure of votes');

/** What votes are shown by, as saved. Contest, candidate and measure names are the pack's own. */
export const electionMeasureSchema = z.discriminatedUnion('kind', [first, ...others]);

/** What people are shown by, as saved. */
export const demographicMeasureSchema = demographic.schema;
