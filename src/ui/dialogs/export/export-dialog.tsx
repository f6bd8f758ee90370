import type { ReactNode } from 'react';
import { useOpenComparison } from '../../compare/use-open-comparison';
import { useOpenMap, useSession } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import { ComparisonExport } from './comparison-export';
import { DataExportForm } from './data-export';
import './export.css';
import { ExportPages } from './export-pages';
import { MapExport } from './map-export';

/**
 * Makes a file of the map, or of both maps of a comparison, with the page as it will be beside the choices; its other
 * page hands over the data.
 */
export function ExportDialog(): ReactNode {
  const isData = useSession((state) => state.dialog === 'export data');
  return (
    <Dialog
      name={['export', 'export data']}
      title="Export"
      className="export-dialog"
      head={<ExportPages isData={isData} />}
    >
      {isData ? <DataPage /> : <MapPage />}
    </Dialog>
  );
}

function DataPage(): ReactNode {
  const pack = useSession((state) => state.pack);
  const origin = useSession((state) => state.packOrigin);
  return pack === null || origin === null ? null : <DataExportForm pack={pack} origin={origin} />;
}

function MapPage(): ReactNode {
  const open = useOpenMap();
  const compared = useOpenComparison();
  if (compared !== null && compared.comparison.mode !== 'change') {
    return <ComparisonExport pack={compared.pack} comparison={compared.comparison} />;
  }
  return open === null ? null : <MapExport pack={open.pack} spec={open.spec} />;
}
