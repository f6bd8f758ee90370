import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { layOutCountChart } from '../../../../app/count/chart/count-chart';
import type { CountHistory } from '../../../../app/count/count-history';
import type { Pack } from '../../../../core/pack';
import { formatCount } from '../../../../words/format';
import { AxisDrawing } from './axis-drawing';
import { SeriesDrawing } from './series-drawing';
import { useWidth } from './use-width';

interface CountFigureProps {
  readonly pack: Pack;
  readonly history: CountHistory;
}

/** Until the panel has been measured. */
const usualWidth = 300;

/** Shares over time, a line a candidate; hollow marks where a source gives shares alone. */
export function CountFigure({ pack, history }: CountFigureProps): ReactNode {
  const [width, figure] = useWidth<HTMLElement>(usualWidth);
  const chart = useMemo(() => layOutCountChart(history, width), [history, width]);
  if (chart === null) return <p className="rule">No snapshot gives votes or shares.</p>;
  const hasHollow = chart.series.some(({ marks }) => marks.some(({ isHollow }) => isHollow));
  return (
    <figure className="count" ref={figure}>
      <svg
        width={chart.width}
        height={chart.height}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        role="img"
        aria-label={`Chart of shares over time, ${history.returns.contest.title}. The table after it has the same figures.`}
      >
        <AxisDrawing chart={chart} />
        {chart.series.map((series) => (
          <SeriesDrawing key={series.name} pack={pack} series={series} />
        ))}
      </svg>
      <figcaption className="rule">
        Share of the votes counted.{hasHollow ? ' Hollow: only shares are known, not votes.' : ''}
        {chart.leftOutCount === 0
          ? ''
          : ` ${formatCount(chart.leftOutCount, 'more candidate')} in the list below.`}
      </figcaption>
    </figure>
  );
}
