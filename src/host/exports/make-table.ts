import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

/** The file of a table: UTF-8 without a byte order mark, as the interface wrote it. */
export function makeTable(name: string, csv: string): ExportFile {
  return {
    fileName: exportFileName(name, 'csv'),
    mediaType: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(csv),
  };
}
