import type { Colouring, ColouringRequest } from './colouring';
import { hatchNotes, hatchOf } from './colouring';
import { legendTitleOf } from './legend-words';
import { rampColours } from './ramp-colours';

/** One colour for every value, for circles whose size already tells it. The legend holds only the notes. */
export function plainColouring(request: ColouringRequest): Colouring {
  const { pack, measure, theme, layerId } = request;
  const [colour = theme.noData] = rampColours(pack, measure, 1, null, theme);
  return {
    paintOf: (value) => (value.kind === 'number' ? { kind: 'solid', colour } : hatchOf(value, theme)),
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: null,
      form: 'circles',
      breakLabels: [],
      endLabels: null,
      classes: [],
      notes: hatchNotes(request),
    },
  };
}
