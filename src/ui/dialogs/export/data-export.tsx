import { useState } from 'react';
import type { ReactNode } from 'react';
import { dataFormats } from '../../../app/data/data-formats';
import { listDataLayers } from '../../../app/data/list-layers';
import { packChoiceOf } from '../../../app/data/pack-choice';
import type { DataExport, Notice, PackOrigin } from '../../../app/store/state';
import type { Output } from '../../../contract/operations';
import type { Result } from '../../../contract/result';
import type { Pack } from '../../../core/pack';
import { formatVotes } from '../../../words/format';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { useDisabled } from '../../workspace/use-disabled';
import { RadioField } from '../../controls/radio-field';
import { ExportAction } from './export-action';
import { LayerContents } from './layer-contents';
import { fileNameOf } from './make-page';
import { receiveFile } from './save-export';

interface DataExportFormProps {
  readonly pack: Pack;
  readonly origin: PackOrigin;
}

/** A layer of the pack for other programs, with what its file will hold beside the choices; or the whole pack. */
export function DataExportForm({ pack, origin }: DataExportFormProps): ReactNode {
  const { session } = useWorkspace();
  const chosen = useSession((state) => state.dataExport);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Notice | null>(null);
  const disabling = useDisabled(isBusy);
  const layers = listDataLayers(pack);
  const layer = layers.find(({ name }) => name === chosen.layer) ?? layers[0];
  const format = dataFormats.find(({ id }) => id === chosen.format) ?? dataFormats[0];
  if (layer === undefined || format === undefined) return null;

  const choose = (change: Partial<DataExport>): void => {
    setOutcome(null);
    session.dispatch({ type: 'data export chosen', dataExport: { ...chosen, ...change } });
  };
  const run = async (save: () => Promise<Result<Output<'saveLayer'>>>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setOutcome(null);
    const notice = receiveFile(await save());
    setIsBusy(false);
    setOutcome(notice);
  };
  const place = pack.districts[0]?.name ?? pack.title;
  const saveLayer = () =>
    session.host.saveLayer({
      pack: packChoiceOf(origin),
      layer: layer.name,
      format: format.id,
      name: fileNameOf(`${place} ${layer.name}`),
    });
  const savePack = () =>
    session.host.savePack({ pack: packChoiceOf(origin), form: 'zip', name: fileNameOf(pack.name) });

  return (
    <form
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        void run(saveLayer);
      }}
    >
      <LayerContents layer={layer} hasGeometry={format.hasShapes} />
      <div className="export-choices">
        <RadioField
          legend="Layer"
          value={layer.name}
          options={layers.map(({ name, title, featureCount }) => ({
            value: name,
            title,
            detail: formatVotes(featureCount),
          }))}
          onChange={(name) => {
            const next = layers.find((each) => each.name === name);
            if (next !== undefined) choose({ layer: next.name });
          }}
        />
        <RadioField
          legend="Format"
          value={format.id}
          options={dataFormats.map(({ id, title, purpose }) => ({ value: id, title, detail: purpose }))}
          onChange={(value) => {
            const next = dataFormats.find(({ id }) => id === value);
            if (next !== undefined) choose({ format: next.id });
          }}
        />
        <section className="whole-pack" aria-label="The whole pack">
          <h3>The whole pack</h3>
          <p className="rule">Every file with its sources, to be opened here or read by other programs.</p>
          <button type="button" className="button" {...disabling} onClick={() => void run(savePack)}>
            Save pack as .zip
          </button>
        </section>
        <ExportAction
          label={`Save ${format.title}`}
          working="Writing…"
          isBusy={isBusy}
          isPossible
          outcome={outcome}
        />
      </div>
    </form>
  );
}
