import { useId } from 'react';
import type { ReactNode } from 'react';
import { contestsKnownByTotals } from '../../../../app/facts/totals-only';
import type { CertifiedTotals, ReportedTotals } from '../../../../app/facts/totals-only';
import type { Pack } from '../../../../core/pack';
import { candidateColour } from '../../../../scene/colour/candidate-colours';
import { formatDate, formatMoment, formatShare, formatVotes } from '../../../../words/format';
import { contestName } from '../../../../words/contest-name';
import { Section } from '../section';
import { SourceLine } from '../source-line';
import './facts.css';
import { Provenance } from './provenance';

/** Contests without returns by precinct: what is known of them, and why there is no map. */
export function TotalsOnlySection({ pack }: { readonly pack: Pack }): ReactNode {
  const contests = contestsKnownByTotals(pack);
  if (contests.length === 0) return null;
  return (
    <Section title="Contests known only by totals">
      <ul className="facts">
        {contests.map((known) => (
          <li key={known.contestId} data-contest={known.contestId}>
            {known.kind === 'reported' ? (
              <Reported pack={pack} known={known} />
            ) : (
              <Certified pack={pack} known={known} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Reported({ pack, known }: { readonly pack: Pack; readonly known: ReportedTotals }): ReactNode {
  const { contestId, event, reported, rest, refusal } = known;
  const name = contestName(pack, contestId);
  const rows = Object.entries(reported.shares).map(([candidate, share]) => ({
    name: candidate,
    figure: formatShare(share),
  }));
  const others = rest === null ? [] : [{ name: null, figure: formatShare(rest) }];
  return (
    <>
      <Heading
        title={name}
        date={event === null ? 'date not recorded' : formatMoment(event.date)}
        refusal={refusal}
      />
      <Figures pack={pack} caption={`${name}, shares as reported`} rows={[...rows, ...others]} />
      {reported.voters === null ? null : <p>{formatVotes(reported.voters)} voters, as then reported.</p>}
      <Provenance asOf={reported.asOf} source={`Source: ${reported.source}`} />
    </>
  );
}

function Certified({ pack, known }: { readonly pack: Pack; readonly known: CertifiedTotals }): ReactNode {
  const { contest, candidates, refusal } = known;
  const rows = candidates.map(({ name, certifiedVotes }) => ({
    name,
    figure: certifiedVotes === null ? '–' : formatVotes(certifiedVotes),
  }));
  return (
    <>
      <Heading title={contest.title} date={formatDate(contest.date)} refusal={refusal} />
      <Figures pack={pack} caption={`${contest.title}, certified votes`} rows={rows} />
      <SourceLine sourceIds={contest.sourceIds} />
    </>
  );
}

interface HeadingProps {
  readonly title: string;
  readonly date: string;
  readonly refusal: string;
}

function Heading({ title, date, refusal }: HeadingProps): ReactNode {
  const id = useId();
  return (
    <>
      <div className="totals-head">
        <p>
          <strong>{title}</strong>
          {title.includes(date) ? '' : ` · ${date}`}
        </p>
        <button type="button" className="button" disabled aria-label={`Map ${title}`} aria-describedby={id}>
          Map
        </button>
      </div>
      <p id={id} className="rule">
        {refusal}
      </p>
    </>
  );
}

interface FiguresProps {
  readonly pack: Pack;
  readonly caption: string;
  /** A null name is everyone else. */
  readonly rows: readonly { readonly name: string | null; readonly figure: string }[];
}

function Figures({ pack, caption, rows }: FiguresProps): ReactNode {
  return (
    <table className="figures">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ name, figure }) => (
          <tr key={name}>
            <th scope="row">
              {name === null ? (
                <span className="unit">Others, not named</span>
              ) : (
                <>
                  <span
                    className="dot"
                    style={{ background: candidateColour(pack, name) }}
                    aria-hidden="true"
                  />
                  {name}
                </>
              )}
            </th>
            <td className="number">{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
