import type { Result } from '../../contract/result';
import { describeError } from '../../core/result';
import { readRecipe } from '../../import/recipe/recipe';
import type { Session } from '../store/session';
import { withDecisions, type ImportEdit } from './import-edits';
import { initialImport, type ImportState, type ImportStep, type PreviewAreas } from './import-state';
import { firstOpenStep } from './step-states';
import { sendFile, type GivenUpload } from './send-file';
import { watchProgress, type Wait } from './watch-progress';

/** The pack that an import starts from: one of the host's list, or files that the person opened. */
export type ImportBase = Parameters<Session['host']['startImport']>[0]['base'];

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

class HostImport implements ImportSession {
  #state = initialImport;
  readonly #listeners = new Set<() => void>();
  /** Whether a plan runs, and whether another is wanted since it began. */
  #isPlanning = false;
  #isStale = false;
  #planned: Promise<void> = Promise.resolve();
  /** What to plan; null for the decisions that the host has saved. */
  #wanted: ImportState['decisions'] | null = null;
  #isCancelled = false;
  /** Imports are begun and files are sent one after the other, in the order that they were given. */
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Session['host'],
    private readonly wait: Wait,
  ) {}

  readonly getState = (): ImportState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly open: ImportSession['open'] = async (base) => {
    if (base !== undefined) {
      const { title, ...choice } = base;
      this.#set({ ...initialImport, isOpen: true, baseTitle: title });
      await this.#inTurn(() => this.#start(choice));
      if (this.#state.id === null) this.#set({ baseTitle: null });
      else await this.#plan();
    } else this.#set({ isOpen: true });
    await this.listDrafts();
  };

  readonly leave = (): void => {
    this.#set({ isOpen: false, picking: null, ...(this.#state.finished === null ? {} : initialImport) });
    void this.listDrafts();
  };

  readonly begin = (): void => {
    this.#set({ ...initialImport, isOpen: true });
    void this.listDrafts();
  };

  readonly resume: ImportSession['resume'] = async (id) => {
    const draft = this.#state.drafts.find((each) => each.id === id);
    this.#set({ ...initialImport, isOpen: true, id, baseTitle: draft?.baseTitle ?? null });
    await this.#plan(null);
    if (this.#state.id === id) this.#set({ step: firstOpenStep(this.#state) });
    await this.listDrafts();
  };

  readonly discard: ImportSession['discard'] = async (id) => {
    if (id === this.#state.id) {
      await this.cancel();
      this.#set({ ...initialImport, isOpen: true });
    }
    this.#tell(await this.host.discardImport({ id }));
    await this.listDrafts();
  };

  readonly addFiles: ImportSession['addFiles'] = (files) => this.#inTurn(() => this.#addFiles(files));

  #inTurn(run: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(run);
    return this.#turn;
  }

  async #addFiles(files: readonly GivenUpload[]): Promise<void> {
    if (this.#state.finished !== null) this.#set({ ...initialImport, isOpen: true });
    this.#isCancelled = false;
    this.#set({ isOpen: true, error: null, preview: null });
    const isNew = this.#state.id === null;
    if (isNew) await this.#start(null);
    const { id } = this.#state;
    if (id === null) return;
    const refused: string[] = [];
    let isAnySent = false;
    for (const file of files) {
      const sent = await sendFile(this.host, id, file, {
        report: (done) => this.#set({ work: { what: `Taking ${file.name}`, done, total: file.size } }),
        isCancelled: () => this.#isCancelled,
      });
      if (!sent.ok && sent.error.code === 'cancelled') break;
      if (sent.ok) isAnySent = true;
      else refused.push(describeError(sent.error));
    }
    this.#set({ work: null });
    if (isNew && !isAnySent) await this.#dropEmpty(id);
    else await this.#plan(isNew ? this.#state.decisions : null);
    if (refused.length > 0) this.#set({ error: refused.join(' ') });
  }

  /** An import that no file came to is no draft. */
  async #dropEmpty(id: string): Promise<void> {
    this.#set({ id: null });
    await this.host.discardImport({ id });
  }

  readonly removeFile: ImportSession['removeFile'] = async (name) => {
    const { id } = this.#state;
    if (id === null) return;
    if (this.#tell(await this.host.removeImportFile({ id, name }))) await this.#plan(null);
  };

  readonly goTo = (step: ImportStep): void => this.#set({ step, picking: null });

  readonly decide = (edit: ImportEdit): void => {
    const { decisions, past } = this.#state;
    const next = edit(decisions);
    if (JSON.stringify(next) === JSON.stringify(decisions)) return;
    this.#set({ decisions: next, past: [...past, decisions], future: [], finished: null });
    void this.#plan(next);
  };

  readonly planned = (): Promise<void> => this.#planned;

  readonly undo = (): void => {
    const { decisions, past, future } = this.#state;
    const before = past.at(-1);
    if (before === undefined) return;
    this.#set({ decisions: before, past: past.slice(0, -1), future: [decisions, ...future] });
    void this.#plan(before);
  };

  readonly redo = (): void => {
    const { decisions, past, future } = this.#state;
    const [next, ...rest] = future;
    if (next === undefined) return;
    this.#set({ decisions: next, past: [...past, decisions], future: rest });
    void this.#plan(next);
  };

  readonly useRecipe = (name: string, bytes: Uint8Array): void => {
    const recipe = readRecipe(name, bytes);
    if (recipe.ok) this.decide(withDecisions(recipe.value));
    else this.#set({ error: describeError(recipe.error) });
  };

  readonly planAgain = (): Promise<void> => this.#plan(this.#wanted);

  readonly pick = (picking: ImportState['picking']): void => this.#set({ picking });

  readonly cancel = async (): Promise<void> => {
    this.#isCancelled = true;
    this.#isStale = false;
    const { id } = this.#state;
    if (id !== null) await this.host.cancelImport({ id });
  };

  readonly finish = async (): Promise<void> => {
    await this.#planned;
    const { id, view, isBehind, work } = this.#state;
    if (id === null || isBehind || work !== null || view?.missing.length !== 0) return;
    const reply = await this.#watch(id, 'Making the pack', this.host.finishImport({ id }));
    if (!this.#tell(reply)) return;
    this.#set({ finished: reply.value.pack, id: null, step: 'finish', past: [], future: [] });
    await this.listDrafts();
  };

  readonly refuse = (error: string): void => this.#set({ error });

  readonly listDrafts = async (): Promise<void> => {
    const reply = await this.host.listImports({});
    if (reply.ok) this.#set({ drafts: reply.value.imports });
  };

  readonly dismissError = (): void => this.#set({ error: null });

  #set(part: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Whether it worked; what did not is told, but for what the person stopped. */
  #tell<T>(result: Result<T>): result is { readonly ok: true; readonly value: T } {
    if (result.ok) return true;
    if (result.error.code !== 'cancelled') this.#set({ error: describeError(result.error) });
    return false;
  }

  async #start(base: ImportBase): Promise<void> {
    const started = await this.host.startImport({ base });
    if (this.#tell(started)) this.#set({ id: started.value.id });
  }

  /** Plans until the plan is of what is decided now. With null the host's saved decisions hold. */
  #plan(decisions: ImportState['decisions'] | null = this.#state.decisions): Promise<void> {
    this.#isStale = true;
    this.#wanted = decisions;
    if (!this.#isPlanning) this.#planned = this.#planAll();
    return this.#planned;
  }

  async #planAll(): Promise<void> {
    this.#isPlanning = true;
    this.#isCancelled = false;
    for (let { id } = this.#state; this.#isStale && id !== null; { id } = this.#state) {
      this.#isStale = false;
      await this.#planOnce(id, this.#wanted);
    }
    this.#isPlanning = false;
  }

  async #planOnce(id: string, decisions: ImportState['decisions'] | null): Promise<void> {
    const sent = decisions === null ? null : (JSON.parse(JSON.stringify(decisions)) as Record<string, never>);
    const reply = await this.#watch(id, 'Reading the files', this.host.planImport({ id, decisions: sent }));
    if (id !== this.#state.id) return;
    this.#set({ isBehind: !reply.ok });
    if (!this.#tell(reply)) return;
    const view = reply.value;
    const before = this.#state.view?.boundaries;
    const mapOf = (boundaries: typeof before): string =>
      JSON.stringify([boundaries?.file, boundaries?.field, boundaries?.bounds]);
    const isSameMap = mapOf(before) === mapOf(view.boundaries);
    this.#set({ view, ...(this.#isStale ? {} : { decisions: view.decisions }) });
    if (!isSameMap || this.#state.preview === null) await this.#loadPreview(id);
  }

  async #loadPreview(id: string): Promise<void> {
    if ((this.#state.view?.boundaries ?? null) === null) {
      this.#set({ preview: null });
      return;
    }
    const reply = await this.host.previewImport({ id });
    if (id !== this.#state.id || !this.#tell(reply)) return;
    this.#set({ preview: JSON.parse(new TextDecoder().decode(reply.value.geojson)) as PreviewAreas });
  }

  /** Waits for a call and shows how far it is. */
  async #watch<T>(id: string, what: string, call: Promise<T>): Promise<T> {
    this.#set({ work: { what, done: 0, total: 0 }, error: null });
    const stop = watchProgress(this.host, id, this.wait, (work) => this.#set({ work }));
    const reply = await call;
    stop();
    this.#set({ work: null });
    return reply;
  }
}
