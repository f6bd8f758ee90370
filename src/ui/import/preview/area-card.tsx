import type { ReactNode } from 'react';
import { withoutUnitByHand } from '../../../app/import/import-edits';
import { formatCount } from '../../../words/format';
import { Icon } from '../../workspace/icon';
import { useImportSession } from '../hooks';
import type { AreaFacts, AreaUnit } from './area-facts';
import { describeArea } from './describe-area';
import { usePreviewFocus } from './preview-focus';

/** The area in hand: its id and everything that is known of it. */
export function AreaCard({ facts }: { readonly facts: ReadonlyMap<string, AreaFacts> }): ReactNode {
  const { areaId, select } = usePreviewFocus();
  const area = areaId === null ? undefined : facts.get(areaId);
  if (area === undefined) return null;
  const lines = describeArea({ ...area, units: [] }).filter(
    (line) => area.units.length === 0 || line !== 'Without returns',
  );
  return (
    <section className="preview-card" aria-label={`Area ${area.id}`}>
      <header>
        <h3>{area.id}</h3>
        <button
          type="button"
          className="icon-button is-small"
          aria-label={`Close area ${area.id}`}
          onClick={() => select(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      {area.units.length === 0 ? null : (
        <ul>
          {area.units.map((unit) => (
            <UnitLine key={`${unit.tableKey} ${unit.unitId}`} unit={unit} />
          ))}
        </ul>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function UnitLine({ unit }: { readonly unit: AreaUnit }): ReactNode {
  const imports = useImportSession();
  const { tableKey, unitId, votes, isByHand } = unit;
  return (
    <li>
      <span className="preview-unit">
        <strong>{unitId}</strong>
        {votes > 0 ? <span className="number">{formatCount(votes, 'vote')}</span> : null}
      </span>
      <span className="field-note">{tableKey}</span>
      {isByHand ? (
        <button
          type="button"
          className="link"
          onClick={() => imports.decide(withoutUnitByHand(tableKey, unitId))}
        >
          Take back the join by hand of {unitId}
        </button>
      ) : null}
    </li>
  );
}
