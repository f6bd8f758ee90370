import type { Colour } from '../display/scene';

export type ThemeName = 'light' | 'dark';

/** The neutrals and the one accent of a map. Colours of data are made from these in `colour/`. */
export interface Theme {
  readonly name: ThemeName;
  readonly paper: Colour;
  /** Text, and the lines that matter most. */
  readonly ink: Colour;
  /** Second-rank text; still at least 4.5:1 on paper. */
  readonly inkSoft: Colour;
  /** Rules and frames; never text. */
  readonly hairline: Colour;
  readonly accent: Colour;
  readonly neighborFill: Colour;
  readonly neighborLine: Colour;
  readonly districtFill: Colour;
  readonly boundary: Colour;
  readonly neighborhoodLine: Colour;
  readonly areaLine: Colour;
  /** Around circles, so that pale ones stand out from the paper and from each other. */
  readonly circleLine: Colour;
  readonly road: Colour;
  readonly shield: Colour;
  readonly noData: Colour;
  readonly noDataHatch: Colour;
  /** Hatch over a class colour: the estimate is uncertain. */
  readonly uncertainHatch: Colour;
  /** A tie between candidates. */
  readonly tie: Colour;
  /** A winner beyond the candidates that have a hue of their own. */
  readonly anotherCandidate: Colour;
  /** The near-paper end of one-hue ramps and the middle of diverging ones. */
  readonly rampStart: Colour;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    name: 'light',
    paper: '#fcfaf5',
    ink: '#1c1d1f',
    inkSoft: '#55575b',
    hairline: '#cbc5b8',
    accent: '#9a3324',
    neighborFill: '#f1ede4',
    neighborLine: '#c4bcac',
    districtFill: '#ebe6da',
    boundary: '#1c1d1f',
    neighborhoodLine: '#4a4740',
    areaLine: '#fcfaf5',
    circleLine: '#4a4740',
    road: '#8b8478',
    shield: '#fcfaf5',
    noData: '#e6e3dc',
    noDataHatch: '#a19c92',
    uncertainHatch: '#45423d',
    tie: '#8d7f70',
    anotherCandidate: '#b9b5ae',
    rampStart: '#f3efe6',
  },
  dark: {
    name: 'dark',
    paper: '#15171a',
    ink: '#f0ece4',
    inkSoft: '#b3aea4',
    hairline: '#43474c',
    accent: '#f0907a',
    neighborFill: '#1c1f23',
    neighborLine: '#41464c',
    districtFill: '#26292e',
    boundary: '#f0ece4',
    neighborhoodLine: '#d5d0c5',
    areaLine: '#15171a',
    circleLine: '#0d0f11',
    road: '#a09a8f',
    shield: '#15171a',
    noData: '#2b2e32',
    noDataHatch: '#6a6e73',
    uncertainHatch: '#e8e3d8',
    tie: '#8f8272',
    anotherCandidate: '#6d7074',
    rampStart: '#34383d',
  },
};
