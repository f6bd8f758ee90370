import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Notice, Theme } from '../../../app/store/state';
import type { ExportFormat } from '../../../contract/operations';
import type { Pack } from '../../../core/pack';
import { firstPageFormat, pageFormatIds, pageFormats } from '../../../render/facts/page-formats';
import { renderSvg } from '../../../render/svg/render-svg';
import type { Page } from '../../../scene/page/page';
import { RadioField } from '../../controls/radio-field';
import { useWorkspace } from '../../workspace/hooks';
import { problemOfSize, sizePresets } from './export-size';
import type { ExportSize } from './export-size';
import { ExportAction } from './export-action';
import { fileNameOf } from './make-page';
import { saveExport } from './save-export';
import { SizeFields } from './size-fields';
import { SvgPreview } from './svg-preview';

/** Composes the page for a picture of so many pixels. The same function gives the same page for the same arguments. */
export type ComposePage = (theme: Theme, size: ExportSize) => Page;

interface ExportFormProps {
  readonly pack: Pack;
  /** What the page is called, for its preview and its file. */
  readonly title: string;
  /** To be kept from one rendering to the next while nothing about the page changes. */
  readonly compose: ComposePage;
  /** The choices beyond format, size and paper. */
  readonly children: ReactNode;
  /** Something that lies over the preview and follows it. */
  readonly overlay?: (svg: string) => ReactNode;
}

const firstSize: ExportSize = sizePresets[0] ?? { width: 1600, height: 1200 };

/** The choices of an export and its live preview. */
export function ExportForm({ pack, title, compose, children, overlay }: ExportFormProps): ReactNode {
  const { session } = useWorkspace();
  const [format, setFormat] = useState<ExportFormat>(firstPageFormat);
  const [theme, setTheme] = useState<Theme>('light');
  const [size, setSize] = useState<ExportSize>(firstSize);
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Notice | null>(null);
  const problem = problemOfSize(size);
  const drawn = useDeferredValue(useMemo(() => ({ compose, theme, size }), [compose, theme, size]));
  const svg = useMemo(() => (problemOfSize(drawn.size) === null ? drawPreview(drawn) : null), [drawn]);

  const save = async (): Promise<void> => {
    setIsBusy(true);
    setOutcome(null);
    const name = fileNameOf(`${pack.districts[0]?.name ?? pack.title} ${title}`);
    const request = { name, format, page: compose(theme, size), width: size.width };
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
        {svg === null ? null : <SvgPreview svg={svg} label={`Preview: ${title}`} />}
        {svg === null ? null : overlay?.(svg)}
      </div>
      <div className="export-choices">
        {children}
        <RadioField
          legend="Format"
          value={format}
          options={pageFormatIds.map((id) => ({ value: id, ...pageFormats[id] }))}
          onChange={(value) => setFormat((before) => pageFormatIds.find((id) => id === value) ?? before)}
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
        <ExportAction
          label={`Save ${pageFormats[format].title}`}
          working="Drawing…"
          isBusy={isBusy}
          isPossible={problem === null}
          outcome={outcome}
        />
      </div>
    </form>
  );
}

interface Drawn {
  readonly compose: ComposePage;
  readonly theme: Theme;
  readonly size: ExportSize;
}

/** The page by the renderer that the host draws the file with. */
const drawPreview = ({ compose, theme, size }: Drawn): string =>
  renderSvg(compose(theme, size), { pixelWidth: size.width });
