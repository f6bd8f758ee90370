import type { Colouring, ColouringRequest } from './colouring';
import { unknownNotes, unknownPaint } from './colouring';
import { legendTitleOf } from './legend-words';
import { rampColours } from './ramp-colours';

/** One colour for every value, for circles whose size already tells it. The legend holds only the notes. */
export function plainColouring({ pack, measure, values, theme, layerId }: ColouringRequest): Colouring {
  const [colour = theme.noData] = rampColours(pack, measure, 1, null, theme);
  return {
    paintOf: (value) => (value.kind === 'number' ? { kind: 'solid', colour } : unknownPaint(theme)),
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: null,
      form: 'circles',
      breakLabels: [],
      endLabels: null,
      classes: [],
      notes: unknownNotes(values, theme),
    },
  };
}
