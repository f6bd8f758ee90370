import { english } from './english/english';

/** Every message, by its key: what another language must be able to say. */
export type Catalogue = Readonly<typeof english>;

/** The messages in the language of this copy. */
export const words: Catalogue = english;
