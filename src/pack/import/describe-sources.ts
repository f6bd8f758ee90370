import type { Source } from '../../core/pack';
import type { ImportPlan } from './import-plan';
import { sourceIdOf } from './plan-contests';

/** The files that go into the pack, as the sources that its figures are cited from. */
export function describeSources({ decisions, boundaries, tables }: ImportPlan): readonly Source[] {
  const files = new Map<string, string>();
  if (boundaries?.origin === 'file') files.set(boundaries.raw.file, 'date not given');
  for (const { raw, date, use } of tables)
    if (use !== 'ignored') files.set(raw.file, date ?? 'date not given');
  const ids = new Set<string>();
  const named = [...files].filter(([file]) => !ids.has(sourceIdOf(file)) && ids.add(sourceIdOf(file)));
  return named.map(([file, vintage]) => ({
    id: sourceIdOf(file),
    title: file,
    agency: decisions.agency ?? 'Imported files',
    vintage,
    address: null,
    licence: 'As the publisher says',
  }));
}
