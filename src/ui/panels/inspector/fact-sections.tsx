import type { ReactNode } from 'react';
import type { Pack, PackFacts } from '../../../core/pack';
import { formatList, formatMoment } from '../../../words/format';
import { CandidateSection } from './facts/candidate-section';
import { Provenance } from './facts/provenance';
import { Section } from './section';

/** The dated statements of a pack, each with the document that says it. */
export function FactSections({ pack }: { readonly pack: Pack }): ReactNode {
  const { facts } = pack;
  return (
    <>
      <FactList facts={facts} />
      <Timeline facts={facts} />
      <CandidateSection pack={pack} />
      <EndorsementList facts={facts} />
    </>
  );
}

function FactList({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.facts.length === 0) return null;
  return (
    <Section title="Facts, as reported" startsOpen={false}>
      <ul className="facts">
        {facts.facts.map((fact) => (
          <li key={`${fact.topic} ${fact.text} ${fact.asOf}`}>
            <p>
              {fact.text}
              {fact.value === null ? null : (
                <>
                  : <strong>{fact.value}</strong>
                </>
              )}
            </p>
            <Provenance asOf={fact.asOf} source={fact.source} />
          </li>
        ))}
      </ul>
      {facts.note === null ? null : <p className="rule">{facts.note}</p>}
    </Section>
  );
}

function Timeline({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.timeline.length === 0) return null;
  return (
    <Section title="Timeline" startsOpen={false}>
      <ol className="facts">
        {facts.timeline.map((event) => (
          <li key={`${event.date} ${event.text}`}>
            <p>
              <time dateTime={event.date}>{formatMoment(event.date)}</time> {event.text}
            </p>
            <Provenance asOf={null} source={event.source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function EndorsementList({ facts }: { readonly facts: PackFacts }): ReactNode {
  if (facts.endorsements.length === 0) return null;
  return (
    <Section title="Endorsements" startsOpen={false}>
      <ul className="facts">
        {facts.endorsements.map((each) => (
          <li key={each.candidate}>
            <p>
              <strong>{each.candidate}</strong>: {formatList(each.endorsers)}.
            </p>
            <Provenance asOf={each.asOf} source={each.source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
