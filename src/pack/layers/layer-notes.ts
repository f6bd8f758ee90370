import { auditStatusOf } from '../../core/election/audit-status';
import { coverageOf } from '../../core/election/coverage';
import { participationRecords } from '../../core/election/sum-participation';
import type { Pack } from '../../core/pack';
import { formatCount, formatShare, formatVotes } from '../../words/format';

/** How many votes of each contest a layer has on the map, and where the others are. */
export function coverageNotes(pack: Pack, unit: 'precinct area' | 'neighborhood'): readonly string[] {
  return pack.contests.map(({ contest }) => {
    const coverage = coverageOf(pack, contest.id, unit);
    const percent = coverage.share === null ? '' : ` (${formatShare(coverage.share)})`;
    const whole = coverage.certifiedVotes ?? coverage.reportedVotes;
    const kind = coverage.certifiedVotes === null ? 'reported' : 'certified';
    return (
      `${contest.title}: ${formatVotes(coverage.placedVotes)} of ${formatVotes(whole)} ${kind} votes${percent} are in places on the map; ` +
      `${formatCount(coverage.unplacedVotes, 'vote')} of ${formatCount(coverage.unplacedPrecinctCount, 'precinct')} without a place and ` +
      `${formatCount(coverage.ballotGroupVotes, 'vote')} of ${formatCount(coverage.ballotGroupCount, 'ballot group')} are not.`
    );
  });
}

/** What came of comparing the votes of each contest with certified totals, a sentence each. */
export function auditNotes(pack: Pack): readonly string[] {
  return pack.contests.map(({ contest, units }) => {
    if (units.length === 0) return `${contest.title}: totals only, no votes by unit.`;
    const status = auditStatusOf(pack, contest.id);
    switch (status.kind) {
      case 'audited':
        return `${contest.title}: audited, the votes by unit add up to the certified totals.`;
      case 'differs':
        return `${contest.title}: the votes by unit differ from the certified totals by ${formatVotes(status.votes)}.`;
      case 'no totals':
        return `${contest.title}: not audited, no totals given.`;
    }
  });
}

/** Whose counts the registered voters and ballots are and where they are missing, for each contest that has any. */
export function participationNotes(pack: Pack): readonly string[] {
  return pack.contests.flatMap(({ contest, units }) => {
    const records = participationRecords(pack, contest.id);
    if (records.size === 0) return [];
    const precincts = units.filter(({ kind }) => kind === 'precinct');
    const groups = units.length - precincts.length;
    const unregistered = precincts.filter(({ id }) => (records.get(id)?.registeredVoters ?? null) === null);
    const uncounted = units.filter(({ id }) => (records.get(id)?.ballotsCast ?? null) === null);
    const missing = [
      ...(unregistered.length === 0
        ? []
        : [
            `registered voters of ${formatVotes(unregistered.length)} of ${formatCount(precincts.length, 'precinct')}`,
          ]),
      ...(uncounted.length === 0
        ? []
        : [
            `ballots cast of ${formatVotes(uncounted.length)} of ${formatCount(units.length, 'reporting unit')}`,
          ]),
    ];
    return [
      `${contest.title}: registered voters and ballots cast are the agency's counts.` +
        (missing.length === 0
          ? ''
          : ` Not known: ${missing.join('; ')}. Sums that would need them are left empty.`) +
        (groups === 0
          ? ''
          : ` Ballots of ${formatCount(groups, 'ballot group')} belong to no precinct, so that ballots per registered voter come out low where their voters live.`),
    ];
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
