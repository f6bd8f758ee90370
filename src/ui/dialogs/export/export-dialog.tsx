import type { ReactNode } from 'react';
import { useOpenMap } from '../../workspace/hooks';
import { Dialog } from '../dialog';
import './export.css';
import { ExportForm } from './export-form';

/** Makes a file of the map, with the page as it will be beside the choices. */
export function ExportDialog(): ReactNode {
  const open = useOpenMap();
  return (
    <Dialog name="export" title="Export" className="export-dialog">
      {open === null ? null : <ExportForm pack={open.pack} spec={open.spec} />}
    </Dialog>
  );
}
