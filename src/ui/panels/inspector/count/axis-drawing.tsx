import type { ReactNode } from 'react';
import type { CountChart } from '../../../../app/count/chart/count-chart';
import { chartLineHeight } from '../../../../app/count/chart/chart-text';
import type { AxisGap } from '../../../../app/count/chart/place-in-time';
import { formatShareBreak } from '../../../../words/format';

/** The lines of round shares, and the axis of time with the length of each gap. */
export function AxisDrawing({ chart }: { readonly chart: CountChart }): ReactNode {
  const { plot, shareTicks, stations, gaps } = chart;
  return (
    <g className="count-axis">
      {shareTicks.map(({ share, y }) => (
        <g key={share}>
          <line className="count-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text x={plot.left - 5} y={y + 4} textAnchor="end">
            {formatShareBreak(share)}
          </text>
        </g>
      ))}
      {gaps.map((gap) => (
        <GapDrawing key={`${gap.from} ${gap.to}`} gap={gap} y={plot.bottom} />
      ))}
      {stations.map(({ x, labelX, lines }, index) => (
        <g key={index}>
          <line className="count-tick" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />
          {lines.map((line, row) => (
            <text
              key={row}
              className={row === 0 ? 'count-day' : undefined}
              x={labelX}
              y={plot.bottom + 31 + row * chartLineHeight}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

/** Room that the words of a gap need beyond themselves. */
const roomForWords = 52;

function GapDrawing({ gap, y }: { readonly gap: AxisGap; readonly y: number }): ReactNode {
  const middle = (gap.from + gap.to) / 2;
  if (gap.isBroken) {
    return (
      <g className="count-tick">
        <path d={`M${gap.from} ${y}H${middle - 4}M${middle + 4} ${y}H${gap.to}`} />
        <path d={`M${middle - 7} ${y + 5}l6 -10M${middle + 1} ${y + 5}l6 -10`} />
      </g>
    );
  }
  return (
    <g>
      <path className="count-tick" d={`M${gap.from} ${y}H${gap.to}`} />
      {gap.to - gap.from < roomForWords ? null : (
        <text x={middle} y={y + 14} textAnchor="middle">
          {gap.label}
        </text>
      )}
    </g>
  );
}
