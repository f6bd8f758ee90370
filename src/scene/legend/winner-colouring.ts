import { candidateColour, hasOwnColour } from '../candidate-colours';
import { requireContest } from '../measure/contests-of';
import type { UnitValue } from '../measure/unit-value';
import type { LegendEntry, Paint } from '../scene';
import { areaEntry, unknownNotes, unknownPaint, type Colouring, type ColouringRequest } from './colouring';
import { legendTitleOf } from './legend-words';

const solid = (colour: string): Paint => ({ kind: 'solid', colour });

/** Colours by leading candidate. The legend lists who leads somewhere, most units first, and counts the units. */
export function winnerColouring({
  pack,
  measure,
  values,
  theme,
  layerId,
  unitNoun,
}: ColouringRequest): Colouring {
  const paintOf = (value: UnitValue): Paint => {
    if (value.kind === 'tie') return solid(theme.tie);
    if (value.kind !== 'winner') return unknownPaint(theme);
    return solid(
      hasOwnColour(pack, value.candidate) ? candidateColour(pack, value.candidate) : theme.anotherCandidate,
    );
  };
  const names =
    measure.kind === 'winner' ? candidateNames(requireContest(pack, measure.contest).candidates) : [];
  const countOf = (name: string): number =>
    values.filter((value) => value.kind === 'winner' && value.candidate === name).length;
  const own = names
    .filter((name) => hasOwnColour(pack, name))
    .map((name) => areaEntry(solid(candidateColour(pack, name)), name, countOf(name)))
    .filter(hasUnits)
    .sort((first, second) => (second.count ?? 0) - (first.count ?? 0));
  const others = names
    .filter((name) => !hasOwnColour(pack, name))
    .reduce((sum, name) => sum + countOf(name), 0);
  const ties = values.filter((value) => value.kind === 'tie').length;
  const rest = [
    areaEntry(solid(theme.anotherCandidate), 'Another candidate', others),
    areaEntry(solid(theme.tie), 'Tie', ties),
  ].filter(hasUnits);
  return {
    paintOf,
    legend: {
      id: layerId,
      title: legendTitleOf(pack, measure),
      subtitle: `Number of ${unitNoun}`,
      form: 'list',
      breakLabels: [],
      endLabels: null,
      classes: [...own, ...rest],
      notes: unknownNotes(values, theme),
    },
  };
}

const candidateNames = (candidates: readonly { readonly name: string }[]): readonly string[] =>
  candidates.map((candidate) => candidate.name);
const hasUnits = (entry: LegendEntry): boolean => (entry.count ?? 0) > 0;
