import type { ReactNode } from 'react';
import { DescriptionDialog } from './access/description-dialog';
import { MapDescription } from './access/map-description';
import { PlacesPanel } from './access/places-panel';
import { CompareStage } from './compare/compare-stage';
import { ExportDialog } from './dialogs/export/export-dialog';
import { MultiplesDialog } from './dialogs/multiples/multiples-dialog';
import { OpenDialog } from './dialogs/open/open-dialog';
import { ShortcutsDialog } from './dialogs/shortcuts/shortcuts-dialog';
import { SourcesDialog } from './dialogs/sources/sources-dialog';
import { Drawer } from './drawer/drawer';
import { useImport } from './import/hooks';
import { ImportWindow } from './import/import-window';
import { Inspector } from './panels/inspector/inspector';
import { Rail } from './panels/rail/rail';
import { MapStage } from './panels/stage/map-stage';
import { NoticeBar } from './panels/status/notice';
import { StatusLine } from './panels/status/status-line';
import { Welcome } from './panels/status/welcome';
import { TopBar } from './panels/top-bar/top-bar';
import { useSession } from './workspace/hooks';

/** The whole window. */
export function App(): ReactNode {
  const rail = useSession((state) => state.panels.rail);
  const inspector = useSession((state) => state.panels.inspector);
  const isComparing = useSession((state) => state.comparison.isOpen);
  const isReady = useSession((state) => state.pack !== null);
  const isImporting = useImport((state) => state.isOpen);
  return (
    <>
      <div
        className="app"
        inert={isImporting}
        data-rail={rail ? 'open' : 'folded'}
        data-inspector={inspector ? 'open' : 'closed'}
        data-comparing={isComparing}
        data-ready={isReady}
      >
        <TopBar />
        <Rail />
        <MapStage />
        {isComparing ? <CompareStage /> : null}
        <PlacesPanel />
        <MapDescription />
        <Welcome />
        <Inspector />
        <Drawer />
        <StatusLine />
        <NoticeBar />
        <OpenDialog />
        <ExportDialog />
        <MultiplesDialog />
        <DescriptionDialog />
        <ShortcutsDialog />
        <SourcesDialog />
      </div>
      <ImportWindow />
    </>
  );
}
