import { beforeAll, describe, expect, test } from 'vitest';
import { chooseResult } from '../../../src/app/search/choose-result';
import { searchIndex } from '../../../src/app/search/search';
import { buildSearchIndex } from '../../../src/app/search/search-index';
import type { SearchEntry } from '../../../src/app/search/search-index';
import type { Pack } from '../../../src/core/pack';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { openMap, openSession, recordingContext } from './open-session';

let pack: Pack;
let index: readonly SearchEntry[];
const find = (query: string): readonly SearchEntry[] => searchIndex(index, query, 12);
const titles = (query: string): readonly string[] => find(query).map((entry) => entry.title);

beforeAll(() => {
  pack = readShippedPack();
  index = buildSearchIndex(pack);
});

describe('finding', () => {
  test('every place and every other name, as written and without case and punctuation', () => {
    for (const place of pack.places) {
      for (const name of [place.name, ...place.otherNames]) {
        const bare = name.toLowerCase().replace(/[^a-z0-9 ]/g, '');
        for (const query of [name, bare, name.toUpperCase()])
          expect(titles(query), query).toContain(place.name);
      }
    }
  });

  test('every neighborhood, precinct and tract by its name or id', () => {
    for (const { name } of pack.neighborhoods) expect(titles(name)).toContain(name);
    for (const { id } of pack.precincts) expect(titles(id)[0]).toBe(id);
    for (const { id } of pack.tracts) expect(find(id)[0]?.target.subject).toEqual({ unit: 'tract', id });
  });

  test.each([
    ['K-Town', 'Koreatown'],
    ['ktown', 'Koreatown'],
    ['k town', 'Koreatown'],
    ['DTLA', 'Downtown'],
    ['downtown la', 'Downtown'],
    ['Mt. Washington', 'Mt. Washington'],
    ['mount washington', 'Mount Washington'],
    ['el serano', 'El Sereno'],
    ['PÍCO UNIÓN', 'Pico-Union'],
  ])('%s finds %s first', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('nothing for nothing, and nothing for what is not there', () => {
    expect(find('  ')).toEqual([]);
    expect(find('…')).toEqual([]);
    expect(find('made-up quarter')).toEqual([]);
  });
});

test('ranks exact before prefix before word prefix before substring', () => {
  const entry = (title: string): SearchEntry => ({
    id: title,
    kind: 'place',
    title,
    detail: 'Place',
    target: { subject: null, location: null },
    names: [title.toLowerCase().split(' ')],
  });
  const made = ['Unmade Hill', 'New Made Town', 'Made Town', 'Made'].map(entry);
  const ranked = searchIndex(made, 'made', 9).map(({ title }) => title);
  expect(ranked).toEqual(['Made', 'Made Town', 'New Made Town', 'Unmade Hill']);
});

test('says what a result is', () => {
  const details = (query: string): string | undefined => find(query)[0]?.detail;
  expect(details('ktown')).toBe('Place · also K-Town');
  expect(details('Boyle Heights')).toBe('Neighborhood');
  expect(details('9000053A')).toBe('Precinct · located ±50 m');
  expect(details('9000010C')).toBe('Precinct · not located');
});

describe('choosing', () => {
  const choose = async (query: string) => {
    const session = await openSession();
    const entry = searchIndex(buildSearchIndex(openMap(session).pack), query, 1)[0];
    if (entry === undefined) throw new Error(`nothing is called ${query}`);
    const { context, shown } = recordingContext(session);
    chooseResult(entry, context);
    return { state: session.getState(), shown };
  };

  test('a precinct that is not located opens its returns and leaves the map where it is', async () => {
    const { state, shown } = await choose('9000010C');
    expect(state.selection).toEqual({ unit: 'reporting unit', id: '9000010C' });
    expect(state.panels.inspector).toBe(true);
    expect(shown).toEqual([]);
  });

  test('a place selects the neighborhood it lies in and shows the place', async () => {
    const { state, shown } = await choose('K-Town');
    expect(state.selection).toEqual({ unit: 'neighborhood', id: 'koreatown' });
    expect(shown).toHaveLength(1);
  });

  test('a tract is shown although its layer was hidden', async () => {
    const { state } = await choose('06037183101');
    expect(state.spec?.layers.find((layer) => layer.id === 'tracts')?.visible).toBe(true);
    expect(state.past).toHaveLength(1);
  });
});
