import { describe, expect, it } from 'vitest';
import { buildScene } from '../../../../src/scene/build/build-scene';
import { candidateColour } from '../../../../src/scene/colour/candidate-colours';
import type { Paint, Scene, SceneFeature } from '../../../../src/scene/display/scene';
import { themes } from '../../../../src/scene/colour/theme';
import { madeUpPack as pack } from '../../../fixtures/made-up-pack';
import { primary, runoff, specWith } from '../spec-with';

const featuresOf = (scene: Scene, layer: string): readonly SceneFeature[] =>
  scene.layers.find(({ id }) => id === layer)?.features ?? [];
const fillOf = (scene: Scene, layer: string, id: string): Paint | null | undefined =>
  featuresOf(scene, layer).find((feature) => feature.id === id)?.style.fill;

describe('buildScene', () => {
  it('opens on the latest contest’s margin by precinct', () => {
    const scene = buildScene(pack, specWith(pack, {}));
    expect(scene.title).toBe('Margin in the runoff, by precinct');
    expect(scene.subtitle).toBe(
      'Made-up runoff, 4 May 1999. Ada Example 230 votes (57.5%), Ben Placeholder 170 votes (42.5%)',
    );
    expect(scene.layers.map(({ id }) => id)).toEqual([
      'neighbors',
      'precincts',
      'roads',
      'neighborhoods',
      'outside',
      'boundary',
    ]);
  });

  it('gives the same shape objects from scene to scene', () => {
    const first = buildScene(pack, specWith(pack, {}));
    const second = buildScene(
      pack,
      specWith(pack, { precincts: { measure: { kind: 'winner', contest: primary } } }, 'dark'),
    );
    for (const layer of first.layers) {
      layer.features.forEach((feature, index) => {
        expect(featuresOf(second, layer.id)[index]?.shape).toBe(feature.shape);
      });
    }
  });

  it('colours precincts by winner, and a tie as a tie', () => {
    const measure = { kind: 'winner', contest: runoff } as const;
    const scene = buildScene(pack, specWith(pack, { precincts: { measure } }));
    expect(fillOf(scene, 'precincts', 'area-a')).toEqual({
      kind: 'solid',
      colour: candidateColour(pack, 'Ada Example'),
    });
    expect(fillOf(scene, 'precincts', 'area-b')).toEqual({
      kind: 'solid',
      colour: candidateColour(pack, 'Ben Placeholder'),
    });
    expect(fillOf(scene, 'precincts', 'area-c')).toEqual({ kind: 'solid', colour: themes.light.tie });
    expect(scene.legends[0]?.classes.map(({ label, count }) => [label, count])).toEqual([
      ['Ada Example', 2],
      ['Ben Placeholder', 1],
      ['Tie', 1],
    ]);
  });

  it('hatches an uncertain estimate and a missing one, and says so in the legend', () => {
    const scene = buildScene(
      pack,
      specWith(pack, {
        precincts: { visible: false },
        tracts: { visible: true, measure: { kind: 'demographic', measure: 'median-income' } },
      }),
    );
    expect(fillOf(scene, 'tracts', '00000000001')?.kind).toBe('solid');
    expect(fillOf(scene, 'tracts', '00000000002')).toMatchObject({
      kind: 'hatch',
      colour: themes.light.uncertainHatch,
    });
    expect(fillOf(scene, 'tracts', '00000000003')).toMatchObject({
      kind: 'hatch',
      background: themes.light.noData,
    });
    expect(scene.legends[0]?.notes.map(({ label, count }) => [label, count])).toEqual([
      ['Uncertain estimate (coefficient of variation over 30%)', 1],
      ['No data', 1],
    ]);
    expect(scene.stamp.coverage).toBeNull();
    expect(scene.stamp.method.join(' ')).toContain('table M3');
    expect(scene.stamp.method.join(' ')).toContain('1994–1998');
  });

  it('fills neighborhoods with the sum of the precincts inside them', () => {
    const fill = { kind: 'share', contest: runoff, candidate: 'Ada Example' } as const;
    const scene = buildScene(
      pack,
      specWith(pack, { precincts: { visible: false }, neighborhoods: { fill } }),
    );
    expect(scene.title).toBe('Ada Example’s share in the runoff, by neighborhood');
    expect(scene.stamp.coverage?.sentence).toBe(
      'Maps 270 of 400 votes (67.5%); 2 precincts and 1 ballot group not placed',
    );
    expect(featuresOf(scene, 'neighborhoods').every(({ style }) => style.fill !== null)).toBe(true);
  });

  it('draws circles whose area is proportional to the votes', () => {
    const measure = { kind: 'votes', contest: runoff, candidate: null } as const;
    const scene = buildScene(pack, specWith(pack, { precincts: { measure, symbol: 'points' } }));
    const radiusOf = (id: string): number => {
      const shape = featuresOf(scene, 'precincts').find((feature) => feature.id === id)?.shape;
      return shape?.kind === 'circle' ? shape.radius : Number.NaN;
    };
    expect(radiusOf('area-b') ** 2 / radiusOf('area-a') ** 2).toBeCloseTo(80 / 100, 10);
    expect(radiusOf('area-d') ** 2 / radiusOf('area-a') ** 2).toBeCloseTo(75 / 100, 10);
    expect(scene.legends.map(({ form }) => form)).toEqual(['circles']);
  });

  it('gives a candidate the same hue in every contest', () => {
    const shares = [primary, runoff].map((contest) => {
      const measure = { kind: 'winner', contest } as const;
      const scene = buildScene(pack, specWith(pack, { precincts: { measure } }));
      return scene.legends[0]?.classes.find(({ label }) => label === 'Ada Example')?.paint;
    });
    expect(shares[0]).toEqual(shares[1]);
  });

  it('leaves out a place that a neighborhood label names already', () => {
    const places = [
      { name: 'Made-up Heights', otherNames: [], kind: 'hill', location: [10.02, 45.03] as const },
    ];
    const scene = buildScene({ ...pack, places }, specWith(pack, { places: { visible: true } }));
    expect(scene.labels.filter(({ text }) => text === 'Made-up Heights')).toHaveLength(1);
  });

  it('veils everything but the district when asked', () => {
    const dimmed = buildScene(pack, specWith(pack, {}));
    const plain = buildScene(pack, specWith(pack, { boundary: { dimOutside: false } }));
    expect(featuresOf(dimmed, 'outside')[0]?.style.fill).toEqual({
      kind: 'solid',
      colour: themes.light.paper,
    });
    expect(featuresOf(plain, 'outside')).toEqual([]);
  });

  it('sums up the map for a screen reader', () => {
    const { summary } = buildScene(pack, specWith(pack, {}));
    expect(summary).toContain('Made-up District 1');
    expect(summary).toContain('Maps 345 of 400 votes');
  });
});
