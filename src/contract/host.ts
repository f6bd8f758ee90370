import type { OperationName } from './operation-names';
import type { Input, Output } from './operations';
import type { Result } from './result';

/** What a user interface sees of its host, whichever carrier is between them. */
export type Host = { readonly [K in OperationName]: (input: Input<K>) => Promise<Result<Output<K>>> };

/** Carries one call. Requests and replies are JSON plus Uint8Array and are parsed at both ends. */
export type Transport = (operation: string, input: unknown) => Promise<unknown>;
