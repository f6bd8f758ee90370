import { niceStep } from '../../document/measures/nice-breaks';
import type { PageItem } from '../page/page';
import { formatNumber } from '../../words/format';
import type { Theme } from '../colour/theme';
import type { Block } from './block';
import { furnitureText } from './type-scale';

const metresPerMile = 1609.344;

/**
 * A scale bar: one line with kilometres above and miles below, each a round length.
 * @param metresPerUnit ground length of a page unit at the map's middle latitude.
 * @param width most page units that the bar may take.
 */
export function scaleBarBlock(metresPerUnit: number, width: number, theme: Theme): Block {
  const style = furnitureText('legendSmall', theme);
  const room = width - 58;
  const bars = [
    { metres: 1000, unit: 'km', side: -1 },
    { metres: metresPerMile, unit: 'mi', side: 1 },
  ].map(({ metres, unit, side }) => {
    const amount = roundLength((room * metresPerUnit) / metres);
    return { length: (amount * metres) / metresPerUnit, text: `${formatNumber(amount)} ${unit}`, side };
  });
  const y = 17;
  const stroke = { colour: theme.ink, width: 1, dash: null };
  const longest = Math.max(...bars.map(({ length }) => length));
  const items: PageItem[] = [
    {
      kind: 'path',
      parts: [
        [0, y - 6, 0, y + 6],
        [0, y, longest, y],
      ],
      closed: false,
      fill: null,
      stroke,
    },
  ];
  for (const { length, text, side } of bars) {
    items.push(
      { kind: 'path', parts: [[length, y, length, y + side * 6]], closed: false, fill: null, stroke },
      { kind: 'text', x: length + 4, y: side < 0 ? y - 2.5 : y + 9.5, anchor: 'start', text, style },
    );
  }
  return { width, height: 2 * y - 4, items };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above the length. */
function roundLength(length: number): number {
  const step = niceStep(length);
  const candidates = [step, step / 2, step / 2.5, step / 4, step / 5];
  const round = candidates.find(
    (candidate) => candidate <= length * (1 + 1e-9) && /^[125]$/.test(leadingDigits(candidate)),
  );
  return round ?? step / 10;
}

const leadingDigits = (value: number): string => value.toExponential(2).replace(/\.?0*e.*$/, '');
