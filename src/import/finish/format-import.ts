import { describeError } from '../../core/result';
import type { ImportNote } from '../../files/given-file';
import type { JoinProposal } from '../joins/evaluate-join';
import type { ContestTotalsAudit } from '../alarms/audit-contests';
import { countUnits } from '../contests/count-units';
import type { ImportPlan, PlannedContest, PlannedJoin, ProblemList } from '../plan/import-plan';
import { formatCount, formatShare, formatSmallChange, formatVotes } from '../../words/format';
import { words } from '../../words/words';

/** What a file says, without characters that would break the line, turn it round or command the terminal. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]+/gu, ' ');

const listedItems = 10;

/** What an import found and would do, as lines of text for a terminal. */
export function formatImport(plan: ImportPlan): string {
  return [
    'Files',
    ...formatFiles(plan),
    ...formatRepairs(plan),
    ...plan.joins.flatMap((join) => ['', ...formatJoin(join)]),
    '',
    'Contests',
    ...plan.contests.map((planned) => formatContest(plan, planned)),
    ...(plan.problems.length === 0 ? [] : ['', 'What did not fit']),
    ...plan.problems.flatMap(formatProblem),
    ...(plan.missing.length === 0 ? [] : ['', 'What is missing for a pack']),
    ...plan.missing.map((need) => `  ${words.packNeed(need)}`),
  ].join('\n');
}

function formatContest(
  plan: ImportPlan,
  { contest, source, tableKey, index, isLeftOut }: PlannedContest,
): string {
  const table = plan.tables.find(({ key }) => key === tableKey);
  const units = table === undefined ? [] : countUnits(table, undefined, plan.decisions);
  const votes = units
    .flatMap((unit) => unit.votes[index] ?? [])
    .reduce<number>((sum, counts) => sum + (counts ?? 0), 0);
  const id = contest.date === '' ? '' : ` (${contest.id})`;
  return `  ${contest.title}${id}: ${formatCount(votes, 'vote')} for ${formatCount(source.candidates.length, 'candidate')}${isLeftOut ? '; left out' : ''}`;
}

function formatFiles({ boundaries, tables, contents }: ImportPlan): readonly string[] {
  const drawn =
    boundaries === null
      ? []
      : [
          `  ${boundaries.raw.file}: ${formatCount(boundaries.raw.features.length, 'area')}; ids in ${boundaries.field === null ? 'no known attribute' : `"${boundaries.field}"`}`,
          `    coordinates: ${boundaries.raw.coordinateSystem.name}, said by ${boundaries.raw.coordinateSystem.declaredBy}`,
          ...boundaries.raw.notes.map(formatNote),
        ];
  const read = tables.flatMap(({ key, use, recognized, mapping, read: table, date, error }) => {
    const layout = recognized.find((entry) => entry.layout.id === mapping?.layout)?.layout.title;
    return [
      `  ${key}: ${use}${date === null ? '' : ` of ${date}`}${layout === undefined ? '' : `; ${layout}`}${table === null ? '' : `; ${formatCount(table.units.length, 'unit')}`}`,
      ...(error === null ? [] : [`    ${describeError(error)}`]),
      ...(table?.notes ?? []).map(formatNote),
    ];
  });
  return [
    ...drawn,
    ...read,
    ...contents.failures.map((error) => `  not read: ${describeError(error)}`),
    ...contents.notes.map(formatNote),
  ];
}

const formatNote = ({ message, count = 1, isCountTold = false }: ImportNote): string =>
  `    ${message}${count === 1 || isCountTold ? '' : ` (${formatVotes(count)} times)`}`;

function formatRepairs({ boundaries }: ImportPlan): readonly string[] {
  if (boundaries === null) return [];
  const { repairs, repairedCount, areaBefore, areaAfter } = boundaries.repairs;
  if (repairs.length === 0) return ['', 'Geometry: nothing to repair'];
  const change = areaBefore === 0 ? 0 : (areaAfter - areaBefore) / areaBefore;
  return [
    '',
    `Geometry: ${formatCount(repairedCount, 'area')} changed; the area of all by ${formatSmallChange(change)}`,
    ...repairs.map((repair) => `  ${words.repair(repair.kind)}: ${formatVotes(repair.count)}`),
  ];
}

function formatJoin(join: PlannedJoin): readonly string[] {
  const { exact, proposals, best, used, isAccepted, isOpen, tableKey } = join;
  const shown = isAccepted
    ? [used]
    : [best, ...proposals.filter((proposal) => proposal !== best)].slice(0, 3);
  const others = shown.filter((proposal) => proposal !== exact);
  return [
    `Join of ${tableKey}`,
    `  ids as they are: ${formatRate(exact)}`,
    ...others.flatMap((proposal) => [
      `  ${isAccepted ? 'accepted' : 'proposed'}: ${proposal.explanation}`,
      `    ${formatRate(proposal)}, ${formatVotes(proposal.matchedVotes)} of ${formatCount(proposal.votes, 'vote')}`,
      ...proposal.risks.map(({ message }) => `    careful: ${message}`),
      ...(proposal === shown[0] ? formatExamples(proposal) : []),
    ]),
    ...(isOpen ? ['  No rule is applied until it is accepted.'] : []),
  ];
}

const formatRate = ({ matchedUnits, units, rate }: JoinProposal): string =>
  `${formatVotes(matchedUnits)} of ${formatCount(units, 'unit')} (${formatShare(rate)})`;

const formatExamples = ({ examples }: JoinProposal): readonly string[] =>
  examples.map(
    ({ returnId, boundaryId, key }) =>
      `      ${oneLine(returnId)} = ${oneLine(boundaryId)}${key === boundaryId ? '' : ` (as ${oneLine(key)})`}`,
  );

function formatProblem({ title, file, items, votes, outcome }: ProblemList): readonly string[] {
  const shown = items.slice(0, listedItems);
  return [
    `  ${title}: ${formatVotes(items.length)}${votes === 0 ? '' : ` with ${formatCount(votes, 'vote')}`} (${file}). ${outcome}`,
    ...shown.map(
      ({ id, votes: own, detail }) =>
        `    ${oneLine([id, own === 0 ? null : formatCount(own, 'vote'), detail].filter((part) => part !== null && part !== '').join(': '))}`,
    ),
    ...(items.length > shown.length ? [`    and ${formatVotes(items.length - shown.length)} more`] : []),
  ];
}

/** Lists of what did not fit, as lines of text for a terminal. */
export const formatProblems = (lists: readonly ProblemList[]): string =>
  lists.flatMap(formatProblem).join('\n');

/** How each contest compares with its certified totals, and what most likely explains a difference. */
export function formatTotalsAudit(audits: readonly ContestTotalsAudit[]): string {
  return audits
    .flatMap(({ title, status, causes }) => [
      `${title}: ${words.totalsStatus(status)}`,
      ...causes.map(({ message }) => `  likely: ${message}`),
    ])
    .join('\n');
}
