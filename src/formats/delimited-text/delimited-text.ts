import { extensionOf, onlyFile, peekText } from '../reading/given-file';
import type { TableFormat } from '../reading/format';
import { runReader } from '../reading/run-reader';
import { buildTable } from '../reading/build-table';
import { parseDelimited } from './parse-delimited';
import { sniffText } from '../../files/text/sniff-text';

/** Comma-, tab-, bar- or semicolon-separated text. */
export const delimitedText: TableFormat<'csv'> = {
  kind: 'tables',
  id: 'csv',
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    const extension = extensionOf(file.name);
    if (['.csv', '.tsv', '.tab'].includes(extension)) return 0.8;
    const isTable = looksDelimited(peekText(file));
    if (extension === '.txt') return isTable ? 0.5 : 0.05;
    return isTable ? 0.1 : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      const { text, encoding, notes } = sniffText(file, choices.encoding);
      const { delimiter, ...parsed } = parseDelimited(file, text, choices, notes);
      return Promise.resolve([{ ...buildTable(parsed, choices), readAs: { encoding, delimiter } }]);
    }),
};

/** Whether the first lines of a text all hold the same delimiter. */
function looksDelimited(text: string): boolean {
  const lines = text.split(/[\r\n]+/, 4).filter((line) => line.trim() !== '');
  const isBinary = text.includes('\0') || /^\s*[<{[]/.test(text);
  return (
    !isBinary &&
    lines.length >= 2 &&
    [',', '\t', ';', '|'].some((mark) => lines.every((line) => line.includes(mark)))
  );
}
