import type { ReactNode } from 'react';
import type { Legend, LegendEntry } from '../../../scene/display/scene';
import { LegendSwatch, TileFill } from './legend-swatch';

interface LegendGroup {
  /** Whose legends they are; null where there is one map. */
  readonly title: string | null;
  readonly legends: readonly Legend[];
}

/** The scenes' legends, from the same objects that exports print. */
export function LegendView({ groups }: { readonly groups: readonly LegendGroup[] }): ReactNode {
  if (groups.every(({ legends }) => legends.length === 0)) return null;
  return (
    <section className="legends" aria-label="Legend" tabIndex={0}>
      {groups.map(({ title, legends }) => (
        <div key={title} className="legend-group">
          {title === null ? null : <h2 className="overline">{title}</h2>}
          {legends.map((legend) => (
            <LegendBlock key={legend.id} legend={legend} />
          ))}
        </div>
      ))}
    </section>
  );
}

function LegendBlock({ legend }: { readonly legend: Legend }): ReactNode {
  return (
    <div className="legend" data-legend={legend.id}>
      <h3>{legend.title}</h3>
      {legend.form === 'ramp' ? (
        <Ramp legend={legend} />
      ) : (
        <EntryList entries={legend.classes} form={legend.form} />
      )}
      {legend.subtitle === null ? null : <p className="legend-subtitle">{legend.subtitle}</p>}
      {legend.notes.length === 0 ? null : <EntryList entries={legend.notes} form="list" />}
    </div>
  );
}

/** One bar of classes with its breaks beneath; the columns above count the units of each class. */
function Ramp({ legend }: { readonly legend: Legend }): ReactNode {
  const { classes, breakLabels, endLabels } = legend;
  const largest = Math.max(1, ...classes.map((entry) => entry.count ?? 0));
  const showsCounts = classes.some((entry) => entry.count !== null);
  return (
    <>
      {endLabels === null ? null : (
        <p className="ramp-ends">
          <span>{endLabels[0]}</span>
          <span>{endLabels[1]}</span>
        </p>
      )}
      <ol className={showsCounts ? 'ramp' : 'ramp is-plain'}>
        {classes.map((entry) => (
          <li key={entry.label} title={describeEntry(entry)}>
            <span className="visually-hidden">{describeEntry(entry)}</span>
            <span className="ramp-count" aria-hidden="true">
              <span style={{ height: `${((entry.count ?? 0) / largest) * 100}%` }} />
            </span>
            <span
              className="ramp-colour"
              aria-hidden="true"
              style={{ background: entry.paint?.kind === 'solid' ? entry.paint.colour : 'none' }}
            >
              {entry.paint?.kind === 'pattern' ? <TileFill paint={entry.paint} /> : null}
            </span>
          </li>
        ))}
      </ol>
      <div className="ramp-breaks" aria-hidden="true">
        {breakLabels.map((label, index) => (
          <span key={label + String(index)} style={{ left: `${((index + 1) / classes.length) * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
    </>
  );
}

interface EntryListProps {
  readonly entries: readonly LegendEntry[];
  readonly form: 'list' | 'circles';
}

function EntryList({ entries, form }: EntryListProps): ReactNode {
  return (
    <ul className={`legend-entries is-${form}`}>
      {entries.map((entry) => (
        <li key={entry.label}>
          <LegendSwatch entry={entry} />
          <span>{entry.label}</span>
          {entry.count === null ? null : <span className="number">{entry.count}</span>}
        </li>
      ))}
    </ul>
  );
}

const describeEntry = (entry: LegendEntry): string =>
  entry.count === null ? entry.label : `${entry.label}: ${entry.count}`;
