import type { UnitReference } from '../../core/pack';
import type { PatternId } from './pattern-tiles';

/** A CSS hexadecimal colour, `#rrggbb`. */
export type Colour = string;

/** World coordinates: Web Mercator scaled so that the whole world is the unit square; x grows east, y grows SOUTH. */
export interface WorldBounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Geometry in world coordinates. The same pack feature always gives the same object, so a painter may compare
 * shapes by identity.
 */
export interface PathShape {
  readonly kind: 'area' | 'line';
  /** One array a ring (areas: even-odd fill over all rings) or a line, x and y interleaved. */
  readonly parts: readonly Float64Array[];
  /** For each vertex of each part the smallest zoom level that needs it; 0 is always drawn. */
  readonly levels: readonly Uint8Array[];
  readonly bounds: WorldBounds;
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  /** In page units (CSS pixels on the screen). */
  readonly radius: number;
}

export type Shape = PathShape | CircleShape;

/** Hatching means "no data", "withheld", "uncertain" or "few votes"; a pattern says again what its background says. */
export type Paint =
  | { readonly kind: 'solid'; readonly colour: Colour }
  | { readonly kind: 'hatch'; readonly colour: Colour; readonly background: Colour }
  | {
      readonly kind: 'pattern';
      readonly pattern: PatternId;
      readonly colour: Colour;
      readonly background: Colour;
    };

export interface Stroke {
  readonly colour: Colour;
  /** In page units. */
  readonly width: number;
  readonly dash: readonly number[] | null;
}

export interface Style {
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

export interface SceneFeature {
  /** Unique within its layer. */
  readonly id: string;
  /** What the feature stands for; null for context that cannot be pointed at. */
  readonly reference: UnitReference | null;
  readonly shape: Shape;
  readonly style: Style;
}

export interface SceneLayer {
  readonly id: string;
  readonly title: string;
  /** 0–1, applied to the layer as one. */
  readonly opacity: number;
  readonly features: readonly SceneFeature[];
}

export type LabelRole = 'neighborhood' | 'place' | 'district' | 'road shield';

/** A label that may be printed. Which ones fit at a given scale is decided by `placeLabels`. */
export interface LabelCandidate {
  readonly id: string;
  readonly text: string;
  readonly role: LabelRole;
  readonly x: number;
  readonly y: number;
  /** Smaller numbers are placed first. */
  readonly priority: number;
  /** Size of the named area through the point, in world units: a label that does not fit is hidden; null: no such rule. */
  readonly area: { readonly width: number; readonly height: number } | null;
}

/** How text is set. Sizes are in page units. */
export interface TextStyle {
  readonly face: 'text' | 'display';
  readonly weight: 400 | 600;
  readonly size: number;
  readonly colour: Colour;
  readonly letterSpacing: number;
  /** Drawn around the letters so that they can be read on any colour. */
  readonly halo: { readonly colour: Colour; readonly width: number } | null;
}

export interface LegendEntry {
  readonly paint: Paint | null;
  readonly stroke: Stroke | null;
  readonly symbol: 'area' | 'line' | 'circle';
  /** For circles. */
  readonly radius: number | null;
  readonly label: string;
  /** How many units fall in the class; null for context entries. */
  readonly count: number | null;
}

export interface Legend {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  /** `ramp`: the class entries are contiguous classes of one scale, printed as one bar with its breaks. */
  readonly form: 'ramp' | 'list' | 'circles';
  /** Breaks between ramp classes as printed, one fewer than the ramp's entries; empty for lists. */
  readonly breakLabels: readonly string[];
  /** What the two ends of the ramp mean, for diverging scales. */
  readonly endLabels: readonly [string, string] | null;
  readonly classes: readonly LegendEntry[];
  /** No data, withheld, approximate: printed beneath the classes. */
  readonly notes: readonly LegendEntry[];
}

/** How many votes are mapped and what is left out, without a full stop. */
export interface StampedCoverage {
  /** To stand alone: `Maps 36,116 of 43,179 votes (83.6%); 32 precincts not placed`. */
  readonly sentence: string;
  /** To follow the name of a map among several: `36,116 of 43,179 votes (83.6%); 32 precincts not placed`. */
  readonly figures: string;
}

/** What every export carries at its foot, so that the map can be checked. */
export interface Stamp {
  /** How many of the votes the map shows; null when it shows none. */
  readonly coverage: StampedCoverage | null;
  readonly method: readonly string[];
  readonly sources: readonly string[];
}

/** The display list: everything that is decided about a map before it is painted. */
export interface Scene {
  /** What the pack is about, printed small above the title; null where the title says it. */
  readonly kicker: string | null;
  readonly title: string;
  readonly subtitle: string;
  readonly theme: 'light' | 'dark';
  readonly background: Colour;
  /** What the map is about, to fit the view to. */
  readonly bounds: WorldBounds;
  /** Drawn first to last. */
  readonly layers: readonly SceneLayer[];
  readonly labels: readonly LabelCandidate[];
  readonly legends: readonly Legend[];
  /** The district's own outline for the locator inset, and its surroundings. */
  readonly locator: { readonly context: readonly SceneFeature[]; readonly district: readonly SceneFeature[] };
  readonly stamp: Stamp;
  /** One or two sentences for a screen reader: what the map shows and its main figure. */
  readonly summary: string;
}
