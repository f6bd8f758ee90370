import type * as z from 'zod';
import type { VotingUnit } from '../../core/election/voting-units';
import type { Pack, UnitReference } from '../../core/pack';
import type { Result } from '../../core/result';
import type { UnitValue } from './value-kinds';
import type { ValueFormat } from './value-formats';

/** Ids of an earlier and a later contest; a measure of one contest is of the later. */
export interface ContestIds {
  readonly from: string;
  readonly to: string;
}

/** What a measure of any kind has chosen, of which a measure of another kind keeps what it can. */
export interface Choices {
  readonly kind: string;
  readonly candidate?: string | null;
  readonly candidates?: readonly string[];
  readonly label?: string | null;
  readonly over?: string | null;
  readonly under?: string | null;
  readonly denominator?: string;
}

/** Whose colour, or what else a colour stands for. The scene decides which colour that is. */
export type Hue =
  | { readonly candidate: string }
  /** Votes of several candidates, or of all of them. */
  | 'all votes'
  /** What a candidate lost went to nobody in particular. */
  | 'nobody in particular'
  | 'fewer'
  | 'more';

/**
 * The hue of a one-way scale, or those of the lower and the upper side of a scale about zero; figures of the census
 * belong to nobody and have a palette of several hues.
 */
export type Hues = readonly [Hue] | readonly [Hue, Hue] | readonly ['people'];

/** The layers whose places a measure can be told of. */
export type MeasuredUnit = 'precincts' | 'neighborhoods' | 'tracts';

export interface FieldOption {
  readonly value: string;
  readonly title: string;
}

/** One of several, to be chosen from a list. */
export interface ChoiceField<M> {
  readonly control: 'choice';
  /** The word before the list: `For`. */
  readonly label: string;
  /** What is chosen, for those who do not see what stands around it: `Candidate`. */
  readonly name: string;
  options(pack: Pack, measure: M): readonly FieldOption[];
  value(pack: Pack, measure: M): string;
  /** The measure with an option chosen; as it is where there is no such option. */
  choose(pack: Pack, measure: M, value: string): M;
}

/** Several candidates and the name that a person has for them. */
interface GroupField {
  readonly control: 'group of candidates';
}

export type MeasureField<M> = ChoiceField<M> | GroupField;

/** What a command line gives for a measure, found in the pack. */
export interface GivenChoices extends ContestIds {
  readonly candidates: readonly string[];
  readonly groupName: string | null;
  readonly denominator: string | null;
  /** Finds the id of a contest that a person names. */
  readonly findContest: (named: string, option: string) => Result<string>;
}

/** The options of the command line that only some measures use. */
export type CommandOption = 'groupName' | 'denominator';

/** How a measure is asked for on the command line. Its name there is its kind with hyphens. */
export interface MeasureCommand<M> {
  /** How many candidates it can be about; null: one or more. */
  readonly candidateCounts: readonly number[] | null;
  /** What they are for, after a colon: `whose share of the votes`. */
  readonly why: string;
  readonly options: readonly CommandOption[];
  /** The measure; candidates are already as many as wanted. An error says which option is wrong. */
  make(pack: Pack, given: GivenChoices): Result<M>;
}

/** How two maps start that compare the contests of a pack. */
export interface ComparisonStart {
  /** Whether each side shows this measure, or what a comparison shows at first. */
  readonly sides: 'this measure' | 'the usual';
  /** The kind of the change between them; null: the usual one. */
  readonly change: string | null;
}

/**
 * All that the program knows of one kind of measure. Shares and participation are 0–1, margins and changes of them
 * signed, votes and their changes counts, ranks count from 1.
 */
export interface MeasureOf<M extends { readonly kind: string }> {
  readonly kind: M['kind'];
  /** How it is saved. Contest, candidate and measure names are the pack's own. */
  readonly schema: z.ZodType<M>;
  /** Votes of one contest, the change between two, or the people of the census. */
  readonly about: 'contest' | 'change' | 'people';
  /** What it is called in a list of choices. */
  readonly title: string;
  /** Who, not how much; a place among others; more or less; more or less than zero. */
  readonly scale: 'who' | 'rank' | 'one way' | 'two ways';
  /** Whether it is a difference of shares, told in percentage points. */
  readonly isInPoints: boolean;
  /**
   * Whether values from few votes are hatched: changes, shares and what is made of them, and who came where, because
   * one voter more could turn them. Counts and participation say how few they are themselves.
   */
  readonly hasFloor: boolean;
  /** Whether it grows with the unit, so that precincts and neighborhoods have scales of their own for it. */
  readonly isSum: boolean;
  /** The layers that may show it. */
  readonly units: readonly MeasuredUnit[];
  /** How precincts show it at first: counts by the size of circles, for an area's size would exaggerate them. */
  readonly symbol: 'areas' | 'points';
  /** Ids of the contests that it reads, each once: the earlier one of a change first. */
  contests(measure: M): readonly string[];
  /** The contest that it is about: the later one of a change; null for people. */
  mainContest(measure: M): string | null;
  /** The candidates whom a person has chosen for it. */
  candidates(measure: M): readonly string[];
  /** What the pack lacks for it, as a sentence or two; null when it has everything. */
  problem(pack: Pack, measure: M): string | null;
  /** A valid measure of this kind that keeps as much of the current one as it can; null where there is none. */
  keep(pack: Pack, contests: ContestIds, current: Choices | null): M | null;
  /** Its value for a place. @param floor values made of fewer votes are `few votes`; 0 takes all as they are. */
  value(pack: Pack, measure: M, reference: UnitReference, floor: number): UnitValue;

  /** The first words of a headline: `Margin in the runoff`. @throws RangeError when the pack lacks what it names. */
  headline(pack: Pack, measure: M): string;
  /** The line beneath the headline, mostly the figures of the district. */
  subtitle(pack: Pack, measure: M): string;
  /** What the colours mean, in few words. */
  legendTitle(pack: Pack, measure: M): string;
  /** What the two ends of a scale about zero mean, lower end first; null for other scales. */
  ends(pack: Pack, measure: M): readonly [string, string] | null;
  /** What it means that a place has no value. */
  readonly noDataLabel: string;
  /** What it means that several hold a place. */
  readonly tieLabel: string;
  /** How its figures are made, where that is not plain from its name. */
  definition(pack: Pack, measure: M, unit: VotingUnit): readonly string[];
  format(pack: Pack, measure: M): ValueFormat;
  /** A number as a sentence tells it: `Example leads by 12.3 points`; null: as its format prints it. */
  tell(pack: Pack, measure: M, value: number): string | null;

  /** Numbers of one family may share a scale; null: not numbers of many classes. */
  family(measure: M): string | null;
  /** The share of the values that default classes leave out at either end; null: the usual share. */
  readonly trimmedShare: number | null;
  hues(pack: Pack, measure: M): Hues;

  /** What a person chooses beyond the kind, in the order of the fields; none where there is nothing to choose. */
  fields(pack: Pack, measure: M): readonly MeasureField<M>[];
  /** What opens to the fields where there is no room for all; null: they need no more than a line. */
  readonly fieldsTitle: string | null;
  /** Many small edits of it are undone as one under this name; null: each edit is undone alone. */
  readonly undoneAs: string | null;
  readonly comparison: ComparisonStart;
  /** null: it is not asked for by its kind. */
  readonly command: MeasureCommand<M> | null;
}
