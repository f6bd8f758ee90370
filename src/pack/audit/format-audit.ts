import type { AuditReport, ContestAudit } from './audit-report';
import { formatCount, formatShare, formatVotes } from '../../words/format';

/** The audit as lines of text for a terminal. */
export function formatAudit(report: AuditReport): string {
  return [
    `${report.title} (${report.name})`,
    ...report.contests.flatMap((contest) => ['', ...formatContest(contest)]),
    '',
    ...formatMap(report),
    '',
    'Sources',
    ...report.resources.flatMap(({ path, sources }) => [
      `  ${path}`,
      ...(sources.length === 0 ? ['    none: DIFFERENCE'] : sources.map((source) => `    ${source}`)),
    ]),
    '',
    report.ok
      ? report.contests.some(({ certifiedVotes }) => certifiedVotes === null)
        ? 'Every vote is accounted for; where no totals are given there is nothing to compare it with.'
        : 'Every vote is accounted for.'
      : 'The audit found differences; they are marked DIFFERENCE above.',
  ].join('\n');
}

function formatContest(contest: ContestAudit): readonly string[] {
  const placedShare =
    contest.reportedVotes === 0 ? '' : ` (${formatShare(contest.placedVotes / contest.reportedVotes)})`;
  const listedOnly = contest.listedOnly
    .map(({ name, votes }) => `${name} with ${formatCount(votes, 'vote')}`)
    .join(', ');
  return [
    contest.title,
    `  ${formatCount(contest.reportedVotes, 'vote')} for ${formatCount(contest.reportedCandidateCount, 'candidate')}; ` +
      (contest.certifiedVotes === null
        ? 'no totals given'
        : `certified ${formatVotes(contest.certifiedVotes)} for ${formatVotes(contest.listedCandidateCount)}`) +
      (listedOnly === '' ? '' : ` (listed only in the totals: ${listedOnly})`),
    `  ${formatCount(contest.precinctCount, 'precinct')} and ${formatCount(contest.ballotGroupCount, 'ballot group')} ` +
      `with ${formatCount(contest.ballotGroupVotes, 'vote')}`,
    `  placed: ${formatCount(contest.placedPrecinctCount, 'precinct')} with ${formatCount(contest.placedVotes, 'vote')}${placedShare}; ` +
      `not placed: ${formatCount(contest.precinctCount - contest.placedPrecinctCount, 'precinct')} ` +
      `with ${formatCount(contest.unplacedVotes, 'vote')}`,
    ...(contest.withheldCounts === 0
      ? []
      : [
          `  withheld: ${formatCount(contest.withheldCounts, 'count')}` +
            (contest.certifiedVotes === null
              ? ''
              : `; ${formatCount(contest.certifiedVotes - contest.reportedVotes, 'certified vote')} in no unit`),
        ]),
    ...formatCandidates(contest),
  ];
}

function formatCandidates({
  candidates,
  certifiedVotes,
  differences,
  withheldCounts,
}: ContestAudit): readonly string[] {
  const width = Math.max(0, ...candidates.map(({ name }) => name.length));
  const rows = candidates.map(({ name, votes }) => {
    const difference = differences.find(({ candidate }) => candidate === name);
    const remark =
      difference === undefined
        ? ''
        : `  DIFFERENCE: certified ${difference.certified === null ? 'not given' : formatVotes(difference.certified)}`;
    return `    ${name.padEnd(width)}  ${formatVotes(votes).padStart(9)}${remark}`;
  });
  const verdict =
    certifiedVotes === null
      ? '  no totals are given to compare the votes by unit with'
      : differences.length === 0
        ? `  votes by unit add up to the certified totals, candidate by candidate${withheldCounts === 0 ? '' : ', but for withheld counts'}`
        : `  votes by unit differ from the certified totals for ${formatCount(differences.length, 'candidate')}`;
  return [verdict, ...rows];
}

function formatMap(report: AuditReport): readonly string[] {
  const shares = report.shares.map(({ title, share }) => `${title} ${formatShare(share)}`).join(', ');
  const people =
    report.mostlyInsidePeople === null ? '' : ` hold ${formatVotes(report.mostlyInsidePeople)} people`;
  return [
    'Map',
    `  ${formatCount(report.precinctCount, 'precinct')}, ${formatVotes(report.placedPrecinctCount)} placed in ` +
      `${formatCount(report.areaCount, 'area')}, ${formatVotes(report.approximateAreaCount)} of them approximate`,
    ...report.sharedAreas.map(({ id, precinctIds }) => `  ${id} stands for ${precinctIds.join(' and ')}`),
    `  ${formatCount(report.neighborhoodCount, 'neighborhood')}, ${formatCount(report.placeCount, 'place')}, ${formatCount(report.roadCount, 'road line')}`,
    `  ${formatCount(report.tractCount, 'tract')}; ${formatVotes(report.mostlyInsideTractCount)} with more than half their area inside${people}`,
    ...(shares === '' ? [] : [`  of them ${shares}`]),
    ...(report.statementsWithoutSource === 0
      ? []
      : [`  ${formatCount(report.statementsWithoutSource, 'dated statement')} without a source on record`]),
  ];
}
