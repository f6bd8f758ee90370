import type { Contest } from '../../core/election/contest';
import type { Source } from '../../core/pack';
import type { PackInput, ResourceInput } from '../../pack/write/pack-input';
import type { ResourceName } from '../../pack/schema/resource-names';

type Cited = Pick<PackInput, 'sources' | 'resources' | 'contests' | 'measures'>;

/** New files among the sources that are there: the ids that they get, free and stable. */
export function addSources(
  before: readonly Source[],
  added: readonly Source[],
): { readonly sources: readonly Source[]; readonly idOf: (id: string) => string } {
  const sources = [...before];
  const ids = new Map<string, string>();
  for (const source of added) {
    const same = sources.find(
      (other) =>
        other.title === source.title && other.agency === source.agency && other.vintage === source.vintage,
    );
    let id = source.id;
    for (let number = 2; same === undefined && sources.some((other) => other.id === id); number += 1) {
      id = `${source.id}-${number}`;
    }
    ids.set(source.id, same?.id ?? id);
    if (same === undefined) sources.push({ ...source, id });
  }
  return { sources, idOf: (id) => ids.get(id) ?? id };
}

/** A resource that further sources went into. */
export const citeMore = (
  resource: ResourceInput | undefined,
  fallbackTitle: string,
  sourceIds: readonly string[],
  method: string | null,
): ResourceInput => ({
  title: resource?.title ?? fallbackTitle,
  sourceIds: [...new Set([...(resource?.sourceIds ?? []), ...sourceIds])],
  method: method ?? resource?.method ?? null,
});

/** Leaves out sources that nothing cites, but for those of the base that nothing cited before. */
export function dropUncited<T extends Cited>(after: T, before: Cited): T {
  const [now, then] = [citedIn(after), citedIn(before)];
  const uncited = new Set(before.sources.map(({ id }) => id).filter((id) => !then.has(id)));
  return { ...after, sources: after.sources.filter(({ id }) => now.has(id) || uncited.has(id)) };
}

/** The sources of a table of all contests, without those that only contests cited whose returns were replaced. */
export function sourcesOfContests(
  before: readonly string[],
  contestsBefore: readonly Contest[],
  contestsAfter: readonly Contest[],
): readonly string[] {
  const of = (contests: readonly Contest[]) => new Set(contests.flatMap(({ sourceIds }) => sourceIds));
  const [then, now] = [of(contestsBefore), of(contestsAfter)];
  return [...new Set([...before.filter((id) => now.has(id) || !then.has(id)), ...now])];
}

function citedIn({ resources, contests, measures }: Cited): ReadonlySet<string> {
  const names = Object.keys(resources) as ResourceName[];
  return new Set([
    ...names.flatMap((name) => resources[name]?.sourceIds ?? []),
    ...contests.flatMap(({ sourceIds }) => sourceIds),
    ...measures.map(({ sourceId }) => sourceId),
  ]);
}
