import { describeError } from '../../core/result';
import { redoEdit, undoEdit, withEdit, type Step } from '../../document/history';
import { readRecipe } from '../../import/recipe/recipe';
import type { DraftPlan } from './draft-plan';
import { withDecisions, type ImportEdit } from './import-edits';
import type { ImportState } from './import-state';
import type { ImportStore } from './import-store';

/** What a person decided about the current draft, with its history. Every change is planned. */
export class DraftDecisions {
  constructor(
    private readonly store: ImportStore,
    private readonly plan: DraftPlan,
  ) {}

  /** Changes what is decided; an edit that changes nothing is none. */
  readonly edit = (edit: ImportEdit): void => {
    const { decisions, history } = this.store.get();
    const value = edit(decisions);
    if (JSON.stringify(value) === JSON.stringify(decisions)) return;
    this.#take({ value, history: withEdit(history, decisions, null) }, { finished: null });
  };

  readonly undo = (): void => this.#take(undoEdit(this.store.get().history, this.store.get().decisions));

  readonly redo = (): void => this.#take(redoEdit(this.store.get().history, this.store.get().decisions));

  /** Decides as a recipe did that was saved with another pack. */
  readonly useRecipe = (name: string, bytes: Uint8Array): void => {
    const recipe = readRecipe(name, bytes);
    if (recipe.ok) this.edit(withDecisions(recipe.value));
    else this.store.set({ error: describeError(recipe.error) });
  };

  #take(step: Step<ImportState['decisions']> | null, more: Partial<ImportState> = {}): void {
    if (step === null) return;
    this.store.set({ ...more, decisions: step.value, history: step.history });
    void this.plan.make(step.value);
  }
}
