import { coverageOf } from '../../../core/election/coverage';
import type { Pack } from '../../../core/pack';

const count = (value: number): string => value.toLocaleString('en-US');

/** How many votes of each contest a layer has on the map, and where the others are. */
export function coverageNotes(pack: Pack, unit: 'precinct area' | 'neighborhood'): readonly string[] {
  return pack.contests.map(({ contest }) => {
    const coverage = coverageOf(pack, contest.id, unit);
    const percent = coverage.share === null ? '' : ` (${(coverage.share * 100).toFixed(1)}%)`;
    const whole = coverage.certifiedVotes ?? coverage.reportedVotes;
    const kind = coverage.certifiedVotes === null ? 'reported' : 'certified';
    return (
      `${contest.title}: ${count(coverage.placedVotes)} of ${count(whole)} ${kind} votes${percent} are in places on the map; ` +
      `${count(coverage.unplacedVotes)} votes of ${count(coverage.unplacedPrecinctCount)} precincts without a place and ` +
      `${count(coverage.ballotGroupVotes)} votes of ${count(coverage.ballotGroupCount)} ballot groups are not.`
    );
  });
}

/** The pack, and the sources of some of its resources, a sentence each. */
export function sourceNotes(pack: Pack, ...resourceNames: readonly string[]): readonly string[] {
  const cited = new Set(
    pack.resources.flatMap(({ name, sourceIds }) => (resourceNames.includes(name) ? sourceIds : [])),
  );
  return [
    `From the pack ${pack.title}, version ${pack.version}.`,
    ...pack.sources
      .filter(({ id }) => cited.has(id))
      .map(({ title, agency, vintage, licence }) => `Source: ${agency}, ${title}, ${vintage} (${licence}).`),
  ];
}

/** How a resource of the pack was derived, when it was. */
export function methodNotes(pack: Pack, ...resourceNames: readonly string[]): readonly string[] {
  return pack.resources.flatMap(({ name, method }) =>
    resourceNames.includes(name) && method !== null ? [method] : [],
  );
}
