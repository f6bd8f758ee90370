import { formatCount } from '../../../words/format';
import type { AreaFacts, AreaUnit } from './area-facts';

/** Units that are told of before the rest is counted. */
const toldUnits = 4;

/** What is known of an area, a line each, the most important first. */
export function describeArea(area: AreaFacts): readonly string[] {
  const { units, polygonCount, together, repair, isBroken } = area;
  const told = units.slice(0, toldUnits).map(describeUnit);
  return [
    ...(units.length === 0 && together === null ? ['Without returns'] : told),
    ...(units.length > toldUnits ? [`and ${formatCount(units.length - toldUnits, 'more unit')}`] : []),
    ...(together === null ? [] : [capitalize(together)]),
    ...(polygonCount > 1 ? [`${formatCount(polygonCount, 'polygon')} of this id, drawn together`] : []),
    ...(repair === null ? [] : [`${isBroken ? 'Shape' : 'Shape repaired'}: ${repair}`]),
    ...(polygonCount === 0 ? ['Not on the map'] : []),
  ];
}

const describeUnit = ({ unitId, votes, isByHand }: AreaUnit): string =>
  `${unitId}${votes > 0 ? `: ${formatCount(votes, 'vote')}` : ''}${isByHand ? ', joined by hand' : ''}`;

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
