import { describeError } from '../../core/result';
import type { Session } from '../store/session';
import type { DraftPlan } from './draft-plan';
import { initialImport } from './import-state';
import type { ImportStore } from './import-store';
import { sendFile, type GivenUpload } from './send-file';

/** The pack that an import starts from: one of the host's list, or files that the person opened. */
export type ImportBase = Parameters<Session['host']['startImport']>[0]['base'];

/** The files of the current draft, which the host keeps. The first one begins a draft. */
export class DraftFiles {
  #isStopped = false;
  /** Imports are begun and files are sent one after the other, in the order that they were given. */
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Session['host'],
    private readonly store: ImportStore,
    private readonly plan: DraftPlan,
  ) {}

  /** Begins a draft, without a file yet. */
  begin(base: ImportBase): Promise<void> {
    return this.#inTurn(() => this.#begin(base));
  }

  /** Sends files and plans anew; what could not be taken is told. */
  readonly add = (files: readonly GivenUpload[]): Promise<void> => this.#inTurn(() => this.#add(files));

  /** Takes a file back and plans anew. */
  readonly remove = async (name: string): Promise<void> => {
    const { id } = this.store.get();
    if (id === null) return;
    if (this.store.tell(await this.host.removeImportFile({ id, name }))) await this.plan.make(null);
  };

  /** Sends no more of what is being sent. */
  stop(): void {
    this.#isStopped = true;
  }

  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run);
    return this.#turn;
  }

  async #begin(base: ImportBase): Promise<void> {
    const started = await this.host.startImport({ base });
    if (this.store.tell(started)) this.store.set({ id: started.value.id });
  }

  async #add(files: readonly GivenUpload[]): Promise<void> {
    const { store } = this;
    if (store.get().finished !== null) store.set({ ...initialImport, isOpen: true });
    this.#isStopped = false;
    store.set({ isOpen: true, error: null, preview: null });
    const isNew = store.get().id === null;
    if (isNew) await this.#begin(null);
    const { id } = store.get();
    if (id === null) return;
    const { isAnySent, refused } = await this.#sendAll(id, files);
    store.set({ work: null });
    if (isNew && !isAnySent) await this.#dropEmpty(id);
    else await this.plan.make(isNew ? store.get().decisions : null);
    if (refused.length > 0) store.set({ error: refused.join(' ') });
  }

  async #sendAll(
    id: string,
    files: readonly GivenUpload[],
  ): Promise<{ readonly isAnySent: boolean; readonly refused: readonly string[] }> {
    const refused: string[] = [];
    let isAnySent = false;
    for (const file of files) {
      const sent = await sendFile(this.host, id, file, {
        report: (done) => this.store.set({ work: { what: `Taking ${file.name}`, done, total: file.size } }),
        isCancelled: () => this.#isStopped,
      });
      if (!sent.ok && sent.error.code === 'cancelled') break;
      if (sent.ok) isAnySent = true;
      else refused.push(describeError(sent.error));
    }
    return { isAnySent, refused };
  }

  /** An import that no file came to is no draft. */
  async #dropEmpty(id: string): Promise<void> {
    this.store.set({ id: null });
    await this.host.discardImport({ id });
  }
}
