import type { Output } from './operations';

/** What an import may become of its files so far, as the host tells it. */
export type ImportView = Output<'planImport'>;
