import { fileFormats } from '../../formats/facts/file-formats';
import type { ExportFile } from './deliver-export';
import { exportFileName } from './export-file-name';

const { extensions, writes } = fileFormats.csv;

/** The file of a table: UTF-8 without a byte order mark, as the interface wrote it. */
export function makeTable(name: string, csv: string): ExportFile {
  return {
    fileName: exportFileName(name, extensions[0].slice(1)),
    mediaType: writes.mediaType,
    bytes: new TextEncoder().encode(csv),
  };
}
