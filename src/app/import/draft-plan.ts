import type { Session } from '../store/session';
import type { ImportState, PreviewAreas } from './import-state';
import type { ImportStore } from './import-store';
import { watchProgress, type Wait } from './watch-progress';

type Decisions = ImportState['decisions'];

/** The plan of the current draft, which the host makes, and the areas that its map shows. */
export class DraftPlan {
  /** Whether a plan runs, and whether another is wanted since it began. */
  #isPlanning = false;
  #isStale = false;
  #planned: Promise<void> = Promise.resolve();
  /** What to plan; null for the decisions that the host has saved. */
  #wanted: Decisions | null = null;

  constructor(
    private readonly host: Session['host'],
    private readonly wait: Wait,
    private readonly store: ImportStore,
  ) {}

  /** Plans until the plan is of what is decided now. With null the host's saved decisions hold. */
  make(decisions: Decisions | null = this.store.get().decisions): Promise<void> {
    this.#isStale = true;
    this.#wanted = decisions;
    if (!this.#isPlanning) this.#planned = this.#makeAll();
    return this.#planned;
  }

  /** Makes again what was wanted last, after that was stopped or failed. */
  readonly makeAgain = (): Promise<void> => this.make(this.#wanted);

  /** Resolves when what is decided now is planned. */
  readonly made = (): Promise<void> => this.#planned;

  /** Wants no other plan after the one that runs. */
  stop(): void {
    this.#isStale = false;
  }

  /** Waits for a call about a draft and shows how far it is. */
  async watch<T>(id: string, what: string, call: Promise<T>): Promise<T> {
    this.store.set({ work: { what, done: 0, total: 0 }, error: null });
    const stop = watchProgress(this.host, id, this.wait, (work) => this.store.set({ work }));
    const reply = await call;
    stop();
    this.store.set({ work: null });
    return reply;
  }

  async #makeAll(): Promise<void> {
    this.#isPlanning = true;
    for (let { id } = this.store.get(); this.#isStale && id !== null; { id } = this.store.get()) {
      this.#isStale = false;
      await this.#makeOnce(id, this.#wanted);
    }
    this.#isPlanning = false;
  }

  async #makeOnce(id: string, decisions: Decisions | null): Promise<void> {
    const sent = decisions === null ? null : (JSON.parse(JSON.stringify(decisions)) as Record<string, never>);
    const reply = await this.watch(id, 'Reading the files', this.host.planImport({ id, decisions: sent }));
    if (id !== this.store.get().id) return;
    this.store.set({ isBehind: !reply.ok });
    if (!this.store.tell(reply)) return;
    const view = reply.value;
    const isSameMap = mapOf(this.store.get().view) === mapOf(view);
    this.store.set({ view, ...(this.#isStale ? {} : { decisions: view.decisions }) });
    if (!isSameMap || this.store.get().preview === null) await this.#loadPreview(id);
  }

  async #loadPreview(id: string): Promise<void> {
    if ((this.store.get().view?.boundaries ?? null) === null) {
      this.store.set({ preview: null });
      return;
    }
    const reply = await this.host.previewImport({ id });
    if (id !== this.store.get().id || !this.store.tell(reply)) return;
    this.store.set({ preview: JSON.parse(new TextDecoder().decode(reply.value.geojson)) as PreviewAreas });
  }
}

/** What tells one map of boundaries from another. */
const mapOf = (view: ImportState['view']): string =>
  JSON.stringify([view?.boundaries?.file, view?.boundaries?.field, view?.boundaries?.bounds]);
