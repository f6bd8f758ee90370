import { extensionOf, onlyFile, peekText } from './given-file';
import type { TableFormat } from './format';
import { runReader } from './run-reader';
import { buildTable } from './tables/build-table';
import { parseDelimited } from './tables/parse-delimited';
import { sniffText } from './text/sniff-text';

/** Comma-, tab-, bar- or semicolon-separated text. */
export const delimitedText: TableFormat = {
  kind: 'tables',
  id: 'csv',
  title: 'a table of text (CSV or TSV)',
  extensions: ['.csv', '.tsv', '.tab', '.txt'],
  recognizes: (files) => {
    const [file] = files;
    if (file === undefined || files.length !== 1) return 0;
    if (delimitedText.extensions.includes(extensionOf(file.name))) return 0.8;
    return /^[\t\n\r\x20-\x7e\x80-\uffff]*[,\t;|][^\0]*$/.test(peekText(file)) ? 0.1 : 0;
  },
  read: (files, choices) =>
    runReader(async () => {
      const file = onlyFile(files);
      const { text, notes } = sniffText(file, choices.encoding);
      return Promise.resolve([buildTable(parseDelimited(file, text, choices, notes), choices)]);
    }),
};
