import type { Session } from '../store/session';
import { DraftDecisions } from './draft-decisions';
import { DraftFiles, type ImportBase } from './draft-files';
import { DraftPlan } from './draft-plan';
import type { ImportEdit } from './import-edits';
import { initialImport, type ImportState, type ImportStep } from './import-state';
import { ImportStore } from './import-store';
import type { GivenUpload } from './send-file';
import { firstOpenStep } from './step-states';
import type { Wait } from './watch-progress';

/** An import in hand and everything that a person may do with it. Nothing rejects; what fails is told in the state. */
export interface ImportSession {
  readonly getState: () => ImportState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows the wizard where it was left; with a base, begins the replacement of parts of a pack. What is in hand stays a
   * draft. */
  readonly open: (base?: ImportBase & { readonly title: string }) => Promise<void>;
  /** Hides the wizard; what was given and decided stays. */
  readonly leave: () => void;
  /** Begins another import; the one in hand stays a draft. */
  readonly begin: () => void;
  /** Looks again which imports can be resumed. */
  readonly listDrafts: () => Promise<void>;
  readonly resume: (id: string) => Promise<void>;
  readonly discard: (id: string) => Promise<void>;
  readonly addFiles: (files: readonly GivenUpload[]) => Promise<void>;
  readonly removeFile: (name: string) => Promise<void>;
  readonly goTo: (step: ImportStep) => void;
  /** Changes what is decided and plans anew. Edits can be undone. */
  readonly decide: (edit: ImportEdit) => void;
  /** Resolves when what is decided now is planned. */
  readonly planned: () => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Decides as a recipe did that was saved with another pack. */
  readonly useRecipe: (name: string, bytes: Uint8Array) => void;
  /** Waits for the person to point at a boundary for a unit; null gives it up. */
  readonly pick: (unit: ImportState['picking']) => void;
  /** Reads the files again after that was stopped or failed. */
  readonly planAgain: () => Promise<void>;
  /** Stops what runs. */
  readonly cancel: () => Promise<void>;
  /** Makes the pack of what is decided, once that is planned and nothing is missing. */
  readonly finish: () => Promise<void>;
  /** Tells why files could not be taken. */
  readonly refuse: (error: string) => void;
  readonly dismissError: () => void;
}

/** Starts without an import; `wait` is the page's timer. */
export function createImportSession({ host }: Session, wait: Wait): ImportSession {
  return new HostImport(host, wait);
}

/** The drafts of the host, one of them current: its files, its decisions and its plan have an object each. */
class HostImport implements ImportSession {
  readonly #store = new ImportStore();
  readonly #plan: DraftPlan;
  readonly #files: DraftFiles;
  readonly #decisions: DraftDecisions;
  readonly getState: ImportSession['getState'];
  readonly subscribe: ImportSession['subscribe'];
  readonly addFiles: ImportSession['addFiles'];
  readonly removeFile: ImportSession['removeFile'];
  readonly decide: ImportSession['decide'];
  readonly undo: ImportSession['undo'];
  readonly redo: ImportSession['redo'];
  readonly useRecipe: ImportSession['useRecipe'];
  readonly planned: ImportSession['planned'];
  readonly planAgain: ImportSession['planAgain'];

  constructor(
    private readonly host: Session['host'],
    wait: Wait,
  ) {
    this.#plan = new DraftPlan(host, wait, this.#store);
    this.#files = new DraftFiles(host, this.#store, this.#plan);
    this.#decisions = new DraftDecisions(this.#store, this.#plan);
    ({ get: this.getState, subscribe: this.subscribe } = this.#store);
    ({ add: this.addFiles, remove: this.removeFile } = this.#files);
    ({ edit: this.decide, undo: this.undo, redo: this.redo, useRecipe: this.useRecipe } = this.#decisions);
    ({ made: this.planned, makeAgain: this.planAgain } = this.#plan);
  }

  readonly open: ImportSession['open'] = async (base) => {
    if (base !== undefined) {
      const { title, ...choice } = base;
      this.#set({ ...initialImport, isOpen: true, baseTitle: title });
      await this.#files.begin(choice);
      if (this.getState().id === null) this.#set({ baseTitle: null });
      else await this.#plan.make();
    } else this.#set({ isOpen: true });
    await this.listDrafts();
  };

  readonly leave = (): void => {
    this.#set({ isOpen: false, picking: null, ...(this.getState().finished === null ? {} : initialImport) });
    void this.listDrafts();
  };

  readonly begin = (): void => {
    this.#set({ ...initialImport, isOpen: true });
    void this.listDrafts();
  };

  readonly resume: ImportSession['resume'] = async (id) => {
    const draft = this.getState().drafts.find((each) => each.id === id);
    this.#set({ ...initialImport, isOpen: true, id, baseTitle: draft?.baseTitle ?? null });
    await this.#plan.make(null);
    if (this.getState().id === id) this.#set({ step: firstOpenStep(this.getState()) });
    await this.listDrafts();
  };

  readonly discard: ImportSession['discard'] = async (id) => {
    if (id === this.getState().id) {
      await this.cancel();
      this.#set({ ...initialImport, isOpen: true });
    }
    this.#store.tell(await this.host.discardImport({ id }));
    await this.listDrafts();
  };

  readonly goTo = (step: ImportStep): void => this.#set({ step, picking: null });

  readonly pick = (picking: ImportState['picking']): void => this.#set({ picking });

  readonly cancel = async (): Promise<void> => {
    this.#files.stop();
    this.#plan.stop();
    const { id } = this.getState();
    if (id !== null) await this.host.cancelImport({ id });
  };

  readonly finish = async (): Promise<void> => {
    await this.#plan.made();
    const { id, view, isBehind, work } = this.getState();
    if (id === null || isBehind || work !== null || view?.missing.length !== 0) return;
    const reply = await this.#plan.watch(id, 'Making the pack', this.host.finishImport({ id }));
    if (!this.#store.tell(reply)) return;
    this.#set({ finished: reply.value.pack, id: null, step: 'finish', history: initialImport.history });
    await this.listDrafts();
  };

  readonly refuse = (error: string): void => this.#set({ error });

  readonly listDrafts = async (): Promise<void> => {
    const reply = await this.host.listImports({});
    if (reply.ok) this.#set({ drafts: reply.value.imports });
  };

  readonly dismissError = (): void => this.#set({ error: null });

  #set(part: Partial<ImportState>): void {
    this.#store.set(part);
  }
}
