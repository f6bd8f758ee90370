import type { ReactNode } from 'react';
import type { PrintedFigure } from '../../../app/inspect/format-measured';
import type { DemographicMeasure } from '../../../core/census/tract';

export interface FigureRow {
  readonly measure: DemographicMeasure;
  readonly printed: PrintedFigure;
}

/** Demographic figures with their margins of error; uncertain ones are marked in words. */
export function FigureTable({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly FigureRow[];
}): ReactNode {
  const hasMargins = rows.some(({ printed }) => printed.marginOfError !== null);
  return (
    <table className="figures">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Estimate</th>
          {hasMargins ? <th scope="col">Margin of error</th> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ measure, printed }) => (
          <tr key={measure.id}>
            <th scope="row" title={measure.universe}>
              {measure.title}
              {measure.unit === 'people per km²' ? <span className="unit"> per km²</span> : null}
              {printed.isUncertain ? <span className="flag">uncertain: CV over 30%</span> : null}
            </th>
            <td className="number">{printed.value}</td>
            {hasMargins ? <td className="number margin">{printed.marginOfError}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
