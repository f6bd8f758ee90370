import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Pack } from '../../../core/pack';
import { defaultSmallMultiples } from '../../../scene/spec/small-multiples-spec';
import type { SmallMultiplesSpec } from '../../../scene/spec/small-multiples-spec';
import { useOpenMap } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import { MultiplesForm } from './multiples-form';
import './multiples.css';

/** One small map a candidate, with the page as it will be beside the choices. They stay until another pack opens. */
export function MultiplesDialog(): ReactNode {
  const open = useOpenMap();
  const [chosen, setChosen] = useState<{ pack: Pack; spec: SmallMultiplesSpec } | null>(null);
  const pack = open?.pack ?? null;
  const spec = chosen !== null && chosen.pack === pack ? chosen.spec : firstMultiples(pack);
  return (
    <Dialog name="small multiples" title="Small multiples" className="export-dialog">
      {pack === null || spec === null ? null : (
        <MultiplesForm pack={pack} spec={spec} onChange={(next) => setChosen({ pack, spec: next })} />
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
