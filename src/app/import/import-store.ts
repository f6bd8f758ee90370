import type { Result } from '../../contract/result';
import { describeError } from '../../core/result';
import { initialImport, type ImportState } from './import-state';

/** The state of an import: what is known of it, and who wants to hear of changes. */
export class ImportStore {
  #state = initialImport;
  readonly #listeners = new Set<() => void>();

  readonly get = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes a part. */
  set(part: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Whether it worked; what did not is told, but for what the person stopped. */
  tell<T>(result: Result<T>): result is { readonly ok: true; readonly value: T } {
    if (result.ok) return true;
    if (result.error.code !== 'cancelled') this.set({ error: describeError(result.error) });
    return false;
  }
}
