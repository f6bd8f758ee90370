import type { MapSpec } from '../../document/layers/map-spec';
import { describeDropped } from '../../document/dropped-candidates';
import type { Session } from './session';

/**
 * Tells in a notice whom a map that went on to another contest is no longer about, when there is anyone; what was told of
 * the step before is over.
 */
export function tellDropped(session: Session, before: MapSpec | null, after: MapSpec | null): void {
  const { pack, notice } = session.getState();
  if (pack === null || before === null || after === null) return;
  const text = describeDropped(pack, before, after);
  if (text === null && notice?.kind !== 'done') return;
  session.dispatch({ type: 'notice shown', notice: text === null ? null : { kind: 'done', text } });
}
