import { type DissolvedAreas } from '../../core/geometry/outline/dissolved-areas';
import { describeClosing } from './dissolve';
import type { ProblemList } from '../plan/import-plan';
import { problemItem, problemList } from '../plan/problem-list';

/** What is to be told of an outline that comes short of the areas of a file that it is made of; empty where it does not. */
export function listClosedBorders(file: string, united: DissolvedAreas | null): readonly ProblemList[] {
  const closing = united === null ? null : describeClosing(file, united);
  return closing === null
    ? []
    : [
        problemList(
          file,
          'outline-closed',
          'Outline of areas whose borders do not quite meet',
          'Every area is drawn and counted as it is given.',
          [problemItem('outline', 0, closing)],
        ),
      ];
}
