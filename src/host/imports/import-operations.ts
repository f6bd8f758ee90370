import type { Host } from '../../contract/host';
import type { Output } from '../../contract/operations';
import { fail, succeed, type Result } from '../../core/result';
import type { ImportDecisions } from '../../import/decisions/import-decisions';
import { importDecisionsSchema } from '../../import/decisions/import-decisions';
import type { Engine, PrepareTask } from '../thread/engine';
import { readChosenPack } from '../packs/choose-pack';
import { describePack, titleOf } from '../packs/describe-pack';
import { keepPack } from '../packs/library';
import { checkPackFiles } from '../packs/pack-files';
import type { PackEntry } from '../packs/pack-list';
import { reasonOf, remedyOf } from '../storage/refusal';
import { isSystemError } from '../system-error';
import type { Answers } from '../thread/worker/tasks';
import { baseOf, readDraftContents } from './draft-contents';
import {
  createDraft,
  missingDraft,
  openDraft,
  readDecisions,
  removeDraft,
  saveDecisions,
  type Draft,
} from './draft-folder';
import { saveBase } from './draft-base';
import { addPiece, removeFile } from './draft-files';
import { changeDraft } from './draft-lock';
import { listDrafts } from './list-drafts';
import { createTurns } from './run-in-turn';

type ImportOperations = Pick<
  Host,
  | 'listImports'
  | 'startImport'
  | 'addImportFile'
  | 'removeImportFile'
  | 'planImport'
  | 'readImportProgress'
  | 'cancelImport'
  | 'previewImport'
  | 'finishImport'
  | 'discardImport'
>;

export interface ImportSurroundings {
  /** The folder that imports are kept in until they are finished. */
  readonly imports: string;
  /** The folder that finished packs are kept in. */
  readonly library: string;
  readonly listEntries: () => Promise<readonly PackEntry[]>;
  /** Waits until what an earlier start left unfinished is cleared away. */
  readonly cleared: () => Promise<void>;
  readonly engine: Engine;
}

const changedElsewhere = fail(
  'import-changed',
  'Another window changed the files of this import while its pack was made; look at it again, then finish it.',
);

const stillFinishing = fail('busy', 'The pack of this import is being made.');

/** Imports from the first file to the pack. What is kept of one survives the app; only finishing or discarding ends it. */
export function createImportOperations({
  imports,
  library,
  listEntries,
  cleared,
  engine,
}: ImportSurroundings): ImportOperations {
  const inTurn = createTurns();
  const beingFinished = new Set<string>();

  /** Changes an import, one change after the other. */
  const change = <T>(id: string, run: (draft: Draft) => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(id, () => keepSystemErrors(() => changeDraft(imports, id, run)));

  const prepare =
    (id: string, kind: 'plan' | 'preview' | 'finish'): PrepareTask =>
    async (held) =>
      inTurn(id, async () => {
        const draft = await openDraft(imports, id);
        if (!draft.ok) return draft;
        const decisions = await readDecisions(draft.value);
        if (!decisions.ok) return decisions;
        const readings = JSON.stringify(decisions.value.readings ?? []);
        const holds = `${id} ${draft.value.index.revision} ${readings}`;
        if (held === holds)
          return succeed({ task: { kind, contents: null, decisions: decisions.value }, holds });
        const contents = await readDraftContents(draft.value);
        return contents.ok
          ? succeed({ task: { kind, contents: contents.value, decisions: decisions.value }, holds })
          : contents;
      });

  return {
    listImports: async () => {
      await cleared();
      return succeed({ imports: [...(await listDrafts(imports))] });
    },

    startImport: ({ base }) =>
      keepSystemErrors(async () => {
        if (base === null) {
          return succeed({ id: (await createDraft(imports, null, {})).id });
        }
        const entries = await listEntries();
        const files = await readChosenPack(entries, base);
        if (!files.ok) return files;
        const title = titleOf(files.value);
        if (title === null) return fail('missing-datapackage', 'What is to be changed is no pack.');
        const draft = await createDraft(imports, baseOf(base, title, entries), {}, (made) =>
          saveBase(made, files.value),
        );
        return succeed({ id: draft.id });
      }),

    addImportFile: async ({ id, ...piece }) => {
      if (beingFinished.has(id)) return stillFinishing;
      const added = await change(id, (draft) => addPiece(draft, piece));
      return added.ok ? succeed({}) : added;
    },

    removeImportFile: async ({ id, name }) => {
      if (beingFinished.has(id)) return stillFinishing;
      const removed = await change(id, (draft) => removeFile(draft, name));
      return removed.ok ? succeed({}) : removed;
    },

    planImport: async ({ id, decisions }) => {
      if (beingFinished.has(id)) return stillFinishing;
      if (decisions !== null) {
        const parsed = parseDecisions(decisions);
        if (!parsed.ok) return parsed;
        const saved = await change(id, async (draft) => {
          await saveDecisions(draft, parsed.value);
          return succeed(undefined);
        });
        if (!saved.ok) return saved;
      }
      return engine.run(id, 'plan', prepare(id, 'plan'));
    },

    readImportProgress: ({ id }) => Promise.resolve(succeed({ running: engine.progressOf(id) })),

    cancelImport: async ({ id }) => {
      await engine.cancel(id);
      return succeed({});
    },

    previewImport: async ({ id }) => {
      const geojson = await engine.run(id, 'preview', prepare(id, 'preview'));
      return geojson.ok ? succeed({ geojson: geojson.value }) : geojson;
    },

    finishImport: async ({ id }) => {
      if (beingFinished.has(id)) return stillFinishing;
      beingFinished.add(id);
      try {
        const before = await openDraft(imports, id);
        if (!before.ok) return before;
        const made = await engine.run(id, 'finish', prepare(id, 'finish'));
        if (!made.ok) return made;
        const kept = await change(id, (draft) =>
          draft.index.revision === before.value.index.revision
            ? keep(draft, made.value)
            : Promise.resolve(changedElsewhere),
        );
        if (!kept.ok) return kept;
        await engine.cancel(id);
        return kept;
      } finally {
        beingFinished.delete(id);
      }
    },

    discardImport: async ({ id }) => {
      await engine.cancel(id);
      const removed = await inTurn(id, () => keepSystemErrors(() => removeDraft(imports, id)));
      return removed.ok ? succeed({}) : removed;
    },
  };

  async function keep(draft: Draft, made: Answers['finish']): Promise<Result<Output<'finishImport'>>> {
    const files = checkPackFiles(made);
    if (!files.ok) return files;
    const title = titleOf(files.value) ?? 'Imported pack';
    const taken = new Set((await listEntries()).map(({ id }) => id));
    const replaces = draft.index.base?.folder ?? null;
    const path = await keepPack(library, title, files.value, { replaces, taken });
    if (!path.ok) return path;
    const entry = (await listEntries()).find((candidate) => candidate.path === path.value);
    if (entry === undefined) throw new Error('A pack that was kept is not in the list.');
    const removed = await removeDraft(imports, draft.id);
    return removed.ok || removed.error.code === missingDraft.error.code
      ? succeed({ pack: await describePack(entry) })
      : removed;
  }
}

/** What the disk refuses is the person's to know. */
async function keepSystemErrors<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `The import cannot be kept: ${reasonOf(error.code)}. ${remedyOf(error.code)}`;
    return fail('import-unwritable', message);
  }
}

function parseDecisions(decisions: unknown): Result<ImportDecisions> {
  const parsed = importDecisionsSchema.safeParse(decisions);
  if (parsed.success) return succeed(parsed.data);
  const [issue] = parsed.error.issues;
  return fail('decisions', `What was decided cannot be understood: ${issue?.message ?? 'it does not fit'}.`, {
    path: ['decisions', ...(issue?.path ?? [])].map(String).join('.'),
  });
}
