import type { ReactNode } from 'react';
import { describeSubject } from '../../../app/inspect/describe-subject';
import type { Subject } from '../../../app/store/state';
import type { Pack } from '../../../core/pack';
import type { MapSpec } from '../../../document/layers/map-spec';
import { CommandButton } from '../../workspace/command-button';
import { useOpenMap, useSession } from '../../workspace/hooks';
import { Icon } from '../../workspace/icon';
import { ChangeTable } from './change-table';
import { ContestResults } from './contest-results';
import { DistrictSections, NeighborNotes } from './district-sections';
import './inspector.css';
import { NeighborhoodNotes } from './neighborhood-notes';
import { ParticipationSection } from './participation-section';
import { PrecinctNotes, UnplacedNotes } from './precinct-notes';
import { TractFigures } from './tract-figures';

/** The right panel: what is selected, else what is pointed at, else the district. */
export function Inspector(): ReactNode {
  const open = useOpenMap();
  const selection = useSession((state) => state.selection);
  const hover = useSession((state) => state.hover);
  const isShown = useSession((state) => state.panels.inspector);
  if (open === null || !isShown) return null;
  const { pack, spec } = open;
  const district = pack.districts[0];
  const subject =
    selection ?? hover ?? (district === undefined ? null : { unit: 'district' as const, id: district.id });
  if (subject === null) return null;
  const { kind, name } = describeSubject(pack, subject);
  return (
    <aside
      className="inspector"
      id="inspector"
      aria-label="Inspector"
      data-unit={subject.unit}
      data-id={subject.id}
    >
      <header className="inspector-head">
        <p className="overline">{kind}</p>
        <h2 className={name.length > 24 ? 'is-long' : undefined}>{name}</h2>
        <div className="inspector-tools">
          {selection === null || selection.unit === 'reporting unit' ? null : (
            <CommandButton command="fit selection" className="icon-button">
              <Icon name="locate" />
            </CommandButton>
          )}
          {selection === null ? (
            <CommandButton command="panel:inspector" className="icon-button" controls="inspector">
              <Icon name="right" />
            </CommandButton>
          ) : (
            <CommandButton command="clear selection" className="icon-button">
              <Icon name="close" />
            </CommandButton>
          )}
        </div>
      </header>
      <div className="inspector-body" tabIndex={0} role="group" aria-label={`${kind} ${name}`}>
        <SubjectBody pack={pack} spec={spec} subject={subject} />
      </div>
    </aside>
  );
}

interface SubjectBodyProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly subject: Subject;
}

function SubjectBody({ pack, spec, subject }: SubjectBodyProps): ReactNode {
  const results = (
    <>
      <ChangeTable pack={pack} spec={spec} subject={subject} />
      <ContestResults pack={pack} spec={spec} subject={subject} />
      <ParticipationSection pack={pack} subject={subject} />
    </>
  );
  switch (subject.unit) {
    case 'tract':
      return <TractFigures pack={pack} id={subject.id} />;
    case 'district': {
      const district = pack.districts.find((each) => each.id === subject.id);
      if (district?.role === 'neighbor') return <NeighborNotes district={district} />;
      return (
        <>
          {(district?.note ?? null) === null ? null : <p className="lead">{district?.note}</p>}
          {results}
          <DistrictSections pack={pack} />
        </>
      );
    }
    case 'neighborhood':
      return (
        <>
          {results}
          <NeighborhoodNotes pack={pack} spec={spec} id={subject.id} />
        </>
      );
    case 'precinct area':
      return (
        <>
          {results}
          <PrecinctNotes pack={pack} areaId={subject.id} />
        </>
      );
    case 'reporting unit':
      return (
        <>
          <UnplacedNotes pack={pack} unitId={subject.id} />
          {results}
        </>
      );
  }
}
