import { pointInArea } from '../../core/geometry/point-in-area';
import type { Pack } from '../../core/pack';
import type { CommandContext } from '../commands/command';
import { boundsAround, boundsOfSubject, withSurroundings } from '../places/bounds-of-subject';
import { revealSubject } from '../store/reveal-subject';
import { shownSpec } from '../store/state';
import type { Subject } from '../store/state';
import { compactText } from '../../words/fold-text';
import type { SearchEntry } from './search-index';

const degreesAroundPlace = 0.012;

/**
 * Goes to a search result: the map shows it, with the layer that draws it, and the inspector tells of it. A place
 * selects the neighborhood of its name, else the one that it lies in. What is not on the map opens in the inspector
 * alone.
 */
export function chooseResult(entry: SearchEntry, { session, surface }: CommandContext): void {
  const { pack } = session.getState();
  const spec = shownSpec(session.getState());
  if (pack === null || spec === null) return;
  const { subject, location } = entry.target;
  const chosen = subject ?? neighborhoodOf(pack, entry);
  session.dispatch({ type: 'search typed', text: '' });
  if (chosen !== null) session.dispatch({ type: 'spec edited', spec: revealSubject(pack, spec, chosen) });
  session.dispatch({ type: 'selected', subject: chosen });
  session.dispatch({ type: 'panel toggled', panel: 'inspector', open: true });
  const bounds = subject === null ? null : boundsOfSubject(pack, subject);
  if (bounds !== null) surface.showBounds(withSurroundings(pack, bounds));
  else if (location !== null) surface.showBounds(boundsAround(location, degreesAroundPlace));
}

/** Points of places are rough, so a name counts for more than where the point lies. */
function neighborhoodOf(pack: Pack, { names, target }: SearchEntry): Subject | null {
  const called = new Set(names.map((words) => words.join('')));
  const { location } = target;
  const found =
    pack.neighborhoods.find(({ name }) => called.has(compactText(name))) ??
    pack.neighborhoods.find(({ geometry }) => location !== null && pointInArea(location, geometry));
  return found === undefined ? null : { unit: 'neighborhood', id: found.id };
}
