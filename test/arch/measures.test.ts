import { describe, expect, it } from 'vitest';
import { changeMeasures, contestMeasures, measures } from '../../src/document/measures/measures';
import { findKindPlaces, type KindPlace } from './measure-literals';

const print = ({ path, line, text }: KindPlace): string => `${path}:${line} ${text}`;

/** Ways to name a kind outside its own file, each of which has to be found. */
const plants = [
  {
    what: 'a comparison',
    text: `export const is = (measure: Measure): boolean => measure.kind === 'margin';`,
  },
  {
    what: 'a comparison of a kind taken out of its measure',
    text: `export const is = ({ kind }: ElectionMeasure): boolean => kind !== 'rank';`,
  },
  {
    what: 'a measure made by hand',
    text: `export const made: Measure = { kind: 'votes', contest: 'made-up', candidate: null };`,
  },
  {
    what: 'a measure made by hand without a type',
    text: `export const made = { kind: 'share', contest: 'made-up', candidate: 'Ada Example' } as const;`,
  },
  { what: 'a type of one kind', text: `export type Margin = Extract<Measure, { kind: 'margin' }>;` },
  {
    what: 'a list of kinds',
    text: `export const some: readonly Measure['kind'][] = ['winner', 'second place'];`,
  },
  {
    what: 'a word that is given for a kind',
    text: `declare function ask(kind: Measure['kind']): void;\nask('participation');`,
  },
  { what: 'a look into the registry', text: `export const found = measures['swing'];` },
  { what: 'a name looked up in the registry', text: `export const found = measures.swing;` },
];

const inFrontOf = `import { measures, type ElectionMeasure, type Measure } from '../document/measures/measures';\n`;

const words = `
type Value = { readonly kind: 'winner'; readonly candidate: string } | { readonly kind: 'none' };
export const isHeld = (value: Value): boolean => value.kind === 'winner';
export const held: Value = { kind: 'winner', candidate: 'Ada Example' };
type Column = { readonly kind: 'rank' | 'share' | 'text'; readonly id: string };
export const isRank = ({ kind }: Column): boolean => kind === 'rank';
export const column: Column = { kind: 'rank', id: 'votes' };
`;

const switched = `
export function of(measure: ElectionMeasure): string {
  switch (measure.kind) {
    case 'winner':
      return 'who';
    default:
      return measures[measure.kind].title;
  }
}
`;

const found = findKindPlaces([
  ...plants.map(({ text }, index) => ({ path: `src/app/planted-${index}.ts`, text: inFrontOf + text })),
  { path: 'src/app/planted-words.ts', text: words },
  { path: 'src/app/planted-switch.ts', text: inFrontOf + switched },
]);
const isPlanted = ({ path }: KindPlace): boolean => path.startsWith('src/app/planted-');

describe('the registry of measures', () => {
  it('alone names the kinds: no other file holds one or switches over them', () => {
    const literals = found.literals.filter((place) => !isPlanted(place));
    const switches = found.switches.filter((place) => !isPlanted(place));
    const files = new Set(literals.map(({ path }) => path)).size;
    console.log(
      `measures: ${found.kinds.length} kinds; ${literals.length} literals of a kind in ${files} files outside the kinds’ own; ${switches.length} switches over them`,
    );
    expect([...literals, ...switches].map(print)).toEqual([]);
  });

  it.each(plants.map(({ what }, index) => [what, index] as const))('is not gone round by %s', (_, index) => {
    expect(found.literals.map(({ path }) => path)).toContain(`src/app/planted-${index}.ts`);
  });

  it('is not gone round by a switch', () => {
    expect(found.switches.map(({ path }) => path)).toContain('src/app/planted-switch.ts');
  });

  it('lets the same words mean something else', () => {
    expect(found.literals.filter(({ path }) => path === 'src/app/planted-words.ts').map(print)).toEqual([]);
  });

  it('lists every kind under its own name', () => {
    expect(Object.keys(measures).sort()).toEqual([...found.kinds].sort());
    expect(Object.entries(measures).filter(([key, { kind }]) => key !== kind)).toEqual([]);
  });

  it('compares each measure of a contest by a change that there is', () => {
    const changes = changeMeasures.map(({ kind }): string => kind);
    const named = contestMeasures.flatMap(({ comparison }) => comparison.change ?? []);
    expect(named.filter((change) => !changes.includes(change))).toEqual([]);
  });
});
