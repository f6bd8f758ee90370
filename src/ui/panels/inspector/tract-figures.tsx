import type { ReactNode } from 'react';
import { formatMeasured } from '../../../app/inspect/format-measured';
import { measureTract } from '../../../core/census/measure-tract';
import type { Pack } from '../../../core/pack';
import { formatShare } from '../../../words/format';
import { FigureTable } from './figure-table';
import { SourceLine } from './source-line';
import { Section } from './section';

/** Every demographic measure of a tract with its margin of error. */
export function TractFigures({ pack, id }: { readonly pack: Pack; readonly id: string }): ReactNode {
  const tract = pack.tracts.find((each) => each.id === id);
  if (tract === undefined) return null;
  const sourceIds = [...new Set(pack.demographicMeasures.map((measure) => measure.sourceId))];
  const rows = pack.demographicMeasures.map((measure) => ({
    measure,
    printed: formatMeasured(pack, measure, measureTract(tract, measure)),
  }));
  return (
    <>
      <div className="notes">
        <p>{formatShare(tract.shareInsideDistrict)} of the tract’s area lies inside the district.</p>
        <p>Votes are counted by precinct and are not split over tracts.</p>
      </div>
      <Section title="People" aside="± at 90% confidence">
        <FigureTable caption="Demographic measures of the tract" rows={rows} />
        <SourceLine sourceIds={sourceIds} />
      </Section>
    </>
  );
}
