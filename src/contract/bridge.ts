import type { OperationName } from './operation-names';

/** The one thing that the desktop shell adds to the page's window, under {@link bridgeName}. */
export interface Bridge {
  /** Carries one call to the main process; operations that the contract does not name are rejected on this side. */
  readonly invoke: (operation: OperationName, input: unknown) => Promise<unknown>;
}

export const bridgeName = 'districtAtlas';

/** The one channel that the bridge and the main process share. */
export const bridgeChannel = 'district-atlas:invoke';
