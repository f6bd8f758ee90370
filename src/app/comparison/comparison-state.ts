import { noHistory, type History } from '../../document/history';
import type { ComparisonMode, ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { MapSpec } from '../../document/layers/map-spec';

/** One of the two maps of a comparison. On the screen they are A and B. */
export type Side = 'left' | 'right';
/** One of the maps of a comparison, the combined one included. */
export type MapSide = Side | 'change';

/** What the session knows of comparing. The specification outlives the workspace, which reopens with it. */
export interface ComparisonState extends History<ComparisonSpec> {
  readonly spec: ComparisonSpec | null;
  readonly isOpen: boolean;
  /** The map that panels tell of and edit; in the flicker mode also the one that is seen. */
  readonly side: Side;
}

export const initialComparison: ComparisonState = {
  spec: null,
  isOpen: false,
  side: 'left',
  ...noHistory,
};

export const sideNames: Readonly<Record<Side, string>> = { left: 'A', right: 'B' };

/** The other side. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** The map of a mode that panels tell of and edit. */
export const activeMap = (mode: ComparisonMode, side: Side): MapSide => (mode === 'change' ? 'change' : side);

/** The specification that panels tell of and edit while comparing; null when not comparing. */
export function activeSpecOf({ spec, isOpen, side }: ComparisonState): MapSpec | null {
  return spec === null || !isOpen ? null : spec[activeMap(spec.mode, side)];
}
