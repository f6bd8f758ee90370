import * as z from 'zod';
import type { Result } from '../../core/result';
import { layouts } from '../layouts/layouts';
import { checkShape, parseJson } from '../../files/json/parse-json';
import { Stop, stop } from '../../files/stop';
import { baseKey } from '../plan/import-plan';
import type { ImportDecisions, TableDecision } from '../decisions/import-decisions';
import { importDecisionsSchema } from '../decisions/import-decisions';
import type { ImportPlan } from '../plan/import-plan';
import type { CertifiedTotal } from '../contests/read-certified-totals';

/** The version of the form that recipes are written in. */
const recipeVersion = 1;

const recipeSchema = z.strictObject({
  recipe: z.literal(recipeVersion),
  decisions: importDecisionsSchema,
});

/** How a pack was made of its files, for a person to read and edit and for the next files of the same kind. */
export type Recipe = Readonly<z.infer<typeof recipeSchema>>;

/** Everything that the plan decided or inferred, so that the same files give the same pack again; always in one order. */
export function makeRecipe(plan: ImportPlan, totals: readonly CertifiedTotal[]): Recipe {
  const { decisions, boundaries } = plan;
  const isDecided = (tableKey: string, key: string): boolean =>
    decisions.contests?.find(({ table, contest }) => table === tableKey && contest === key)?.replaces !==
    undefined;
  const typed = new Set(
    (decisions.totals ?? []).map(({ contest, candidate }) => JSON.stringify([contest, candidate])),
  );
  return recipeSchema.parse({
    recipe: recipeVersion,
    decisions: {
      ...decisions,
      boundaries: {
        ...(boundaries?.origin !== 'file' ? decisions.boundaries : { file: boundaries.raw.file }),
        ...(boundaries?.origin !== 'file' || boundaries.field === null ? {} : { field: boundaries.field }),
      },
      boundaryFiles: plan.boundaryFiles
        .filter(({ use, isDecided }) => use !== 'precincts' && (use !== 'ignored' || isDecided))
        .map(({ raw, use, field, id }) => ({
          file: raw.file,
          use,
          ...(field === null ? {} : { field }),
          ...(use === 'district' ? { id } : {}),
        })),
      tables: [
        ...keptTables(plan),
        ...[...plan.tables, ...(plan.baseTable === null ? [] : [plan.baseTable])].map(
          ({ key, use, mapping, date }) => {
            const join = plan.joins.find(({ tableKey }) => tableKey === key);
            return {
              ...decisions.tables?.find(({ table }) => table === key),
              table: key,
              use,
              ...(mapping === null
                ? {}
                : {
                    mapping: {
                      ...mapping,
                      columns: [...mapping.columns],
                      unitKinds: { ...mapping.unitKinds },
                    },
                  }),
              ...(join === undefined
                ? {}
                : {
                    join: {
                      returnsRules: [...join.used.returnsRules],
                      boundaryRules: [...join.used.boundaryRules],
                    },
                  }),
              ...(date === null ? {} : { date }),
            };
          },
        ),
      ],
      contests: plan.contests.map(({ tableKey, source, contest, isLeftOut, replaces }) => ({
        table: tableKey,
        contest: source.key,
        ...(isLeftOut ? { isLeftOut } : {}),
        title: contest.title,
        shortTitle: contest.shortTitle,
        office: contest.office,
        ...(contest.date === '' ? {} : { date: contest.date }),
        stage: contest.stage,
        ...(isDecided(tableKey, source.key) ? { replaces } : {}),
      })),
      totals: totals
        .filter(({ contestId, candidate }) => typed.has(JSON.stringify([contestId, candidate])))
        .map(({ contestId, candidate, votes }) => ({ contest: contestId, candidate, votes })),
    },
  });
}

/** What the recipe of the base says of tables that this import does not have: the next one may have their like. */
const keptTables = ({ base, tables, decisions }: ImportPlan): readonly TableDecision[] =>
  base === null
    ? []
    : (decisions.tables ?? []).filter(
        ({ table }) => table !== baseKey && tables.every(({ key }) => key !== table),
      );

/** A recipe as the text of its file. */
export const writeRecipe = (recipe: Recipe): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(recipe, null, 2)}\n`);

/** Reads a recipe, perhaps edited by a person; the error names the place. */
export function readRecipe(file: string, bytes: Uint8Array): Result<ImportDecisions> {
  try {
    const { decisions } = checkShape(file, parseJson(file, bytes), recipeSchema);
    checkLayouts(file, decisions);
    return { ok: true, value: decisions };
  } catch (error) {
    if (error instanceof Stop) return { ok: false, error: error.userError };
    throw error;
  }
}

function checkLayouts(file: string, { tables }: ImportDecisions): void {
  for (const [index, { mapping }] of (tables ?? []).entries()) {
    if (mapping === undefined || layouts.some(({ id }) => id === mapping.layout)) continue;
    const known = layouts.map(({ id }) => `"${id}"`).join(', ');
    stop('wrong-shape', `"${mapping.layout}" is no layout; expected one of ${known}.`, {
      file,
      path: `decisions.tables.${index}.mapping.layout`,
    });
  }
}
