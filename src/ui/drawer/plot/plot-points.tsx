import { memo } from 'react';
import type { ReactNode } from 'react';
import type { PlotPoint } from '../../../app/plot/plot-model';
import type { Subject } from '../../../app/store/state';
import { subjectKey } from '../../../app/table/subject-key';
import type { Colour } from '../../../scene/display/scene';

interface PlotPointsProps {
  /** The beginning of the points' ids in the page. */
  readonly id: string;
  readonly points: readonly PlotPoint[];
  readonly marked: readonly Subject[];
  /** null: ink. */
  readonly colour: Colour | null;
  readonly describe: (point: PlotPoint) => string;
}

/** The points; drawn again only when they or their marks change, not while a pointer passes over them. */
export const PlotPoints = memo(DrawnPoints, (before, after) =>
  (['id', 'points', 'marked', 'colour'] as const).every((name) => before[name] === after[name]),
);

function DrawnPoints({ id, points, marked, colour, describe }: PlotPointsProps): ReactNode {
  const keys = new Set(marked.map(subjectKey));
  const isMarked = ({ subject }: PlotPoint): boolean => subject !== null && keys.has(subjectKey(subject));
  const hasMarks = points.some(isMarked);
  const paint = colour === null ? {} : { fill: colour, stroke: colour };
  return points.map((point, index) => (
    <circle
      key={point.id}
      id={`${id}-${index}`}
      role="option"
      aria-selected={isMarked(point)}
      aria-label={`${describe(point)}${point.isHollow ? ', few votes' : ''}`}
      className={[
        'plot-point',
        point.isHollow ? 'is-hollow' : '',
        isMarked(point) ? 'is-marked' : hasMarks ? 'is-faded' : '',
      ].join(' ')}
      cx={point.place.x}
      cy={point.place.y}
      r={point.radius}
      style={paint}
    />
  ));
}
