import type { ReactNode } from 'react';
import { tallyOfSubject } from '../../../app/inspect/tally-of-subject';
import { candidateOf } from '../../../document/measures/choose-measure';
import { leadingMeasure } from '../../../document/layers/leading-measure';
import { contestsOfMode } from '../../../document/mode';
import type { Subject } from '../../../app/store/state';
import { isWithheld, marginOf, tallyTotal, winnerOf } from '../../../core/election/tally';
import type { Tally } from '../../../core/election/tally';
import type { Pack } from '../../../core/pack';
import { formatCount, formatDate, formatUnsignedPoints, formatVotes } from '../../../words/format';
import { describeTie } from '../../../document/measures/describe-tie';
import type { MapSpec } from '../../../document/layers/map-spec';
import { ContestFigures } from './contest-figures';
import { ResultTable } from './result-table';
import { Section } from './section';
import { SourceLine } from './source-line';

interface ContestResultsProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly subject: Subject;
}

/** A subject's results in every contest, the contest that the map shows first and open. */
export function ContestResults({ pack, spec, subject }: ContestResultsProps): ReactNode {
  const contests = contestsOfMode(pack, spec);
  const measure = leadingMeasure(spec);
  const candidate = measure === null ? null : candidateOf(measure);
  return contests.map((id, index) => {
    const tally = tallyOfSubject(pack, id, subject);
    if (tally === null || tally.unitIds.length === 0) return null;
    return (
      <ContestResult key={id} pack={pack} tally={tally} candidate={candidate} startsOpen={index === 0} />
    );
  });
}

interface ContestResultProps {
  readonly pack: Pack;
  readonly tally: Tally;
  readonly candidate: string | null;
  readonly startsOpen: boolean;
}

function ContestResult({ pack, tally, candidate, startsOpen }: ContestResultProps): ReactNode {
  const { contest } = tally;
  return (
    <Section title={contest.shortTitle} aside={formatDate(contest.date)} startsOpen={startsOpen}>
      <ResultTable pack={pack} tally={tally} caption={`${contest.title}, candidates by votes`} />
      <p className="total">{describeTotal(tally)}</p>
      <ContestFigures tally={tally} candidate={candidate} />
      <SourceLine sourceIds={contest.sourceIds} />
    </Section>
  );
}

function describeTotal(tally: Tally): string {
  const votes = `${formatVotes(tallyTotal(tally))} votes`;
  const withheld =
    tally.redactedUnits === 0 ? '' : ` · ${formatCount(tally.redactedUnits, 'unit')} withhold counts`;
  if (isWithheld(tally)) return 'The counts are withheld.';
  return `${votes}${describeLead(tally)}${withheld}`;
}

/** How far ahead the first is, or who tie for it; nothing where there are no votes. */
function describeLead(tally: Tally): string {
  const first = winnerOf(tally);
  if (first.kind === 'tie') return ` · ${describeTie(first.candidates.map(({ name }) => name))}`;
  const margin = marginOf(tally);
  return margin === null ? '' : ` · margin ${formatUnsignedPoints(margin)} points`;
}
