import type { Pack } from '../../core/pack';
import type { LabelCandidate, Legend, LegendEntry, SceneLayer } from '../display/scene';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import type { Theme } from '../colour/theme';

export interface LayerContext {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly theme: Theme;
  /** Whether legends also list classes without units, so that two maps on one scale list the same classes. */
  readonly wholeScale: boolean;
}

/** What every layer's colours and legend take from the whole map. */
export const legendChoices = ({ spec, wholeScale }: LayerContext) => ({
  patterns: spec.patterns,
  wholeScale,
});

/** What one layer of a spec adds to a scene. */
export interface LayerPart {
  readonly layers: readonly SceneLayer[];
  readonly legends: readonly Legend[];
  readonly labels: readonly LabelCandidate[];
}

/** A layer of a spec and what it adds. */
export interface BuiltLayer {
  readonly layer: LayerSpec;
  readonly part: LayerPart;
}

/** The legend with more notes beneath its classes. */
export const withNotes = (legend: Legend, notes: readonly LegendEntry[]): Legend => ({
  ...legend,
  notes: [...legend.notes, ...notes],
});
