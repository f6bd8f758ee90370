import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeHover } from '../../../src/app/inspect/describe-hover';
import { announcePlace } from '../../../src/app/place-list/announce-place';
import { listPlaces } from '../../../src/app/place-list/list-places';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { buildRows } from '../../../src/app/table/build-rows';
import { listCandidates } from '../../../src/app/table/list-candidates';
import { listColumns } from '../../../src/app/table/list-columns';
import { tallyOf } from '../../../src/core/election/unit-tally';
import type { Pack } from '../../../src/core/pack';
import { layerOfPack } from '../../../src/pack/layers/layers-of-pack';
import { buildScene } from '../../../src/scene/build/build-scene';
import { describeMap } from '../../../src/scene/build/describe-map';
import { defaultSpec } from '../../../src/document/default-spec';
import type { MapSpec } from '../../../src/document/layers/map-spec';
import { ResultTable } from '../../../src/ui/panels/inspector/result-table';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { withVotes } from '../../fixtures/with-votes';

const primary = '1999-03-02-primary';

/** Areas a and d, precinct 6 and the ballot group of the made-up primary with these votes. */
const packWith = (votes: readonly number[]): Pack =>
  withVotes(madeUpPack, primary, {
    'Made-up Precinct 1': votes,
    'Made-up Precinct 5': votes,
    'Made-up Precinct 6': votes,
    'Made-up Ballot Group': votes,
  });
const winnerMap = (pack: Pack): MapSpec =>
  editLayer(defaultSpec(pack, 'light'), 'precincts', {
    measure: { kind: 'winner', contest: primary },
    floor: 0,
  });

/** What every place that names leaders says of area a, or of precinct 6 where only those without an area are told so. */
function everythingSaid(pack: Pack): Readonly<Record<string, string>> {
  const spec = winnerMap(pack);
  const reference = { unit: 'precinct area', id: 'area-a' } as const;
  const placeOf = (id: string) => listPlaces(pack, 'precincts').find(({ subject }) => subject.id === id)!;
  const rows = buildRows(pack, 'areas');
  const row = rows.find(({ subject }) => subject?.id === 'area-a')!;
  const first = listColumns(pack, 'areas').find(
    ({ title, contests }) => title.startsWith('First') && contests.includes(primary),
  )!;
  const layer = layerOfPack(pack, 'precincts');
  const winner = layer.fields.findIndex(({ name }) => name === 'primary_winner');
  return {
    hover: describeHover(pack, spec, reference)
      .lines.map(({ label, value }) => `${label}: ${value}`)
      .join('; '),
    place: announcePlace(pack, spec, 'precincts', placeOf('area-a')),
    unplaced: announcePlace(pack, spec, 'precincts', placeOf('Made-up Precinct 6')),
    table: String(first.valueOf(row) ?? ''),
    layer: String(layer.features.find(({ id }) => id === 'area-a')?.values[winner] ?? ''),
    inspector: firstRowsOf(pack),
  };
}

/** The rows of the inspector's table that stand out as first. */
function firstRowsOf(pack: Pack): string {
  const tally = tallyOf(pack, primary, { unit: 'precinct area', id: 'area-a' })!;
  const markup = renderToStaticMarkup(<ResultTable pack={pack} tally={tally} caption="Made-up" />);
  const rows = markup.match(/<tr class="is-first">.*?<\/tr>/g) ?? [];
  return rows.join('; ').replace(/<[^>]+>/g, ' ');
}

const names = madeUpPack.contests[0]!.candidates.map(({ name }) => name);
const familyNames = names.map((name) => name.split(' ')[1] ?? '');

describe('where there are no votes', () => {
  const pack = packWith([0, 0, 0, 0, 0]);

  test('nobody leads, whoever is asked', () => {
    for (const [where, said] of Object.entries(everythingSaid(pack))) {
      for (const name of [...names, ...familyNames]) expect(said, where).not.toContain(name);
    }
  });

  test('nobody holds a rank', () => {
    const tally = tallyOf(pack, primary, { unit: 'precinct area', id: 'area-a' })!;
    const markup = renderToStaticMarkup(<ResultTable pack={pack} tally={tally} caption="Made-up" />);
    expect(markup.match(/<td class="rank">–<\/td>/g)).toHaveLength(names.length);
    expect(describeMap(pack, winnerMap(pack))).toContain('2 precinct areas without data are hatched');
  });

  test('a contest of none has no leaders in its headline and no ranks in its list', () => {
    const returns = pack.contests[0]!;
    const none = withVotes(
      pack,
      primary,
      Object.fromEntries(returns.units.map(({ id }) => [id, [0, 0, 0, 0, 0]])),
    );
    expect(buildScene(none, winnerMap(none)).subtitle).toBe('Made-up primary, 2 March 1999. No votes');
    expect(listCandidates(none, primary, 0).lines.map(({ rank }) => rank)).toEqual([null, null, null, null]);
  });
});

describe('where votes are withheld', () => {
  test('nobody leads, whoever is asked', () => {
    const pack = withVotes(madeUpPack, primary, { 'Made-up Precinct 1': [3, null, 0, 0, 0] });
    const said = everythingSaid(pack);
    for (const [where, text] of Object.entries({ ...said, unplaced: '' })) {
      for (const name of [...names, ...familyNames]) expect(text, where).not.toContain(name);
    }
    expect(said.hover).toContain('Votes: withheld');
  });
});

describe('where several have equally many votes', () => {
  const pack = packWith([7, 7, 1, 7, 0]);

  test('a tie is told, naming all who tie and nobody else', () => {
    for (const [where, said] of Object.entries(everythingSaid(pack))) {
      for (const name of ['Example', 'Placeholder', 'Specimen']) expect(said, where).toContain(name);
      expect(said, where).not.toContain('Sample');
      if (where !== 'inspector') expect(said, where).toMatch(/\btie/i);
    }
  });

  test('the description of the map counts the places that tie', () => {
    expect(describeMap(pack, winnerMap(pack))).toContain(
      'a tie of Ada Example, Ben Placeholder and Dan Specimen in 2 and a tie of Ada Example and Ben Placeholder in 1.',
    );
  });

  test('the description tells ties where nobody leads anywhere', () => {
    const all = Object.fromEntries(pack.contests[0]!.units.map(({ id }) => [id, [2, 2, 0, 0, 0]]));
    const tied = withVotes(pack, primary, all);
    expect(describeMap(tied, winnerMap(tied))).toContain(
      'Of 4 precinct areas: a tie of Ada Example and Ben Placeholder in 4.',
    );
  });
});
