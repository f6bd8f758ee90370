import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Pack } from '../../../core/pack';
import { defaultSmallMultiples } from '../../../document/sheets/small-multiples-spec';
import type { SmallMultiplesSpec } from '../../../document/sheets/small-multiples-spec';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import { MultiplesHistory } from './multiples-history';
import { MultiplesForm } from './multiples-form';
import './multiples.css';

/** One small map a candidate, with the page as it will be beside the choices, which are remembered for each pack. */
export function MultiplesDialog(): ReactNode {
  const { session } = useWorkspace();
  const pack = useSession((state) => state.pack);
  const chosen = useSession((state) => state.multiples);
  const usual = useMemo(() => firstMultiples(pack), [pack]);
  const spec = chosen ?? usual;
  return (
    <Dialog
      name="small multiples"
      title="Small multiples"
      className="export-dialog"
      head={<MultiplesHistory />}
    >
      {pack === null || spec === null ? null : (
        <MultiplesForm
          pack={pack}
          spec={spec}
          onChange={(multiples) => session.dispatch({ type: 'small multiples chosen', multiples })}
        />
      )}
    </Dialog>
  );
}

/** Those of the contest with most candidates, which needs them most. */
function firstMultiples(pack: Pack | null): SmallMultiplesSpec | null {
  const [first] = (pack?.contests ?? [])
    .filter(({ units }) => units.length > 0)
    .sort((one, other) => other.candidates.length - one.candidates.length);
  return pack === null || first === undefined ? null : defaultSmallMultiples(pack, first.contest.id);
}
