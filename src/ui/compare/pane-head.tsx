import type { ReactNode } from 'react';
import { sideNames } from '../../app/comparison/comparison-state';
import type { MapSide } from '../../app/comparison/comparison-state';
import { editMap } from '../../app/comparison/edit-map';
import { chooseSubject, subjectChoices, subjectOf } from '../../app/comparison/map-subject';
import { editLayer, findLayer } from '../../document/layers/edit-layer';
import { fillUnitOf } from '../../document/layers/fill-unit';
import { leadingMeasure } from '../../document/layers/leading-measure';
import { mapElectionMeasures } from '../../document/mode';
import { tellDropped } from '../../app/store/tell-dropped';
import type { Pack } from '../../core/pack';
import type { ComparisonSpec } from '../../document/sheets/comparison-spec';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { measureOf } from '../../document/measures/measures';
import { peopleBy } from '../../document/measures/usual-measures';
import type { MapSpec } from '../../document/layers/map-spec';
import { useWorkspace } from '../workspace/hooks';
import { PaneMeasure } from './pane-measure';
import { SelectBox } from '../controls/select-box';

interface PaneHeadProps {
  readonly pack: Pack;
  readonly comparison: ComparisonSpec;
  readonly side: MapSide;
}

/** What one of the maps shows, to be chosen above it. */
export function PaneHead({ pack, comparison, side }: PaneHeadProps): ReactNode {
  const { session } = useWorkspace();
  const spec = comparison[side];
  const of = side === 'change' ? 'the change' : `map ${sideNames[side]}`;
  const edit = (edited: MapSpec, key?: string): void =>
    session.dispatch({
      type: 'comparison edited',
      comparison: editMap(pack, comparison, side, edited),
      ...(key === undefined ? {} : { key: `${side}: ${key}` }),
    });
  const chooseMeasure = (measure: ElectionMeasure): void =>
    edit(
      mapElectionMeasures(spec, () => measure),
      measureOf(measure).undoneAs ?? undefined,
    );
  const takeInHand = (): void => {
    if (side !== 'change') session.dispatch({ type: 'comparison side chosen', side });
  };
  const measure = leadingMeasure(spec);
  const tracts = fillUnitOf(spec) === 'tracts' ? findLayer(spec, 'tracts') : undefined;
  return (
    <div
      className="pane-head"
      role="group"
      aria-label={`What ${of} shows`}
      onFocus={takeInHand}
      onPointerDown={takeInHand}
    >
      {side === 'change' ? null : <span className="side-badge">{sideNames[side]}</span>}
      {side === 'change' ? null : (
        <SelectBox
          name={`Subject of ${of}`}
          value={subjectOf(spec)}
          options={subjectChoices(pack)}
          onChange={(value) => {
            const edited = chooseSubject(pack, spec, value);
            edit(edited);
            tellDropped(session, spec, edited);
          }}
        />
      )}
      {tracts === undefined ? null : (
        <SelectBox
          name={`Measure of ${of}`}
          value={tracts.measure.measure}
          options={pack.demographicMeasures.map(({ id, title }) => ({ value: id, title }))}
          onChange={(id) =>
            edit(
              editLayer(spec, 'tracts', {
                measure: peopleBy(id),
                classification: null,
              }),
            )
          }
        />
      )}
      {tracts === undefined && measure !== null ? (
        <PaneMeasure
          pack={pack}
          measure={measure}
          of={of}
          onlyChanges={side === 'change'}
          onChange={chooseMeasure}
        />
      ) : null}
    </div>
  );
}
