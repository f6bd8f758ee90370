import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { chooseAxis, hasAxis } from '../../../app/plot/choose-axis';
import { describeFit, describeLeftOut } from '../../../app/plot/describe-plot';
import { buildPlot } from '../../../app/plot/plot-model';
import { hasUnit, plotUnits } from '../../../app/table/table-unit';
import type { Pack } from '../../../core/pack';
import { formatVotes } from '../../../words/format';
import { SelectField } from '../../controls/select-field';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { FloorField } from '../floor-field';
import { useDrawer, useDrawerChange } from '../use-drawer';
import { AxisField } from './axis-field';
import { markedIn } from './marked-in';
import './plot.css';
import { ScatterPlot } from './scatter-plot';
import { useSize } from './use-size';

/** Two measures of every unit against each other, with what they have in common in words. */
export function PlotPanel({ pack }: { readonly pack: Pack }): ReactNode {
  const { session } = useWorkspace();
  const change = useDrawerChange();
  const { plotUnit: unit, plotX, plotY, floor } = useDrawer();
  const highlights = useSession((state) => state.highlights);
  const [area, setArea] = useState<HTMLElement | null>(null);
  const size = useSize(area);
  const x = chooseAxis(pack, unit, 'x', plotX);
  const y = chooseAxis(pack, unit, 'y', plotY);
  const xColumn = x?.kind === 'column' ? x.column : null;
  const yColumn = y?.kind === 'column' ? y.column : null;
  const plot = useMemo(
    () =>
      xColumn === null || yColumn === null || size === null
        ? null
        : buildPlot(pack, { unit, x: xColumn, y: yColumn, floor, ...size }),
    [pack, unit, xColumn, yColumn, floor, size],
  );
  const marked = plot === null ? [] : markedIn(plot, highlights);
  const refusal = [x, y].find((axis) => axis?.kind === 'refused');
  const chooseUnit = (value: string): void => {
    const chosen = plotUnits.find((each) => each.unit === value);
    if (chosen === undefined) return;
    const keep = (id: string | null): string | null =>
      id !== null && hasAxis(pack, chosen.unit, id) ? id : null;
    change({ plotUnit: chosen.unit, plotX: keep(plotX), plotY: keep(plotY) });
  };
  return (
    <div className="plot-panel">
      <div ref={setArea} className="plot-area">
        {plot === null || xColumn === null || yColumn === null ? (
          <p className="plot-refusal" role="alert">
            {refusal?.kind === 'refused' ? refusal.sentence : ''}
          </p>
        ) : (
          <ScatterPlot pack={pack} plot={plot} x={xColumn} y={yColumn} />
        )}
      </div>
      <div className="plot-side" tabIndex={0} role="group" aria-label="What the plot shows">
        <SelectField
          label="Points"
          value={unit}
          options={plotUnits
            .filter((each) => hasUnit(pack, each.unit))
            .map(({ unit: value, title }) => ({ value, title }))}
          onChange={chooseUnit}
        />
        <AxisField pack={pack} unit={unit} label="Across" axis={x} onChange={(id) => change({ plotX: id })} />
        <AxisField pack={pack} unit={unit} label="Up" axis={y} onChange={(id) => change({ plotY: id })} />
        {unit === 'tracts' ? null : <FloorField />}
        {plot === null ? null : (
          <>
            <div className="plot-marked" role="status">
              {marked.length === 0 ? (
                <p className="rule">Draw around points to mark them here, in the table and on the map.</p>
              ) : (
                <>
                  <p>
                    {`${formatVotes(marked.length)} marked, ${formatVotes(marked.reduce((sum, { weight }) => sum + weight, 0))} ${plot.weightWords}`}
                  </p>
                  <button
                    type="button"
                    className="tool"
                    onClick={() =>
                      change({
                        tab: 'table',
                        unit: unit === 'areas' ? 'precincts' : unit,
                        onlyHighlighted: true,
                      })
                    }
                  >
                    Show in the table
                  </button>
                  <button
                    type="button"
                    className="tool"
                    onClick={() => session.dispatch({ type: 'highlighted', subjects: [] })}
                  >
                    Clear
                  </button>
                </>
              )}
            </div>
            <p data-fit>{describeFit(plot)}</p>
            <p className="rule">
              {[describeLeftOut(plot), describeEstimate(xColumn, yColumn)].filter(Boolean).join(' ')}
            </p>
          </>
        )}
      </div>
    </div>
  );
}

function describeEstimate(...columns: readonly ({ readonly isEstimate: boolean } | null)[]): string | null {
  return columns.some((column) => column?.isEstimate === true)
    ? 'Estimate: counts of people are carried over from census tracts by area, as if people lived evenly over each tract.'
    : null;
}
