import {
  schemeAccent,
  schemeBlues,
  schemeBrBG,
  schemeBuGn,
  schemeBuPu,
  schemeDark2,
  schemeGnBu,
  schemeGreens,
  schemeGreys,
  schemeOranges,
  schemeOrRd,
  schemePaired,
  schemePastel1,
  schemePastel2,
  schemePiYG,
  schemePRGn,
  schemePuBu,
  schemePuBuGn,
  schemePuOr,
  schemePuRd,
  schemePurples,
  schemeRdBu,
  schemeRdGy,
  schemeRdPu,
  schemeRdYlBu,
  schemeRdYlGn,
  schemeReds,
  schemeSet1,
  schemeSet2,
  schemeSet3,
  schemeSpectral,
  schemeYlGn,
  schemeYlGnBu,
  schemeYlOrBr,
  schemeYlOrRd,
} from 'd3-scale-chromatic';
import { okabeIto } from './okabe-ito';

export { okabeIto } from './okabe-ito';
export { divergingFromHues, rampFromHue } from './hue-ramps';

export type PaletteKind = 'sequential' | 'diverging' | 'categorical';

/**
 * A list of colours for classes. Colours of sequential palettes go from light to dark; those of diverging palettes
 * from one hue through a light middle to the other.
 */
export interface Palette {
  readonly id: string;
  readonly title: string;
  readonly kind: PaletteKind;
  /** Safe at every class count that the palette offers. */
  readonly colourBlindSafe: boolean;
  /** The largest class count at which the palette is safe for colour-blind readers; 0 for none. */
  readonly safeClasses: number;
  readonly maxClasses: number;
}

interface Scheme extends Palette {
  readonly colours: (count: number) => readonly string[] | undefined;
}

type Schemes = ReadonlyArray<readonly string[]>;

const SEQUENTIAL_CLASSES = 9;
const DIVERGING_CLASSES = 11;

const sequential = (id: string, title: string, schemes: Schemes): Scheme => ({
  id,
  title,
  kind: 'sequential',
  colourBlindSafe: true,
  safeClasses: SEQUENTIAL_CLASSES,
  maxClasses: SEQUENTIAL_CLASSES,
  colours: (count) => pickFrom(schemes, count),
});

const diverging = (id: string, title: string, schemes: Schemes, colourBlindSafe: boolean): Scheme => ({
  id,
  title,
  kind: 'diverging',
  colourBlindSafe,
  safeClasses: colourBlindSafe ? DIVERGING_CLASSES : 0,
  maxClasses: DIVERGING_CLASSES,
  colours: (count) => pickFrom(schemes, count),
});

const categorical = (id: string, title: string, colours: readonly string[], safeClasses: number): Scheme => ({
  id,
  title,
  kind: 'categorical',
  colourBlindSafe: safeClasses === colours.length,
  safeClasses,
  maxClasses: colours.length,
  colours: (count) => colours.slice(0, count),
});

/**
 * ColorBrewer (Brewer, Harrower and The Pennsylvania State University, colorbrewer2.org) through
 * d3-scale-chromatic, and Okabe–Ito. The colour-blind flags are those that colorbrewer2.org publishes, where only
 * "yes" counts as safe and "maybe" does not.
 */
const schemes: readonly Scheme[] = [
  sequential('Blues', 'Blues', schemeBlues),
  sequential('Greens', 'Greens', schemeGreens),
  sequential('Greys', 'Greys', schemeGreys),
  sequential('Oranges', 'Oranges', schemeOranges),
  sequential('Purples', 'Purples', schemePurples),
  sequential('Reds', 'Reds', schemeReds),
  sequential('BuGn', 'Blue to green', schemeBuGn),
  sequential('BuPu', 'Blue to purple', schemeBuPu),
  sequential('GnBu', 'Green to blue', schemeGnBu),
  sequential('OrRd', 'Orange to red', schemeOrRd),
  sequential('PuBu', 'Purple to blue', schemePuBu),
  sequential('PuBuGn', 'Purple, blue, green', schemePuBuGn),
  sequential('PuRd', 'Purple to red', schemePuRd),
  sequential('RdPu', 'Red to purple', schemeRdPu),
  sequential('YlGn', 'Yellow to green', schemeYlGn),
  sequential('YlGnBu', 'Yellow, green, blue', schemeYlGnBu),
  sequential('YlOrBr', 'Yellow, orange, brown', schemeYlOrBr),
  sequential('YlOrRd', 'Yellow, orange, red', schemeYlOrRd),
  diverging('PuOr', 'Orange and purple', schemePuOr, true),
  diverging('BrBG', 'Brown and blue-green', schemeBrBG, true),
  diverging('PRGn', 'Purple and green', schemePRGn, true),
  diverging('PiYG', 'Pink and green', schemePiYG, true),
  diverging('RdBu', 'Red and blue', schemeRdBu, true),
  diverging('RdYlBu', 'Red, yellow, blue', schemeRdYlBu, true),
  diverging('RdGy', 'Red and grey', schemeRdGy, false),
  diverging('RdYlGn', 'Red, yellow, green', schemeRdYlGn, false),
  diverging('Spectral', 'Spectral', schemeSpectral, false),
  categorical('OkabeIto', 'Okabe–Ito', okabeIto, okabeIto.length),
  categorical('Dark2', 'Dark', schemeDark2, 3),
  categorical('Set2', 'Soft', schemeSet2, 3),
  categorical('Paired', 'Paired', schemePaired, 4),
  categorical('Set1', 'Bright', schemeSet1, 0),
  categorical('Set3', 'Light', schemeSet3, 0),
  categorical('Accent', 'Accent', schemeAccent, 0),
  categorical('Pastel1', 'Pastel', schemePastel1, 0),
  categorical('Pastel2', 'Soft pastel', schemePastel2, 0),
];

/** Every palette that a map may name. */
export const palettes: readonly Palette[] = schemes.map(
  ({ id, title, kind, colourBlindSafe, safeClasses, maxClasses }) => ({
    id,
    title,
    kind,
    colourBlindSafe,
    safeClasses,
    maxClasses,
  }),
);

/**
 * The palette's colours for a class count, as `#rrggbb`.
 * @throws RangeError when there is no such palette or it has not that many colours.
 */
export function paletteColours(id: string, count: number): readonly string[] {
  const scheme = schemes.find((candidate) => candidate.id === id);
  if (scheme === undefined) throw new RangeError(`there is no palette ${id}`);
  if (!Number.isInteger(count) || count < 1 || count > scheme.maxClasses) {
    throw new RangeError(`palette ${id} has 1 to ${scheme.maxClasses} colours, not ${count}`);
  }
  const colours = scheme.colours(count);
  if (colours === undefined) throw new RangeError(`palette ${id} has no list of ${count} colours`);
  return colours;
}

/** ColorBrewer starts at three classes: two take the ends of its three, one takes the last. */
function pickFrom(lists: Schemes, count: number): readonly string[] | undefined {
  const three = lists[3] ?? [];
  if (count === 2) return three.filter((_, index) => index !== 1);
  return count === 1 ? three.slice(-1) : lists[count];
}
