import { measureTract } from '../../core/census/measure-tract';
import { rankTally, tallyTotal } from '../../core/election/tally';
import type { Pack, UnitReference } from '../../core/pack';
import { shortNameOf } from '../../scene/candidate-names';
import { formatPoints, formatShare, formatVotes } from '../../scene/format';
import { describeMeasure } from '../../scene/measure/describe-measure';
import { electionValueOf } from '../../scene/measure/unit-value';
import { valueFormatOf } from '../../scene/measure/format-value';
import type { MapSpec } from '../../scene/spec/map-spec';
import { comparesContests, contestOf } from '../spec/choose-measure';
import { findLayer } from '../spec/edit-layer';
import { leadingMeasure } from '../spec/mode';
import { describeSubject } from './describe-subject';
import { tallyOfSubject } from './tally-of-subject';

/** What a pointer's card says of the unit under it. */
export interface HoverText {
  readonly kind: string;
  readonly name: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

const namesShown = 2;

/** A unit in a few lines: the first two of the contest that is shown, the swing, or the tract's measure. */
export function describeHover(pack: Pack, spec: MapSpec, reference: UnitReference): HoverText {
  const title = describeSubject(pack, reference);
  if (reference.unit === 'tract') return { ...title, lines: tractLines(pack, spec, reference.id) };
  return { ...title, lines: electionLines(pack, spec, reference) };
}

function electionLines(pack: Pack, spec: MapSpec, reference: UnitReference): HoverText['lines'] {
  const measure = leadingMeasure(spec);
  if (measure === null) return [];
  const tally = tallyOfSubject(pack, contestOf(measure), reference);
  if (tally === null || tally.unitIds.length === 0) return [{ label: 'No votes on record', value: '' }];
  const names = tally.candidates.map((candidate) => candidate.name);
  const ranked = rankTally(tally).slice(0, namesShown);
  const shares = ranked.map(({ candidate, share }) => ({
    label: shortNameOf(candidate.name, names),
    value: share === null ? 'no votes' : formatShare(share),
  }));
  const votes = { label: 'Votes', value: formatVotes(tallyTotal(tally)) };
  if (!comparesContests(measure)) return [...shares, votes];
  const swing = electionValueOf(pack, measure, reference);
  const value = swing.kind === 'number' ? `${formatPoints(swing.value)} points` : 'no data';
  return [{ label: describeMeasure(pack, measure), value }, votes];
}

function tractLines(pack: Pack, spec: MapSpec, id: string): HoverText['lines'] {
  const choice = findLayer(spec, 'tracts')?.measure;
  const measure = pack.demographicMeasures.find((each) => each.id === choice?.measure);
  const tract = pack.tracts.find((each) => each.id === id);
  if (choice === undefined || measure === undefined || tract === undefined) return [];
  const { value, marginOfError } = measureTract(tract, measure);
  const format = valueFormatOf(pack, choice).value;
  if (value === null) return [{ label: measure.title, value: 'no data' }];
  const margin = marginOfError === null ? '' : ` ±${format(marginOfError)}`;
  return [{ label: measure.title, value: `${format(value)}${margin}` }];
}
