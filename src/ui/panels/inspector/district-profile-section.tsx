import type { ReactNode } from 'react';
import { describeProfile } from '../../../app/inspect/describe-profile';
import { formatMeasured } from '../../../app/inspect/format-measured';
import { districtProfile } from '../../../core/census/district-profile';
import type { Pack } from '../../../core/pack';
import { formatVotes } from '../../../words/format';
import { FigureTable } from './figure-table';
import { Section } from './section';
import { SourceLine } from './source-line';

/** The district's people, with the rule by which its tracts were counted. */
export function DistrictProfileSection({ pack }: { readonly pack: Pack }): ReactNode {
  if (pack.tracts.length === 0) return null;
  const profile = districtProfile(pack);
  const rows = profile.figures.map((figure) => ({
    measure: figure.measure,
    printed: formatMeasured(pack, figure.measure, figure),
  }));
  const sourceIds = [...new Set(profile.figures.map((figure) => figure.measure.sourceId))];
  const people = profile.population === null ? {} : { aside: `${formatVotes(profile.population)} residents` };
  return (
    <Section title="People" {...people}>
      <FigureTable caption="Demographic profile of the district" rows={rows} />
      {describeProfile(pack, profile).map((sentence) => (
        <p className="rule" key={sentence}>
          {sentence}
        </p>
      ))}
      <SourceLine sourceIds={sourceIds} />
    </Section>
  );
}
