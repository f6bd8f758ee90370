import { checkLayer } from '../../files/layers/check-layer';
import type { ExportValue, LayerWriter } from '../../files/layers/export-layer';

/**
 * Comma-separated values (RFC 4180) in UTF-8, without geometry. Text is always quoted and numbers never, so programs
 * that look at quotes keep the zeros of ids; an empty cell has no value, a quoted empty cell is empty text.
 */
export const csvWriter: LayerWriter = {
  write: (layer) => {
    checkLayer(layer);
    const lines = [
      ['id', ...layer.fields.map(({ name }) => name)],
      ...layer.features.map(({ id, values }) => [id, ...values].map(writeCell)),
    ];
    return new TextEncoder().encode(lines.map((cells) => `${cells.join(',')}\r\n`).join(''));
  },
};

function writeCell(value: ExportValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}
