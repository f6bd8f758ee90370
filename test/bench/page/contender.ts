/** A way to draw the district on a map. Every action is only begun: what it sets off is waited for by the clock. */
export interface Contender {
  /** Puts a map into an element and the district on it. */
  add(element: HTMLElement): void;
  /** Decides other colours for every precinct and returns what gives them to the map. */
  prepareRecolour(run: number): () => void;
  /** Zooms in by one level, or out again, without gliding. */
  zoom(levels: number): void;
  /** Moves the window without gliding, in pixels. */
  pan(x: number, y: number): void;
  remove(): void;
}

/** The colours of the classes, pale to strong. */
export const colours: readonly string[] = ['#f3efe6', '#c9d8e8', '#94b7d6', '#5b91bf', '#2a6ca3'];

/** The colour of a precinct in a run. */
export const colourOf = (index: number, run: number): string =>
  colours[(index * 7 + run) % colours.length] ?? '';

export const outline = { colour: '#ffffff', width: 0.7 };
