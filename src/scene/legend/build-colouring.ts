import { classColouring } from './class-colouring';
import type { Colouring, ColouringRequest } from './colouring';
import { isNamingMeasure } from '../../document/measures/measure-kinds';
import { rankColouring } from './rank-colouring';
import { winnerColouring } from './winner-colouring';

/** Decides classes and colours for the values that a layer shows. */
export function buildColouring(request: ColouringRequest): Colouring {
  if (isNamingMeasure(request.measure)) return winnerColouring(request);
  return request.measure.kind === 'rank' ? rankColouring(request) : classColouring(request);
}
