import type { Plot, PlotPoint } from '../../../app/plot/plot-model';
import { subjectKey } from '../../../app/table/subject-key';
import type { Subject } from '../../../app/store/state';

/** The points of a plot that stand for any of the subjects. */
export function markedIn(plot: Plot, subjects: readonly Subject[]): readonly PlotPoint[] {
  const keys = new Set(subjects.map(subjectKey));
  return plot.points.filter(({ subject }) => subject !== null && keys.has(subjectKey(subject)));
}
