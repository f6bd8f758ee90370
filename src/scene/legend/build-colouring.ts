import { measureOf } from '../../document/measures/measures';
import { classColouring } from './class-colouring';
import type { Colouring, ColouringRequest } from './colouring';
import { rankColouring } from './rank-colouring';
import { winnerColouring } from './winner-colouring';

/** Decides classes and colours for the values that a layer shows. */
export function buildColouring(request: ColouringRequest): Colouring {
  const { scale } = measureOf(request.measure);
  if (scale === 'who') return winnerColouring(request);
  return scale === 'rank' ? rankColouring(request) : classColouring(request);
}
