import type { ImportView } from '../../../contract/import-view';

/** A table as the host tells of it. */
export type TableView = ImportView['tables'][number];
