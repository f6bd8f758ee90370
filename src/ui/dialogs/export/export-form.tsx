import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Notice, Theme } from '../../../app/store/state';
import type { ExportFormat } from '../../../contract/operations';
import type { Pack } from '../../../core/pack';
import { buildScene } from '../../../scene/build-scene';
import type { MapSpec } from '../../../scene/spec/map-spec';
import { RadioField } from '../radio-field';
import { useWorkspace } from '../../workspace/hooks';
import { problemOfSize, sizePresets } from './export-size';
import type { ExportSize } from './export-size';
import { ExportAction } from './export-action';
import { fileNameOf, makeSvg } from './make-svg';
import { saveExport } from './save-export';
import { SizeFields } from './size-fields';
import { SvgPreview } from './svg-preview';
import { TitleFields } from './title-fields';

interface ExportFormProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
}

const firstSize: ExportSize = sizePresets[0] ?? { width: 1600, height: 1200 };

/** The choices of an export and its live preview. */
export function ExportForm({ pack, spec }: ExportFormProps): ReactNode {
  const { session } = useWorkspace();
  const [format, setFormat] = useState<ExportFormat>('png');
  const [theme, setTheme] = useState<Theme>('light');
  const [size, setSize] = useState<ExportSize>(firstSize);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Notice | null>(null);
  const automatic = useMemo(() => buildScene(pack, { ...spec, title: null, subtitle: null }), [pack, spec]);
  const problem = problemOfSize(size);
  const drawn = useDeferredValue(useMemo(() => ({ spec: { ...spec, theme }, size }), [spec, theme, size]));
  const svg = useMemo(
    () => (problemOfSize(drawn.size) === null ? makeSvg(pack, drawn.spec, drawn.size) : null),
    [pack, drawn],
  );

  const save = async (): Promise<void> => {
    setIsBusy(true);
    setOutcome(null);
    const district = pack.districts[0]?.name ?? pack.title;
    const name = fileNameOf(`${district} ${spec.title ?? automatic.title}`);
    const request = { name, format, svg: makeSvg(pack, { ...spec, theme }, size), width: size.width };
    const notice = await saveExport(session.host, request);
    setIsBusy(false);
    setOutcome(notice);
  };

  return (
    <form
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null && !isBusy) void save();
      }}
    >
      <div className="preview-area">
        {svg === null ? null : <SvgPreview svg={svg} label={`Preview: ${spec.title ?? automatic.title}`} />}
      </div>
      <div className="export-choices">
        <TitleFields spec={spec} automatic={automatic} />
        <RadioField
          legend="Format"
          value={format}
          options={[
            { value: 'png', title: 'PNG', detail: 'picture' },
            { value: 'svg', title: 'SVG', detail: 'to edit' },
          ]}
          onChange={(value) => setFormat(value === 'svg' ? 'svg' : 'png')}
        />
        <SizeFields size={size} problem={problem} onChange={setSize} />
        <RadioField
          legend="Paper"
          value={theme}
          options={[
            { value: 'light', title: 'Light' },
            { value: 'dark', title: 'Dark' },
          ]}
          onChange={(value) => setTheme(value === 'dark' ? 'dark' : 'light')}
        />
        <ExportAction format={format} isBusy={isBusy} isPossible={problem === null} outcome={outcome} />
      </div>
    </form>
  );
}
