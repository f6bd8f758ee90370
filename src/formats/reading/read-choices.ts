import type { ReadOptions } from './raw';
import { Stop } from '../../files/stop';
import { cancelled } from './run-reader';

/** What a person may decide about a file where the reader would otherwise follow its own rule. */
export interface ReadChoices extends ReadOptions {
  /** The layer of a GeoPackage, the object of a TopoJSON, by name. */
  readonly layer?: string;
  /** The 1-based row of the file that names the columns. */
  readonly headerRow?: number;
  readonly delimiter?: string;
  /** A label of the WHATWG encoding standard, such as `windows-1252`. */
  readonly encoding?: string;
  /** An EPSG code (`EPSG:26911`), a WKT or a PROJ definition; it overrides what the file says. */
  readonly coordinateSystem?: string;
}

/** Counts steps of a long reading; tells of every `interval`-th and listens for a cancellation there. */
export function createPacer(file: string, choices: ReadChoices, total: number, interval = 1024) {
  let steps = 0;
  return (done: number): void => {
    steps += 1;
    if (steps % interval !== 0 && done < total) return;
    if (choices.isCancelled?.() === true) throw new Stop(cancelled(file));
    choices.reportProgress?.({ done: Math.min(done, total), total });
  };
}
