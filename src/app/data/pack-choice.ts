import type { Input } from '../../contract/operations';
import type { PackOrigin } from '../store/state';

/** The open pack as the host takes it: by its id in the list, or its files. */
export function packChoiceOf(origin: PackOrigin): Input<'savePack'>['pack'] {
  if (origin.kind === 'listed') return { id: origin.id };
  return { files: [...origin.files].map(([path, bytes]) => ({ path, bytes: new Uint8Array(bytes) })) };
}
