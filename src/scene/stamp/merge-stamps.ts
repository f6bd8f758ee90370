import type { Stamp, StampedCoverage } from '../display/scene';

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
  [first, second]: readonly [StampedCoverage | null, StampedCoverage | null],
  places: readonly [string, string],
): StampedCoverage | null {
  if (first?.sentence === second?.sentence) return first;
  const told = [first, second]
    .flatMap((coverage, index) => (coverage === null ? [] : [`${places[index] ?? ''}: ${coverage.figures}`]))
    .join('. ');
  return { sentence: told, figures: told };
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
