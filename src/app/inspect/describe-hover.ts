import { isWithheld, tallyTotal, type Tally } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import { shortNameOf } from '../../words/candidate-names';
import { formatVotes } from '../../words/format';
import { describeMeasure } from '../../document/measures/describe-measure';
import { isPeopleMeasure } from '../../document/measures/measure-kinds';
import type { MapSpec } from '../../document/layers/map-spec';
import { measureOfList, type ListMeasure } from '../place-list/measure-of-list';
import { comparesContests, contestOf } from '../../document/measures/choose-measure';
import type { FillUnit } from '../../document/layers/fill-unit';
import { leadingMeasure } from '../../document/layers/leading-measure';
import { describeLeaders } from './describe-leaders';
import { describeSubject } from './describe-subject';
import { describeValue } from './describe-value';
import { tallyOfSubject } from './tally-of-subject';

/** What a pointer's card says of the unit under it. */
export interface HoverText {
  readonly kind: string;
  readonly name: string;
  readonly lines: readonly HoverLine[];
}

interface HoverLine {
  readonly label: string;
  readonly value: string;
}

const namesShown = 2;

/**
 * A unit in a few lines: first the very value that colours it, then, where that is of one contest, the first two with
 * those who tie with them, and the votes.
 */
export function describeHover(pack: Pack, spec: MapSpec, reference: UnitReference): HoverText {
  const title = describeSubject(pack, reference);
  const shown = shownMeasureOf(spec, reference);
  return { ...title, lines: shown === null ? [] : linesOf(pack, shown, reference) };
}

function linesOf(
  pack: Pack,
  { measure, floor }: ListMeasure,
  reference: UnitReference,
): readonly HoverLine[] {
  const value = {
    label: describeMeasure(pack, measure),
    value: describeValue(pack, measure, floor, reference),
  };
  if (isPeopleMeasure(measure)) return [value];
  const tally = tallyOfSubject(pack, contestOf(measure), reference);
  if (tally === null || tally.unitIds.length === 0) return [{ label: 'No votes on record', value: '' }];
  return [value, ...(comparesContests(measure) ? [] : leaderLines(tally)), votesLine(tally)];
}

const units: Readonly<Record<UnitReference['unit'], FillUnit | null>> = {
  'precinct area': 'precincts',
  neighborhood: 'neighborhoods',
  tract: 'tracts',
  district: null,
};

/** What colours a unit of this kind; for the district, which has no colour, what the map is about. */
function shownMeasureOf(spec: MapSpec, { unit }: UnitReference): ListMeasure | null {
  const fillUnit = units[unit];
  if (fillUnit !== null) return measureOfList(spec, fillUnit);
  const measure = leadingMeasure(spec);
  return measure === null ? null : { measure, floor: 0 };
}

function leaderLines(tally: Tally): readonly HoverLine[] {
  const all = tally.candidates.map(({ name }) => name);
  return describeLeaders(tally, namesShown, (name) => shortNameOf(name, all)).map(
    ({ names, isTie, share }) => ({
      label: isTie ? `Tie: ${names}` : names,
      value: isTie ? `${share} each` : share,
    }),
  );
}

const votesLine = (tally: Tally): HoverLine => ({
  label: 'Votes',
  value: isWithheld(tally) ? 'withheld' : formatVotes(tallyTotal(tally)),
});
