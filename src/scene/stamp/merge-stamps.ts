import type { Stamp } from '../display/scene';

/**
 * One stamp for two maps on a page: both coverages, each method once, sources joined agency by agency.
 * @param places where each map stands: `Left`, `Right`.
 */
export function mergeStamps(first: Stamp, second: Stamp, places: readonly [string, string]): Stamp {
  return {
    coverage: mergeCoverage([first.coverage, second.coverage], places),
    method: [...new Set([...first.method, ...second.method])],
    sources: mergeSources([...first.sources, ...second.sources]),
  };
}

function mergeCoverage(
  [first, second]: readonly [string | null, string | null],
  places: readonly [string, string],
): string | null {
  if (first === second) return first;
  return [first, second]
    .flatMap((coverage, index) =>
      coverage === null ? [] : [`${places[index] ?? ''}: ${coverage.replace(/^Maps /, '')}`],
    )
    .join('. ');
}

/** Lines of the form `Agency: title; title`, each agency once with all its titles. */
function mergeSources(lines: readonly string[]): readonly string[] {
  const titles = new Map<string, Set<string>>();
  for (const line of lines) {
    const at = line.indexOf(': ');
    const agency = line.slice(0, at);
    const known = titles.get(agency) ?? new Set();
    for (const title of line.slice(at + 2).split('; ')) known.add(title);
    titles.set(agency, known);
  }
  return [...titles].map(([agency, all]) => `${agency}: ${[...all].join('; ')}`);
}
