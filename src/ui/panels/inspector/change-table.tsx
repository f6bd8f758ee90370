import { useState } from 'react';
import type { ReactNode } from 'react';
import { changeOfTotals, changeRows } from '../../../app/inspect/change-rows';
import { tallyOfSubject } from '../../../app/inspect/tally-of-subject';
import { defaultContests } from '../../../document/measures/change-measure';
import { comparesContests } from '../../../document/measures/choose-measure';
import { leadingMeasure } from '../../../document/layers/leading-measure';
import type { Subject } from '../../../app/store/state';
import { comparableTallies } from '../../../core/election/common-units';
import type { Tally } from '../../../core/election/tally';
import type { Pack } from '../../../core/pack';
import { candidateColour } from '../../../scene/colour/candidate-colours';
import { shortNameOf } from '../../../words/candidate-names';
import { formatCount } from '../../../words/format';
import type { MapSpec } from '../../../document/layers/map-spec';
import { useSession } from '../../workspace/hooks';
import { Section } from './section';

interface ChangeTableProps {
  readonly pack: Pack;
  readonly spec: MapSpec;
  readonly subject: Subject;
}

/** What became of everyone between two contests. Open where the map, or a comparison, is about a change. */
export function ChangeTable({ pack, spec, subject }: ChangeTableProps): ReactNode {
  const isComparing = useSession((state) => state.comparison.isOpen);
  const measure = leadingMeasure(spec);
  const isAboutChange = measure !== null && comparesContests(measure);
  const contests = isAboutChange ? measure : defaultContests(pack);
  if (contests === null) return null;
  const from = tallyOfSubject(pack, contests.from, subject);
  const to = tallyOfSubject(pack, contests.to, subject);
  if (from === null || to === null || from.unitIds.length === 0 || to.unitIds.length === 0) return null;
  const isComparable =
    subject.unit === 'reporting unit' ||
    comparableTallies(pack, contests.from, contests.to, subject) !== null;
  const stages = `${from.contest.shortTitle} to ${to.contest.shortTitle}`;
  return (
    <Section
      key={String(isAboutChange || isComparing)}
      title="Change"
      aside={stages}
      startsOpen={isAboutChange || isComparing}
    >
      {isComparable ? (
        <ChangeFigures pack={pack} from={from} to={to} />
      ) : (
        <p className="rule">Not the same precincts reported here in both contests, so no change is told.</p>
      )}
    </Section>
  );
}

interface ChangeFiguresProps {
  readonly pack: Pack;
  readonly from: Tally;
  readonly to: Tally;
}

function ChangeFigures({ pack, from, to }: ChangeFiguresProps): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const totals = changeOfTotals(from, to);
  const rows = changeRows(from, to);
  const ofBoth = rows.filter(({ inBoth }) => inBoth);
  const hidden = rows.length - ofBoth.length;
  const shown = showsAll || ofBoth.length === 0 ? rows : ofBoth;
  const names = [...from.candidates, ...to.candidates].map(({ name }) => name);
  return (
    <table className="figures change-figures">
      <thead>
        <tr>
          <th scope="col">Share</th>
          <th scope="col" className="number">
            {from.contest.shortTitle}
          </th>
          <th scope="col" className="number">
            {to.contest.shortTitle}
          </th>
          <th scope="col" className="number">
            Points
          </th>
          <th scope="col" className="number">
            Votes
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={row.name} className={row.inBoth ? undefined : 'is-single'}>
            <th scope="row" title={row.name}>
              <span
                className="dot"
                style={{ background: candidateColour(pack, row.name) }}
                aria-hidden="true"
              />
              {shortNameOf(row.name, names)}
            </th>
            <td className="number">{row.before}</td>
            <td className="number">{row.after}</td>
            <td className="number strong">{row.swing}</td>
            <td className="number">{row.gained}</td>
          </tr>
        ))}
        {hidden === 0 || ofBoth.length === 0 ? null : (
          <tr>
            <td colSpan={5}>
              <button
                type="button"
                className="link"
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll
                  ? 'Hide those of one contest only'
                  : `Show ${formatCount(hidden, 'candidate')} of one contest only`}
              </button>
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All votes</th>
          <td className="number">{totals.before}</td>
          <td className="number">{totals.after}</td>
          <td />
          <td className="number strong">{totals.gained}</td>
        </tr>
      </tfoot>
    </table>
  );
}
