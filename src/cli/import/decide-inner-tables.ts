import { basename } from 'node:path';
import type { ImportDecisions, TableDecision } from '../../import/decisions/import-decisions';
import type { ImportPlan } from '../../import/plan/import-plan';
import { valuesOf, type GivenOptions } from '../given-options';
import type { ImportFiles } from './read-import-files';

/**
 * What the options say of a file of returns or totals, for the tables in it: the sheets of a workbook, and the files of
 * an archive. Their names are known when they are read.
 *
 * @param given the decisions of the options, which name tables as the files are called
 */
export function decideInnerTables(
  plan: ImportPlan,
  { namesOfFile }: ImportFiles,
  options: GivenOptions,
  given: ImportDecisions,
): readonly TableDecision[] {
  const paths = ['returns', 'totals'].flatMap((option) => valuesOf(options, option));
  return paths.flatMap((path) => {
    const decision = given.tables?.find(({ table }) => table === basename(path));
    const names = namesOfFile(path);
    return decision === undefined
      ? []
      : plan.tables
          .filter(({ key, raw }) => names.includes(raw.file) && key !== decision.table)
          .map(({ key }) => ({ ...decision, table: key }));
  });
}
