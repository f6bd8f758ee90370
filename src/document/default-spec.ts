import { defaultSmallCountFloor } from '../core/election/small-counts';
import { openingContest } from '../core/election/opening-contest';
import type { Pack } from '../core/pack';
import type { ElectionMeasure } from './measures/measure-schema';
import { leadersOf, marginOf, peopleBy } from './measures/usual-measures';
import type { LayerSpec } from './layers/layer-schema';
import type { MapSpec } from './layers/map-spec';

/** What a map of a contest shows at first: the margin, or the winner when only one candidate stood. */
function defaultMeasureForContest(pack: Pack, contestId: string): ElectionMeasure {
  const returns = pack.contests.find(({ contest }) => contest.id === contestId);
  if ((returns?.candidates.length ?? 0) < 2) return leadersOf(contestId);
  return marginOf(contestId);
}

/** A sensible first map of a contest of many: who leads where; of two candidates: the margin. */
export function defaultMeasureForStage(pack: Pack, contestId: string): ElectionMeasure {
  const returns = pack.contests.find(({ contest }) => contest.id === contestId);
  if ((returns?.candidates.length ?? 0) > 2) return leadersOf(contestId);
  return defaultMeasureForContest(pack, contestId);
}

/** The map that a pack opens on: its opening contest's margin by precinct, with neighborhood outlines and names. */
export function defaultSpec(pack: Pack, theme: MapSpec['theme']): MapSpec {
  const latest = openingContest(pack.contests);
  const measure = pack.demographicMeasures[0];
  const shown = { visible: true, opacity: 1 };
  const hidden = { visible: false, opacity: 1 };
  const layers: LayerSpec[] = [{ id: 'neighbors', ...shown }];
  if (measure !== undefined) {
    layers.push({
      id: 'tracts',
      ...(latest === undefined ? shown : hidden),
      measure: peopleBy(measure.id),
      classification: null,
      palette: null,
    });
  }
  if (latest !== undefined) {
    layers.push({
      id: 'precincts',
      ...shown,
      measure: defaultMeasureForContest(pack, latest.contest.id),
      symbol: 'areas',
      classification: null,
      palette: null,
      floor: defaultSmallCountFloor,
    });
  }
  layers.push(
    { id: 'roads', visible: true, opacity: 0.55, labels: true },
    {
      id: 'neighborhoods',
      ...shown,
      outline: true,
      labels: true,
      fill: null,
      classification: null,
      palette: null,
      floor: defaultSmallCountFloor,
    },
    { id: 'boundary', ...shown, dimOutside: true },
    { id: 'places', ...hidden },
  );
  return { version: 1, theme, title: null, subtitle: null, titles: [], patterns: false, layers };
}
