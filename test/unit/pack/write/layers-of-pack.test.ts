import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../src/core/election/coverage';
import { createNamer, makeName } from '../../../../src/files/layers/column-names';
import type { ExportLayer } from '../../../../src/files/layers/export-layer';
import { checkLayer } from '../../../../src/files/layers/check-layer';
import { layerOfPack, layersOfPack, type LayerName } from '../../../../src/pack/layers/layers-of-pack';
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

  it('give registered voters, ballots and their ratio, and leave sums empty that lack a count', () => {
    const record = (number: number, registeredVoters: number | null, ballotsCast: number | null) => ({
      contestId: '1999-03-02-primary',
      unitId: `Made-up Precinct ${number}`,
      registeredVoters,
      ballotsCast,
    });
    const pack = {
      ...madeUpPack,
      participation: [
        ...[record(1, 200, 100), record(2, 300, 120), record(3, 80, 60), record(4, 120, 70)],
        ...[record(5, null, 90), record(6, 0, 75)],
        { ...record(0, null, 15), unitId: 'Made-up Ballot Group' },
      ],
    };
    const figures = (name: LayerName, id: string) =>
      ['registered_voters', 'ballots_cast', 'ballots_per_registered'].map((column) =>
        valueOf(layerOfPack(pack, name), id, `primary_${column}`),
      );
    expect(figures('precincts', 'area-a')).toEqual([200, 100, 0.5]);
    expect(figures('precincts', 'area-c')).toEqual([200, 130, 0.65]);
    expect(figures('precincts', 'area-d')).toEqual([null, 90, null]);
    expect(figures('precincts', 'Made-up Precinct 6')).toEqual([0, 75, null]);
    expect(figures('precincts', 'Made-up Ballot Group')).toEqual([null, 15, null]);
    expect(figures('neighborhoods', 'made-up-heights')).toEqual([500, 220, 0.44]);
    expect(figures('districts', 'made-up-1')).toEqual([null, 530, null]);
    expect(figures('districts', 'made-up-2')).toEqual([null, null, null]);
    expect(layerOfPack(pack, 'districts').notes.join(' ')).toContain(
      'Not known: registered voters of 1 of 6 precincts. Sums that would need them are left empty.',
    );
    const whole = pack.participation.map((each) =>
      each.unitId === 'Made-up Precinct 5' ? { ...each, registeredVoters: 300 } : each,
    );
    const [district] = layerOfPack({ ...pack, participation: whole }, 'districts').features;
    expect(district?.values).toContain(1000);
    expect(district?.values).toContain(0.53);
    const names = layerOfPack(pack, 'precincts').fields.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('runoff_registered'))).toEqual([]);
  });

  it('say of every contest whether its votes were compared with certified totals', () => {
    const [primary, runoff] = madeUpPack.contests;
    if (primary === undefined || runoff === undefined) throw new Error('the made-up pack has two contests');
    const withTotals = (certified: readonly (number | null)[]) => ({
      ...runoff,
      candidates: runoff.candidates.map((candidate, index) => ({
        ...candidate,
        certifiedVotes: certified[index] ?? null,
      })),
    });
    const notesWith = (certified: readonly (number | null)[], name: LayerName) =>
      layerOfPack({ ...madeUpPack, contests: [primary, withTotals(certified)] }, name).notes.join(' ');
    for (const name of ['precincts', 'neighborhoods', 'districts'] as const) {
      expect(notesWith([230, 170], name)).toContain('Made-up runoff, 4 May 1999: audited');
      expect(notesWith([233, 169], name)).toContain('differ from the certified totals by 4.');
      expect(notesWith([], name)).toContain('Made-up runoff, 4 May 1999: not audited, no totals given.');
    }
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
