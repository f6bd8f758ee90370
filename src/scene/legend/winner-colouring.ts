import { candidateColour, candidatePattern, hasOwnColour } from '../colour/candidate-colours';
import { patternPaint } from '../colour/pattern-paint';
import { measureOf } from '../../document/measures/measures';
import { candidateNamesOf } from '../../document/measures/require-contest';
import type { UnitValue } from '../../document/measures/value-kinds';
import type { LegendEntry, Paint } from '../display/scene';
import { areaEntry, hatchNotes, hatchOf, type Colouring, type ColouringRequest } from './colouring';
import { legendTitleOf } from './legend-words';

/** Colours by leading candidate. The legend lists who leads somewhere, most units first, and counts the units. */
export function winnerColouring(request: ColouringRequest): Colouring {
  const { pack, measure, values, theme, layerId, unitNoun } = request;
  const paintOfName = (name: string): Paint =>
    hasOwnColour(pack, name)
      ? patternPaint(candidateColour(pack, name), request.patterns ? candidatePattern(pack, name) : null)
      : patternPaint(theme.anotherCandidate, request.patterns ? 'crosses' : null);
  const tiePaint = patternPaint(theme.tie, request.patterns ? 'zigzags' : null);
  const paintOf = (value: UnitValue): Paint => {
    if (value.kind === 'tie') return tiePaint;
    return value.kind === 'winner' ? paintOfName(value.candidate) : hatchOf(value, theme);
  };
  const kind = measureOf(measure);
  const contest = kind.mainContest(measure);
  const names = contest === null ? [] : candidateNamesOf(pack, contest);
  const countOf = (name: string): number =>
    values.filter((value) => value.kind === 'winner' && value.candidate === name).length;
  const own = names
    .filter((name) => hasOwnColour(pack, name))
    .map((name) => areaEntry(paintOfName(name), name, countOf(name)))
    .filter(hasUnits)
    .sort((first, second) => (second.count ?? 0) - (first.count ?? 0));
  const others = names
    .filter((name) => !hasOwnColour(pack, name))
    .reduce((sum, name) => sum + countOf(name), 0);
  const ties = values.filter((value) => value.kind === 'tie').length;
  const rest = [
    areaEntry(paintOfName(''), 'Another candidate', others),
    areaEntry(tiePaint, kind.tieLabel, ties),
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
      notes: hatchNotes(request),
    },
  };
}

const hasUnits = (entry: LegendEntry): boolean => (entry.count ?? 0) > 0;
