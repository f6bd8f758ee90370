import { isWithheld, tallyTotal, votesOf } from '../../core/election/tally';
import { tallyOf } from '../../core/election/unit-tally';
import { toWorld } from '../../core/geometry/world';
import type { Pack, PrecinctArea } from '../../core/pack';
import { formatVotes } from '../../words/format';
import { buildColouring } from '../legend/build-colouring';
import type { ColouringRequest } from '../legend/colouring';
import { plainColouring } from '../legend/plain-colouring';
import { contestWord, mainContestOf } from '../../document/measures/contests-of';
import { candidateOf } from '../../document/measures/choose-measure';
import { measureOf } from '../../document/measures/measures';
import { niceCircleSizes } from '../../document/measures/nice-breaks';
import { electionValueOf } from '../../document/measures/unit-value';
import type { CircleShape, Legend, SceneFeature } from '../display/scene';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import type { LayerSpecOf } from '../../document/layers/layer-schema';
import type { Theme } from '../colour/theme';
import { legendChoices, type LayerContext, type LayerPart } from './layer-context';
import { rememberLast } from '../../core/remember';

/** Radius of the largest circle, in page units. */
const largestRadius = 15;
const smallestRadius = 1.6;

/** One circle for each precinct area at its location, its area proportional to the votes, large ones drawn first. */
export function buildPrecinctPoints(context: LayerContext, spec: LayerSpecOf<'precincts'>): LayerPart {
  const { pack, theme } = context;
  const sized = pack.precinctAreas
    .map((area) => ({
      area,
      votes: votesAt(pack, spec.measure, area),
      value: electionValueOf(pack, spec.measure, { unit: 'precinct area', id: area.id }, spec.floor),
    }))
    .sort((first, second) => second.votes - first.votes || (first.area.id < second.area.id ? -1 : 1));
  const most = sized[0]?.votes ?? 0;
  const largest = Math.max(1, most);
  const request: ColouringRequest = {
    pack,
    measure: spec.measure,
    values: sized.map(({ value }) => value),
    classification: spec.classification,
    palette: spec.palette,
    theme,
    layerId: spec.id,
    unitNoun: 'precinct points',
    floor: spec.floor,
    ...legendChoices(context),
  };
  const sizeOnly = isTheVotes(spec.measure) && spec.classification === null && spec.palette === null;
  const { paintOf, legend } = sizeOnly ? plainColouring(request) : buildColouring(request);
  const circles = circleLegend(pack, spec.measure, most, theme);
  const features = sized.map(({ area, votes, value }): SceneFeature => ({
    id: area.id,
    reference: { unit: 'precinct area', id: area.id },
    shape: circleAt(area, Math.max(smallestRadius, radiusOf(votes, largest))),
    style: { fill: paintOf(value), stroke: { colour: theme.circleLine, width: 0.6, dash: null } },
  }));
  return {
    layers: [{ id: spec.id, title: 'Precincts', opacity: spec.opacity, features }],
    legends: sizeOnly
      ? [{ ...circles, id: spec.id, notes: legend.notes }]
      : [legend, ...(most === 0 ? [] : [circles])],
    labels: [],
  };
}

const radiusOf = (votes: number, largest: number): number => largestRadius * Math.sqrt(votes / largest);

/** Whether the votes that size the circles are themselves the measure. */
const isTheVotes = (measure: ElectionMeasure): boolean => measureOf(measure).symbol === 'points';

function votesAt(pack: Pack, measure: ElectionMeasure, area: PrecinctArea): number {
  const contestId = mainContestOf(measure);
  const tally = tallyOf(pack, contestId, { unit: 'precinct area', id: area.id });
  if (tally === null || isWithheld(tally)) return 0;
  const candidate = isTheVotes(measure) ? candidateOf(measure) : null;
  return candidate === null ? tallyTotal(tally) : (votesOf(tally, candidate) ?? 0);
}

const circleAt = rememberLast(makeCircle, (radius) => [radius]);

function makeCircle({ location: [longitude, latitude] }: PrecinctArea, radius: number): CircleShape {
  const [x, y] = toWorld(longitude, latitude);
  return { kind: 'circle', x, y, radius };
}

function circleLegend(pack: Pack, measure: ElectionMeasure, largest: number, theme: Theme): Legend {
  const contestId = mainContestOf(measure);
  const candidate = isTheVotes(measure) ? candidateOf(measure) : null;
  const what = candidate === null ? 'Votes' : `Votes for ${candidate}`;
  return {
    id: 'precinct-circles',
    title: `${what} in the ${contestWord(pack, contestId)}`,
    subtitle: null,
    form: 'circles',
    breakLabels: [],
    endLabels: null,
    classes: (largest === 0 ? [] : niceCircleSizes(largest)).map((votes) => ({
      paint: null,
      stroke: { colour: theme.inkSoft, width: 0.8, dash: null },
      symbol: 'circle',
      radius: radiusOf(votes, largest),
      label: formatVotes(votes),
      count: null,
    })),
    notes: [],
  };
}
