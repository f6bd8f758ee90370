import type { ReactNode } from 'react';
import type { DistrictArea, Pack } from '../../../core/pack';
import { CountSections } from './count/count-section';
import { CoverageTable } from './coverage-table';
import { DistrictProfileSection } from './district-profile-section';
import { FactSections } from './fact-sections';
import { TotalsOnlySection } from './facts/totals-only-section';
import { Section } from './section';
import { SourceList } from './source-list';
import { UnplacedList } from './unplaced-list';

/** What is known of the district beyond its results. */
export function DistrictSections({ pack }: { readonly pack: Pack }): ReactNode {
  return (
    <>
      <CoverageTable pack={pack} />
      <UnplacedList pack={pack} />
      <CountSections pack={pack} />
      <TotalsOnlySection pack={pack} />
      <DistrictProfileSection pack={pack} />
      <FactSections pack={pack} />
      <Section title="Sources" startsOpen={false}>
        <SourceList pack={pack} cited={[]} />
      </Section>
    </>
  );
}

/** What is known of a neighboring district. */
export function NeighborNotes({ district }: { readonly district: DistrictArea }): ReactNode {
  return (
    <div className="notes">
      {district.note === null ? null : <p>{district.note}</p>}
      <p>A neighboring district, drawn for context. This pack has no figures for it.</p>
    </div>
  );
}
