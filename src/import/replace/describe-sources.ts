import type { Source } from '../../core/pack';
import { censusVintage } from '../census/census-vintage';
import type { ImportPlan } from '../plan/import-plan';
import { sourceIdOf } from '../contests/plan-contests';

const unknownDate = 'date not given';

/** The files that go into the pack, as the sources that its figures are cited from. */
export function describeSources({ decisions, boundaryFiles, tables }: ImportPlan): readonly Source[] {
  const files = new Map<string, string>();
  for (const { raw, use } of boundaryFiles) if (use !== 'ignored') files.set(raw.file, unknownDate);
  for (const { raw, date, use } of tables) {
    const vintage = use === 'demographics' ? censusVintage(raw.file) : date;
    if (use !== 'ignored') files.set(raw.file, vintage ?? unknownDate);
  }
  const census = new Set(tables.filter(({ use }) => use === 'demographics').map(({ raw }) => raw.file));
  const ids = new Set<string>();
  const named = [...files].filter(([file]) => !ids.has(sourceIdOf(file)) && ids.add(sourceIdOf(file)));
  return named.map(([file, vintage]) => ({
    id: sourceIdOf(file),
    title: file,
    agency: census.has(file) ? 'U.S. Census Bureau' : (decisions.agency ?? 'Imported files'),
    vintage,
    address: null,
    licence: 'As the publisher says',
  }));
}
