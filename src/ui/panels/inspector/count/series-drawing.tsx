import type { ReactNode } from 'react';
import { chartLineHeight } from '../../../../app/count/chart/chart-text';
import type { CountSeries } from '../../../../app/count/chart/count-chart';
import type { Pack } from '../../../../core/pack';
import { candidateColour } from '../../../../scene/colour/candidate-colours';
import { formatShare } from '../../../../words/format';

interface SeriesDrawingProps {
  readonly pack: Pack;
  readonly series: CountSeries;
}

/** A candidate's line with its marks, their shares, and the name at its end. */
export function SeriesDrawing({ pack, series }: SeriesDrawingProps): ReactNode {
  const colour = candidateColour(pack, series.name);
  const { end } = series;
  const shareRows = end === null || end.share === null ? 0 : 1;
  return (
    <g>
      {series.segments.map(({ from, to, isBroken }) => (
        <line
          key={from.index}
          className="count-line"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={colour}
          {...(isBroken ? { strokeDasharray: '2 4' } : {})}
        />
      ))}
      {series.marks.map(({ index, x, y, share, isHollow, labelY }) => (
        <g key={index}>
          <circle
            className={isHollow ? 'count-mark is-hollow' : 'count-mark'}
            cx={x}
            cy={y}
            r={4}
            stroke={colour}
            {...(isHollow ? {} : { fill: colour })}
          />
          {labelY === null ? null : (
            <text className="count-value" x={x} y={labelY} textAnchor="middle">
              {formatShare(share)}
            </text>
          )}
        </g>
      ))}
      {end === null ? null : (
        <text className="count-end">
          {end.share === null ? null : (
            <tspan className="count-value" x={end.x} y={end.y}>
              {formatShare(end.share)}
            </tspan>
          )}
          {end.lines.map((line, row) => (
            <tspan key={row} x={end.x} y={end.y + (row + shareRows) * chartLineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}
