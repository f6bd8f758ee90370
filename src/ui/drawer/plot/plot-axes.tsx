import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Plot } from '../../../app/plot/plot-model';

/** The rules, numbers and titles around a plot. */
export const PlotAxes = memo(function DrawnAxes({ plot }: { readonly plot: Plot }): ReactNode {
  const { left, top, right, bottom } = plot.frame;
  return (
    <g className="plot-axes" aria-hidden="true">
      {plot.x.ticks.map(({ at, label }) => (
        <g key={`x ${at}`}>
          <line x1={at} y1={top} x2={at} y2={bottom} />
          <text x={at} y={bottom + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {plot.y.ticks.map(({ at, label }) => (
        <g key={`y ${at}`}>
          <line x1={left} y1={at} x2={right} y2={at} />
          <text x={left - 7} y={at + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <text className="plot-title" x={right} y={bottom + 33} textAnchor="end">
        {`${plot.x.title} →`}
      </text>
      <text className="plot-title" x={left + 6} y={top + 13}>
        {`↑ ${plot.y.title}`}
      </text>
    </g>
  );
});
