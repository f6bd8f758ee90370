import type { ReactNode } from 'react';
import { formatVotes } from '../../../words/format';
import type { Legend } from '../../../scene/display/scene';
import { LegendSwatch } from '../../panels/rail/legend-swatch';

/** What the colours and patterns of the preview mean, and how many areas have each. */
export function PreviewLegend({ legends }: { readonly legends: readonly Legend[] }): ReactNode {
  return (
    <section className="preview-legend" aria-label="Legend of the preview">
      {legends.map(({ id, classes }) => (
        <ul key={id}>
          {classes.map((entry) => (
            <li key={entry.label}>
              <LegendSwatch entry={entry} />
              <span>{entry.label}</span>
              <span className="number">{formatVotes(entry.count ?? 0)}</span>
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
