import type { ReactNode } from 'react';
import { participationRows } from '../../../app/inspect/participation-rows';
import type { Subject } from '../../../app/store/state';
import type { Pack } from '../../../core/pack';
import { Section } from './section';

interface ParticipationSectionProps {
  readonly pack: Pack;
  readonly subject: Subject;
}

/** How many took part, against denominators that are named. */
export function ParticipationSection({ pack, subject }: ParticipationSectionProps): ReactNode {
  if (subject.unit === 'reporting unit' || subject.unit === 'tract') return null;
  const rows = participationRows(pack, subject);
  if (rows.length === 0) return null;
  const notes = [...new Set(rows.map(({ note }) => note))];
  return (
    <Section title="Participation" startsOpen={false}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Votes in the contest, out of</th>
            <th scope="col" className="number">
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.contest} ${row.denominator}`}>
              <th scope="row">
                {row.contest}
                <span className="unit">
                  , out of {row.denominator.charAt(0).toLowerCase() + row.denominator.slice(1)}
                </span>
              </th>
              <td className="number">
                {row.value}
                {row.marginOfError === null ? null : <span className="unit"> {row.marginOfError}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="rule">
          {note}
        </p>
      ))}
    </Section>
  );
}
