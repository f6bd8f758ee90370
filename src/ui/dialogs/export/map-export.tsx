import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Pack } from '../../../core/pack';
import { buildScene } from '../../../scene/build/build-scene';
import type { MapSpec } from '../../../document/layers/map-spec';
import { titlesOf, withoutTitles, writeTitles } from '../../../document/written-titles';
import { useSpecEdit } from '../../panels/rail/use-spec-edit';
import { ExportForm } from './export-form';
import type { ComposePage } from './export-form';
import { makePage } from './make-page';
import { TitleFields } from './title-fields';

interface MapExportProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
}

/** The export of one map. */
export function MapExport({ pack, spec }: MapExportProps): ReactNode {
  const edit = useSpecEdit();
  const automatic = useMemo(() => buildScene(pack, withoutTitles(spec)), [pack, spec]);
  const titles = titlesOf(spec);
  const compose = useCallback<ComposePage>(
    (theme, size) => makePage(pack, { ...spec, theme }, size),
    [pack, spec],
  );
  return (
    <ExportForm pack={pack} title={titles.title ?? automatic.title} compose={compose}>
      <TitleFields
        titles={titles}
        automatic={automatic}
        onChange={(change) => edit((open) => writeTitles(open, change), Object.keys(change).join())}
      />
    </ExportForm>
  );
}
