import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import { formatAudit } from '../../pack/audit/format-audit';
import { describeReplacement } from '../../import/replace/describe-replacement';
import { finishImport } from '../../import/finish/finish-import';
import { formatAreas } from '../../import/finish/format-areas';
import { formatImport, formatProblems, formatTotalsAudit } from '../../import/finish/format-import';
import { mergeDecisions, type ImportDecisions } from '../../import/decisions/import-decisions';
import type { ImportPlan } from '../../import/plan/import-plan';
import { acceptProposals, applyDecisions, inspectFiles } from '../../import/inspect/inspect-files';
import { recipeFile } from '../../pack/read/read-details';
import { valueOf, valuesOf, type GivenOptions } from '../given-options';
import { decideAreas } from '../import/decide-areas';
import { decideInnerTables } from '../import/decide-inner-tables';
import { readGivenDecisions } from '../import/given-decisions';
import { readGivenReadings } from '../import/given-readings';
import { openRecipe } from '../import/open-recipe';
import { readImportFiles } from '../import/read-import-files';
import { checkOut, writeImport } from '../import/write-import';
import { openPack } from '../open-pack';
import { readTimeLimit } from '../time-limit';
import type { Surroundings, Terminal } from '../terminal';

/** Makes a pack of boundaries and returns as counties publish them, or replaces parts of one; prints what fits and what does not. */
export async function importPack(
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const { terminal, workingFolder } = surroundings;
  const out = valueOf(options, 'out');
  if (!options.has('base') && valuesOf(options, 'returns').length === 0) {
    return fail('option', 'import needs --returns FILE, or --base PACK and what replaces a part of it.');
  }
  const limit = readTimeLimit(options);
  if (!limit.ok) return limit;
  const free = out === undefined ? succeed(undefined) : checkOut(out, workingFolder);
  if (!free.ok) return free;
  const recipe = await openRecipe(valueOf(options, 'recipe'), workingFolder);
  if (!recipe.ok) return recipe;
  const decisions = readGivenDecisions(options, recipe.value);
  if (!decisions.ok) return decisions;
  const base = await openBase(valueOf(options, 'base'), surroundings);
  if (!base.ok) return base;

  const planned = await planImport(options, decisions.value, base.value, workingFolder);
  if (!planned.ok) return planned;
  const plan = planned.value;
  printPlan(plan, terminal);
  const [failure] = plan.contents.failures;
  if (failure !== undefined) return { ok: false, error: failure };
  const open = plan.joins.filter(({ isOpen }) => isOpen).map(({ tableKey }) => tableKey);
  if (open.length > 0) {
    return fail(
      'join',
      `Not all ids of ${open.join(', ')} are joined as they are; add --accept-proposed to join by the rules above, or --recipe FILE. Nothing was written.`,
    );
  }
  return out === undefined ? succeed(undefined) : finish(plan, out, surroundings);
}

async function openBase(given: string | undefined, surroundings: Surroundings): Promise<Result<Pack | null>> {
  return given === undefined ? succeed(null) : openPack(given, surroundings);
}

async function planImport(
  options: GivenOptions,
  decisions: ImportDecisions,
  base: Pack | null,
  workingFolder: string,
): Promise<Result<ImportPlan>> {
  const files = await readImportFiles((option) => valuesOf(options, option), workingFolder);
  if (!files.ok) return files;
  const readings = readGivenReadings(valuesOf(options, 'coordinate-system'), files.value);
  if (!readings.ok) return readings;
  const inspected = await inspectFiles(files.value.files, {
    decisions:
      readings.value.length === 0 ? decisions : mergeDecisions(decisions, { readings: [...readings.value] }),
    ...(base === null ? {} : { base }),
  });
  if (!inspected.ok) return inspected;
  const areas = decideAreas(inspected.value, files.value, options);
  if (!areas.ok) return areas;
  const inner = decideInnerTables(inspected.value, files.value, options, decisions);
  const plan = applyDecisions(inspected.value, mergeDecisions({ tables: [...inner] }, areas.value));
  return succeed(options.has('accept-proposed') ? acceptProposals(plan) : plan);
}

function printPlan(plan: ImportPlan, terminal: Terminal): void {
  const areas = formatAreas(plan);
  if (areas.length > 0) terminal.print(`${areas.join('\n')}\n`);
  terminal.print(formatImport(plan));
  if (plan.base === null || plan.missing.length > 0) return;
  const sentences = describeReplacement(plan, plan.base).map((sentence) => `  ${sentence}`);
  terminal.print(['', `What changes in ${plan.base.title}`, ...sentences].join('\n'));
}

async function finish(
  plan: ImportPlan,
  out: string,
  { terminal, workingFolder }: Surroundings,
): Promise<Result<undefined>> {
  const finished = await finishImport(plan);
  if (!finished.ok) return finished;
  const written = await writeImport(finished.value, out, workingFolder);
  if (!written.ok) return written;
  const { report } = finished.value;
  const further = report.problems.filter((list) => !plan.problems.includes(list));
  if (further.length > 0) terminal.print(`\nWhat did not fit either\n${formatProblems(further)}`);
  terminal.print(`\nAudit\n${formatTotalsAudit(report.totals)}\n\n${formatAudit(report.audit)}`);
  terminal.print(`\nWrote ${out}; how it was made is in it, in ${recipeFile}.`);
  return succeed(undefined);
}
