/** The name of every operation, apart from their schemas so that a preload script can have the names alone. */
export const operationNames = [
  'describeHost',
  'listPacks',
  'openPack',
  'nextGivenPack',
  'saveExport',
  'saveTable',
  'saveLayer',
  'savePack',
  'revealPack',
  'removePack',
  'listImports',
  'startImport',
  'addImportFile',
  'removeImportFile',
  'planImport',
  'readImportProgress',
  'cancelImport',
  'previewImport',
  'finishImport',
  'discardImport',
  'readSettings',
  'writeSettings',
] as const;

export type OperationName = (typeof operationNames)[number];

/** Whether a value names an operation. */
export const isOperationName = (name: unknown): name is OperationName =>
  operationNames.some((known) => known === name);
