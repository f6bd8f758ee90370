import type { AuditReport, ContestAudit } from './audit-report';

const count = (value: number): string => value.toLocaleString('en-US');
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const many = (value: number, one: string, more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;

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
    contest.reportedVotes === 0 ? '' : ` (${percent(contest.placedVotes / contest.reportedVotes)})`;
  const listedOnly = contest.listedOnly
    .map(({ name, votes }) => `${name} with ${many(votes, 'vote')}`)
    .join(', ');
  return [
    contest.title,
    `  ${many(contest.reportedVotes, 'vote')} for ${many(contest.reportedCandidateCount, 'candidate')}; ` +
      (contest.certifiedVotes === null
        ? 'no totals given'
        : `certified ${count(contest.certifiedVotes)} for ${count(contest.listedCandidateCount)}`) +
      (listedOnly === '' ? '' : ` (listed only in the totals: ${listedOnly})`),
    `  ${many(contest.precinctCount, 'precinct')} and ${many(contest.ballotGroupCount, 'ballot group')} ` +
      `with ${many(contest.ballotGroupVotes, 'vote')}`,
    `  placed: ${many(contest.placedPrecinctCount, 'precinct')} with ${many(contest.placedVotes, 'vote')}${placedShare}; ` +
      `not placed: ${many(contest.precinctCount - contest.placedPrecinctCount, 'precinct')} ` +
      `with ${many(contest.unplacedVotes, 'vote')}`,
    ...(contest.withheldCounts === 0
      ? []
      : [
          `  withheld: ${many(contest.withheldCounts, 'count')}` +
            (contest.certifiedVotes === null
              ? ''
              : `; ${many(contest.certifiedVotes - contest.reportedVotes, 'certified vote')} in no unit`),
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
        : `  DIFFERENCE: certified ${difference.certified === null ? 'not given' : count(difference.certified)}`;
    return `    ${name.padEnd(width)}  ${count(votes).padStart(9)}${remark}`;
  });
  const verdict =
    certifiedVotes === null
      ? '  no totals are given to compare the votes by unit with'
      : differences.length === 0
        ? `  votes by unit add up to the certified totals, candidate by candidate${withheldCounts === 0 ? '' : ', but for withheld counts'}`
        : `  votes by unit differ from the certified totals for ${many(differences.length, 'candidate')}`;
  return [verdict, ...rows];
}

function formatMap(report: AuditReport): readonly string[] {
  const shares = report.shares.map(({ title, share }) => `${title} ${percent(share)}`).join(', ');
  const people = report.mostlyInsidePeople === null ? '' : ` hold ${count(report.mostlyInsidePeople)} people`;
  return [
    'Map',
    `  ${many(report.precinctCount, 'precinct')}, ${count(report.placedPrecinctCount)} placed in ` +
      `${many(report.areaCount, 'area')}, ${count(report.approximateAreaCount)} of them approximate`,
    ...report.sharedAreas.map(({ id, precinctIds }) => `  ${id} stands for ${precinctIds.join(' and ')}`),
    `  ${many(report.neighborhoodCount, 'neighborhood')}, ${many(report.placeCount, 'place')}, ${many(report.roadCount, 'road line')}`,
    `  ${many(report.tractCount, 'tract')}; ${count(report.mostlyInsideTractCount)} with more than half their area inside${people}`,
    ...(shares === '' ? [] : [`  of them ${shares}`]),
    ...(report.statementsWithoutSource === 0
      ? []
      : [`  ${many(report.statementsWithoutSource, 'dated statement')} without a source on record`]),
  ];
}
