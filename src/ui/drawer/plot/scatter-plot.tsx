import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Plot, PlotPoint } from '../../../app/plot/plot-model';
import { subjectKey } from '../../../app/table/subject-key';
import { printValue } from '../../../app/table/table-column';
import type { TableColumn } from '../../../app/table/table-column';
import { walkPoints } from '../../../app/plot/walk-points';
import type { Walk } from '../../../app/plot/walk-points';
import type { Pack, UnitReference } from '../../../core/pack';
import { candidateColour } from '../../../scene/colour/candidate-colours';
import { formatVotes } from '../../../words/format';
import { useSession, useWorkspace } from '../../workspace/hooks';
import { markedIn } from './marked-in';
import { PlotAxes } from './plot-axes';
import { PlotPoints } from './plot-points';
import { useLasso } from './use-lasso';

interface ScatterPlotProps {
  readonly pack: Pack;
  readonly plot: Plot;
  readonly x: TableColumn;
  readonly y: TableColumn;
}

const walks: Readonly<Record<string, Walk>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

const referenceOf = (point: PlotPoint | null): UnitReference | null =>
  point === null || point.subject === null || point.subject.unit === 'reporting unit' ? null : point.subject;

/**
 * The plot as SVG. With a pointer: point at, click, or draw around points. With the keyboard: arrows walk from point to
 * point, Space marks, Enter selects, Escape takes all marks away.
 */
export function ScatterPlot({ pack, plot, x, y }: ScatterPlotProps): ReactNode {
  const { session } = useWorkspace();
  const id = useId();
  const highlights = useSession((state) => state.highlights);
  const selection = useSession((state) => state.selection);
  const hover = useSession((state) => state.hover);
  const [at, setAt] = useState<PlotPoint | null>(null);
  const visit = (point: PlotPoint | null): void => {
    if (point?.id === at?.id) return;
    setAt(point);
    session.dispatch({ type: 'hovered', reference: referenceOf(point) });
  };
  const choose = (point: PlotPoint | null): void => {
    if (point === null) session.dispatch({ type: 'highlighted', subjects: [] });
    else session.dispatch({ type: 'selected', subject: point.subject });
  };
  const mark = (points: readonly PlotPoint[], adds: boolean): void => {
    const subjects = points.flatMap(({ subject }) => subject ?? []);
    const known = adds ? highlights : [];
    const all = new Map([...known, ...subjects].map((subject) => [subjectKey(subject), subject]));
    session.dispatch({ type: 'highlighted', subjects: [...all.values()] });
    session.dispatch({ type: 'drawer changed', change: { onlyHighlighted: subjects.length > 0 } });
  };
  const lasso = useLasso(plot, { onVisit: visit, onChoose: choose, onMark: mark });
  const current = plot.points.find((point) => point.id === at?.id) ?? null;
  const marked = new Set(markedIn(plot, highlights).map((point) => point.id));
  const toggle = (point: PlotPoint): void => {
    const { subject } = point;
    if (subject === null) return;
    if (!marked.has(point.id)) mark([point], true);
    else {
      const others = highlights.filter((each) => subjectKey(each) !== subjectKey(subject));
      session.dispatch({ type: 'highlighted', subjects: others });
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const walk = walks[event.key];
    if (walk !== undefined) visit(walkPoints(plot.points, current?.id ?? null, walk));
    else if (event.key === ' ' && current !== null) toggle(current);
    else if (event.key === 'Enter' && current !== null) choose(current);
    else if (event.key === 'Escape' && highlights.length > 0) choose(null);
    else return;
    event.preventDefault();
  };
  const keyOf = (subject: PlotPoint['subject']): string | null =>
    subject === null ? null : subjectKey(subject);
  const ringed = plot.points.filter(({ subject }) => {
    const key = keyOf(subject);
    return key !== null && (key === keyOf(selection) || key === keyOf(hover));
  });
  const about = y.candidate ?? x.candidate;
  return (
    <>
      <svg
        className="plot"
        role="listbox"
        aria-multiselectable="true"
        aria-label={`${y.title} against ${x.title}, ${formatVotes(plot.points.length)} points`}
        {...(current === null ? {} : { 'aria-activedescendant': `${id}-${plot.points.indexOf(current)}` })}
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...lasso.handlers}
      >
        <PlotAxes plot={plot} />
        <PlotPoints
          id={id}
          points={plot.points}
          marked={highlights}
          colour={about === null ? null : candidateColour(pack, about)}
          describe={(point) => describePoint(point, plot, x, y)}
        />
        {plot.fitLine === null ? null : (
          <line
            className="plot-fit"
            x1={plot.fitLine[0].x}
            y1={plot.fitLine[0].y}
            x2={plot.fitLine[1].x}
            y2={plot.fitLine[1].y}
          />
        )}
        {(current === null ? ringed : [...ringed, current]).map((point) => (
          <circle
            key={point === current ? 'current' : point.id}
            className="plot-ring"
            cx={point.place.x}
            cy={point.place.y}
            r={point.radius + 3}
          />
        ))}
        {lasso.line === null ? null : <path className="plot-lasso" d={lasso.line} />}
      </svg>
      {current === null ? null : (
        <div className="plot-card" aria-hidden="true">
          <strong>{current.name}</strong>
          {describePoint(current, plot, x, y).slice(current.name.length + 1)}
        </div>
      )}
    </>
  );
}

function describePoint(point: PlotPoint, plot: Plot, x: TableColumn, y: TableColumn): string {
  return `${point.name}: ${printValue(x, point.x)} across, ${printValue(y, point.y)} up, ${formatVotes(point.weight)} ${plot.weightWords}`;
}
