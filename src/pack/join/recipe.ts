import * as z from 'zod';
import { fail, succeed, type Result } from '../../core/result';
import { layoutMappingSchema, type LayoutMapping } from '../layout/mapping';
import { joinRuleSchema, mostRules, type JoinRule } from './join-rule';

const rules = z.array(joinRuleSchema).max(mostRules);
const text = z.string();

const repairSchema = z.strictObject({
  returnId: text,
  /** Tells returns apart that share an id; null: all of that id. */
  returnParts: z.record(text, text).nullable(),
  boundaryId: text,
  /** One feature among several of the same id, 0-based; null: all of them. */
  featureIndex: z.int().min(0).nullable(),
});

const recipeSchema = z.strictObject({
  version: z.literal(1),
  /** The attribute of the boundaries that holds their id. */
  boundaryIdField: z.string().min(1),
  tables: z.array(
    z.strictObject({
      /** The name of the file it was made with. The next file may have another. */
      file: text,
      sheet: text.nullable(),
      mapping: layoutMappingSchema,
      rules: z.strictObject({ returns: rules, boundaries: rules }),
    }),
  ),
  repairs: z.array(repairSchema),
  /** What a person has looked at and leaves without a partner. */
  ignored: z.strictObject({ returns: z.array(text), boundaries: z.array(text) }),
  /** Whether the votes of a unit that a table reports more than once are added up or taken from the first record. */
  repeatedRecords: z.enum(['sum', 'first']),
});

export interface JoinRepair {
  readonly returnId: string;
  readonly returnParts: Readonly<Record<string, string>> | null;
  readonly boundaryId: string;
  readonly featureIndex: number | null;
}

export interface RecipeTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly mapping: LayoutMapping;
  readonly rules: { readonly returns: readonly JoinRule[]; readonly boundaries: readonly JoinRule[] };
}

/** Everything that a person has decided about an import, to be saved with the pack and applied to the next file. */
export interface JoinRecipe {
  readonly version: 1;
  readonly boundaryIdField: string;
  readonly tables: readonly RecipeTable[];
  readonly repairs: readonly JoinRepair[];
  readonly ignored: { readonly returns: readonly string[]; readonly boundaries: readonly string[] };
  readonly repeatedRecords: 'sum' | 'first';
}

/** A recipe before any decision. */
export const emptyRecipe = (boundaryIdField: string): JoinRecipe => ({
  version: 1,
  boundaryIdField,
  tables: [],
  repairs: [],
  ignored: { returns: [], boundaries: [] },
  repeatedRecords: 'sum',
});

/** The recipe as JSON text that a person can edit. */
export const formatRecipe = (recipe: JoinRecipe): string => `${JSON.stringify(recipe, null, 2)}\n`;

/** Reads a recipe; the error names the first thing in it that is wrong. */
export function parseRecipe(json: string, file = 'recipe.json'): Result<JoinRecipe> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return fail('not-json', 'The recipe is not a JSON document.', { file });
  }
  const parsed = recipeSchema.safeParse(value);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  return fail('bad-recipe', `${issue?.message ?? 'The recipe is not valid'}.`, {
    file,
    path: (issue?.path ?? []).join('.'),
  });
}
