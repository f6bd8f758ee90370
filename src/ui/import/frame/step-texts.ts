import type { ImportStep } from '../../../app/import/import-state';

/** What each step is for, beneath its heading. */
export const stepTexts: Readonly<Record<ImportStep, string>> = {
  files: 'Give the files as the county publishes them. Nothing leaves this computer.',
  boundaries: 'The areas of the precincts, where they lie, and the attribute that holds their ids.',
  tables: 'What each table is for, and what its columns mean.',
  contests: 'The contests that the tables report, and which of them go into the pack.',
  join: 'How the ids of the returns find their boundaries. No rule is used before you accept it.',
  audit:
    'Votes that were counted, against certified totals. A difference never stops an import; it is printed on maps.',
  finish: 'Name the pack, and look once more at what it will hold.',
};
