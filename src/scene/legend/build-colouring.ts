import { classColouring } from './class-colouring';
import type { Colouring, ColouringRequest } from './colouring';
import { winnerColouring } from './winner-colouring';

/** Decides classes and colours for the values that a layer shows. */
export function buildColouring(request: ColouringRequest): Colouring {
  return request.measure.kind === 'winner' ? winnerColouring(request) : classColouring(request);
}
