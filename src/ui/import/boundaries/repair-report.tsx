import type { ReactNode } from 'react';
import type { ImportView } from '../../../contract/import-view';
import { formatCount, formatVotes } from '../../../words/format';
import { LeftoverBlock } from '../join/leftover-block';
import { listBoundaryLeftovers } from '../join/list-leftovers';
import { describeAreaChange } from './describe-area-change';

interface RepairReportProps {
  readonly view: ImportView;
  readonly boundaries: NonNullable<ImportView['boundaries']>;
}

const shapeProblems: ReadonlySet<string> = new Set(['unrepaired-geometry', 'duplicate-polygon']);

/** What was repaired in the shapes, by kind and area by area, and what could not be. */
export function RepairReport({ view, boundaries }: RepairReportProps): ReactNode {
  const { repairedCount, kinds, withoutGeometry, invalid, areaBefore, areaAfter, items, itemCount } =
    boundaries.repairs;
  const broken = [
    ...(withoutGeometry > 0 ? [`${formatCount(withoutGeometry, 'area')} without a shape`] : []),
    ...(invalid > 0 ? [`${formatCount(invalid, 'shape')} that could not be repaired`] : []),
  ];
  return (
    <section className="repairs" aria-label="Shapes">
      <h3>Shapes</h3>
      <p>
        {repairedCount === 0
          ? `Nothing was repaired in ${formatCount(boundaries.featureCount, 'area')}.`
          : `${formatVotes(repairedCount)} of ${formatCount(boundaries.featureCount, 'area')} ${repairedCount === 1 ? 'was' : 'were'} repaired. ${describeAreaChange(areaBefore, areaAfter)}`}
      </p>
      {broken.length === 0 ? null : <p className="import-doubt">{broken.join('; ')}.</p>}
      {kinds.length === 0 ? null : (
        <ul className="repair-kinds" aria-label="Repairs by kind">
          {kinds.map(({ title, count }) => (
            <li key={title}>
              <span>{title}</span>
              <span className="number">{formatVotes(count)}</span>
            </li>
          ))}
        </ul>
      )}
      {itemCount === 0 ? null : (
        <LeftoverBlock
          tableKey={null}
          list={{
            code: 'repairs',
            title: 'Areas with repairs or findings',
            outcome: 'The file stays as it is; the pack gets the repaired shapes.',
            itemCount,
            votes: 0,
            items: items.map((item) => ({ ...item, votes: 0, areaId: item.id, repair: null })),
          }}
        />
      )}
      {listBoundaryLeftovers(view)
        .filter(({ code }) => shapeProblems.has(code))
        .map((list) => (
          <LeftoverBlock key={list.code} list={list} tableKey={null} />
        ))}
    </section>
  );
}
