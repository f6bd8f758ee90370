import type { ImportView } from '../../../contract/import-view';

/** A contest as the host tells of it. */
export type ContestView = ImportView['contests'][number];
