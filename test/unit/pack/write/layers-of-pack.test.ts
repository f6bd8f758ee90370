import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/core/election/coverage';
import { createNamer, makeName } from '../../../../src/pack/write/column-names';
import type { ExportLayer } from '../../../../src/pack/write/export-layer';
import { checkLayer } from '../../../../src/pack/write/check-layer';
import { layerOfPack, layersOfPack } from '../../../../src/pack/write/layers/layers-of-pack';
import { madeUpPack } from '../../../fixtures/made-up-pack';
import { readShippedPack } from '../../../fixtures/shipped-pack';

const valueOf = (layer: ExportLayer, id: string, column: string) =>
  layer.features.find((feature) => feature.id === id)?.values[
    layer.fields.findIndex(({ name }) => name === column)
  ];

const sumOf = (layer: ExportLayer, column: string): number =>
  layer.features.reduce((sum, { id }) => sum + Number(valueOf(layer, id, column) ?? 0), 0);

describe('the layers of a pack', () => {
  it('are fit to be written, for the made-up pack and the shipped one', () => {
    for (const pack of [madeUpPack, readShippedPack()]) {
      const layers = layersOfPack(pack);
      expect(layers.map(({ name }) => name)).toEqual(['precincts', 'neighborhoods', 'tracts', 'districts']);
      for (const layer of layers) expect(() => checkLayer(layer)).not.toThrow();
    }
  });

  it('give each precinct area the votes, total, share, margin and winner of each contest', () => {
    const layer = layerOfPack(madeUpPack, 'precincts');
    expect(valueOf(layer, 'area-a', 'primary_total')).toBe(100);
    expect(valueOf(layer, 'area-a', 'primary_ada_example_votes')).toBe(60);
    expect(valueOf(layer, 'area-a', 'primary_ada_example_share')).toBe(0.6);
    expect(valueOf(layer, 'area-a', 'primary_margin')).toBe(0.4);
    expect(valueOf(layer, 'area-a', 'primary_winner')).toBe('Ada Example');
    expect(valueOf(layer, 'area-c', 'precincts')).toBe('Made-up Precinct 3; Made-up Precinct 4');
  });

  it('account for every vote: unplaced units are rows without geometry', () => {
    for (const pack of [madeUpPack, readShippedPack()]) {
      const layer = layerOfPack(pack, 'precincts');
      for (const { contest } of pack.contests) {
        const column = `${makeName(contest.shortTitle)}_total`;
        expect(sumOf(layer, column)).toBe(coverageOf(pack, contest.id, 'precinct area').certifiedVotes);
      }
    }
    const layer = layerOfPack(madeUpPack, 'precincts');
    const unplaced = layer.features.filter(({ geometry }) => geometry === null);
    expect(unplaced.map(({ id }) => id).sort()).toEqual(['Made-up Ballot Group', 'Made-up Precinct 6']);
    expect(valueOf(layer, 'Made-up Precinct 6', 'note')).toBe('No location is known.');
  });

  it('say what is approximate and how many votes are not on the map', () => {
    const { notes } = layerOfPack(madeUpPack, 'precincts');
    expect(notes[0]).toMatch(/^Approximate area/);
    expect(notes.join(' ')).toContain('390 of 475 certified votes (82.1%)');
    expect(layerOfPack(madeUpPack, 'neighborhoods').notes.join(' ')).toContain('of 475 certified votes');
  });

  it('have no votes where counts are withheld, not zero', () => {
    const [primary, ...others] = madeUpPack.contests;
    if (primary === undefined) throw new Error('the made-up pack has a contest');
    const units = primary.units.map((unit) =>
      unit.id === 'Made-up Precinct 1' ? { ...unit, votes: unit.votes.map(() => null) } : unit,
    );
    const layer = layerOfPack({ ...madeUpPack, contests: [{ ...primary, units }, ...others] }, 'precincts');
    expect(valueOf(layer, 'area-a', 'primary_total')).toBeNull();
    expect(valueOf(layer, 'area-a', 'primary_withheld')).toBe(1);
  });

  it('keep the margin of error beside each estimate', () => {
    const layer = layerOfPack(madeUpPack, 'tracts');
    expect(valueOf(layer, '00000000001', 'people')).toBe(1000);
    expect(valueOf(layer, '00000000001', 'people_moe')).toBe(100);
    expect(valueOf(layer, '00000000003', 'median_income')).toBeNull();
  });
});

describe('names of columns', () => {
  it('are plain, unique and never those that writers add', () => {
    const name = createNamer();
    expect(['José Álvarez, Jr.', 'Jose Alvarez Jr', 'ID', '2017', '東京', 'geom'].map(name)).toEqual([
      'jose_alvarez_jr',
      'jose_alvarez_jr_2',
      'id_2',
      'n_2017',
      'column',
      'geom_2',
    ]);
  });
});
