import { useRef } from 'react';
import type { ReactNode } from 'react';
import {
  changeMeasureKinds,
  comparesContests,
  contestOf,
  measureOfKind,
} from '../../document/measures/choose-measure';
import type { MeasureKind } from '../../document/measures/choose-measure';
import { measureChoices } from '../../document/measures/measure-choices';
import type { Pack } from '../../core/pack';
import type { ElectionMeasure } from '../../document/measures/measure-schema';
import { measureOf } from '../../document/measures/measures';
import { MeasureDetailFields } from '../panels/rail/measure-detail-fields';
import { SelectBox as PaneSelect } from '../controls/select-box';

interface PaneMeasureProps {
  readonly pack: Pack;
  readonly measure: ElectionMeasure;
  readonly of: string;
  readonly onlyChanges: boolean;
  readonly onChange: (measure: ElectionMeasure) => void;
}

const isChangeKind = (kind: MeasureKind): boolean => changeMeasureKinds.some((each) => each === kind);

/** The measure of a map and whose it is. What does not fit the line opens beneath it. */
export function PaneMeasure(props: PaneMeasureProps): ReactNode {
  const { pack, measure, of, onlyChanges, onChange } = props;
  const isWanted = (kind: MeasureKind): boolean =>
    isChangeKind(kind) === (onlyChanges || comparesContests(measure));
  const kinds = measureChoices(pack, measure)
    .flatMap(({ options }) => options)
    .filter(({ value }) => isWanted(value));
  return (
    <>
      <PaneSelect
        name={`Measure of ${of}`}
        value={measure.kind}
        options={kinds}
        onChange={(kind) => onChange(measureOfKind(pack, kind as MeasureKind, contestOf(measure), measure))}
      />
      <WhoseSelect {...props} />
    </>
  );
}

function WhoseSelect({ pack, measure, of, onChange }: PaneMeasureProps): ReactNode {
  const { fieldsTitle } = measureOf(measure);
  const fields = measureOf(measure).fields(pack, measure);
  if (fields.length === 0) return null;
  if (fieldsTitle !== null) return <More title={fieldsTitle} {...{ pack, measure, of, onChange }} />;
  return fields.map((field) =>
    field.control === 'choice' ? (
      <PaneSelect
        key={field.name}
        name={`${field.name} of ${of}`}
        value={field.value(pack, measure)}
        options={field.options(pack, measure)}
        onChange={(value) => onChange(field.choose(pack, measure, value))}
      />
    ) : null,
  );
}

function More({
  title,
  ...fields
}: Omit<PaneMeasureProps, 'onlyChanges'> & { readonly title: string }): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  return (
    <details
      ref={details}
      className="pane-more"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        event.preventDefault();
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{title}</summary>
      <div className="pane-more-body">
        <MeasureDetailFields {...fields} />
      </div>
    </details>
  );
}
