import type { ReactNode } from 'react';
import { useOpenComparison } from '../../compare/use-open-comparison';
import { useOpenMap } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import { ComparisonExport } from './comparison-export';
import './export.css';
import { MapExport } from './map-export';

/** Makes a file of the map, or of both maps of a comparison, with the page as it will be beside the choices. */
export function ExportDialog(): ReactNode {
  const open = useOpenMap();
  const compared = useOpenComparison();
  const showsBoth = compared !== null && compared.comparison.mode !== 'change';
  return (
    <Dialog name="export" title="Export" className="export-dialog">
      {showsBoth ? <ComparisonExport pack={compared.pack} comparison={compared.comparison} /> : null}
      {!showsBoth && open !== null ? <MapExport pack={open.pack} spec={open.spec} /> : null}
    </Dialog>
  );
}
