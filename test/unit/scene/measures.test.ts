import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack';
import { buildScene } from '../../../src/scene/build/build-scene';
import { endLabelsOf, legendTitleOf } from '../../../src/scene/legend/legend-words';
import { describeMeasure } from '../../../src/document/measures/describe-measure';
import { valueFormatOf } from '../../../src/document/measures/format-value';
import { electionValueOf } from '../../../src/document/measures/unit-value';
import { checkSpec, parseMapSpec } from '../../../src/document/check-spec';
import { defaultSpec } from '../../../src/document/default-spec';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import { madeUpPack as pack } from '../../fixtures/made-up-pack';
import { readShippedPack } from '../../fixtures/shipped-pack';
import { primary, runoff, specWith } from './spec-with';

const ada = 'Ada Example';
const pair = { from: primary, to: runoff };
const residents = { denominator: 'residents', denominatorContest: null } as const;

/** Of area A: 60, 20, 10, 10 and none of 100 in the primary, 70 and 30 of 100 in the runoff. */
const inAreaA: readonly (readonly [ElectionMeasure, unknown, string])[] = [
  [{ kind: 'second place', contest: primary }, 'Ben Placeholder', 'Second place in the primary'],
  [
    { kind: 'group share', contest: primary, candidates: ['Ben Placeholder', 'Cleo Sample'], label: null },
    0.3,
    'Combined share of Placeholder and Sample in the primary',
  ],
  [
    { kind: 'group share', contest: primary, candidates: [ada], label: 'the apples' },
    0.6,
    'Share of the apples in the primary',
  ],
  [
    { kind: 'group share', contest: primary, candidates: [ada], label: null },
    0.6,
    'Ada Example’s share in the primary',
  ],
  [
    { kind: 'effective candidates', contest: primary },
    1 / (0.36 + 0.04 + 0.01 + 0.01),
    'Effective number of candidates in the primary',
  ],
  [{ kind: 'rank', contest: primary, candidate: 'Cleo Sample' }, 3, 'Cleo Sample’s rank in the primary'],
  [{ kind: 'swing', ...pair, candidate: ada }, 0.1, 'Change in Example’s share, primary to runoff'],
  [{ kind: 'votes gained', ...pair, candidate: ada }, 10, 'Votes gained by Example, primary to runoff'],
  [{ kind: 'total change', ...pair }, 0, 'Change in votes cast, primary to runoff'],
  [
    { kind: 'margin change', ...pair, over: null, under: null },
    0,
    'Change in Example’s margin over Placeholder, primary to runoff',
  ],
  [
    { kind: 'participation', contest: runoff, ...residents },
    100 / 500,
    'Votes cast in the runoff as a share of residents',
  ],
  [
    {
      kind: 'participation',
      contest: runoff,
      denominator: 'votes in contest',
      denominatorContest: primary,
    },
    1,
    'Votes cast in the runoff as a share of those in the primary',
  ],
  [
    { kind: 'participation change', ...pair, denominator: 'residents' },
    0,
    'Change in votes cast as a share of residents, primary to runoff',
  ],
];

describe.each(inAreaA)('$kind', (measure, expected, title) => {
  it('has the value that can be checked by hand', () => {
    const value = electionValueOf(pack, measure, { unit: 'precinct area', id: 'area-a' });
    if (value.kind === 'number') expect(value.value).toBeCloseTo(expected as number, 3);
    else expect(value).toEqual({ kind: 'winner', candidate: expected });
  });

  it('is named, without a bare word for its denominator', () => {
    expect(describeMeasure(pack, measure)).toBe(title);
    expect(legendTitleOf(pack, measure)).not.toMatch(/turnout/i);
  });

  it.each(['areas', 'points'] as const)('can be mapped by precinct, as %s', (symbol) => {
    const spec = specWith(pack, { precincts: { measure, symbol } });
    expect(checkSpec(pack, spec).ok).toBe(true);
    const scene = buildScene(pack, spec);
    expect(scene.title).toBe(`${title}, by precinct`);
    expect(scene.subtitle).not.toMatch(/undefined|NaN|unknown/);
    expect(scene.legends[0]?.classes.length).toBeGreaterThan(0);
  });

  it('can fill neighborhoods', () => {
    const scene = buildScene(
      pack,
      specWith(pack, { precincts: { visible: false }, neighborhoods: { fill: measure } }),
    );
    expect(scene.title).toBe(`${title}, by neighborhood`);
    expect(scene.stamp.coverage?.sentence).toContain('votes');
  });
});

describe('the floor', () => {
  const swing = { kind: 'swing', ...pair, candidate: ada } as const;
  const areaD = { unit: 'precinct area', id: 'area-d' } as const;

  it('hatches a change made of fewer votes in either contest, and counts it in the legend', () => {
    expect(electionValueOf(pack, swing, areaD, 75).kind).toBe('number');
    expect(electionValueOf(pack, swing, areaD, 76).kind).toBe('few votes');
    const scene = buildScene(pack, specWith(pack, { precincts: { measure: swing, floor: 76 } }));
    const hatched = scene.layers
      .find(({ id }) => id === 'precincts')
      ?.features.filter(({ style }) => style.fill?.kind === 'hatch');
    expect(hatched?.map(({ id }) => id)).toEqual(['area-d']);
    expect(scene.legends[0]?.notes.map(({ label, count }) => [label, count])).toContainEqual([
      'Fewer than 76 votes in either contest',
      1,
    ]);
  });

  it.each<ElectionMeasure>([
    { kind: 'winner', contest: runoff },
    { kind: 'second place', contest: runoff },
    { kind: 'rank', contest: runoff, candidate: ada },
    { kind: 'share', contest: runoff, candidate: ada },
    { kind: 'margin', contest: runoff, over: null, under: null },
    { kind: 'effective candidates', contest: runoff },
  ])('hatches the $kind where fewer voted, because one voter more could turn it', (measure) => {
    expect(electionValueOf(pack, measure, areaD, 75).kind).not.toBe('few votes');
    expect(electionValueOf(pack, measure, areaD, 76).kind).toBe('few votes');
  });

  it('leaves counts of one contest alone', () => {
    const votes = { kind: 'votes', contest: runoff, candidate: null } as const;
    expect(electionValueOf(pack, votes, areaD, 10_000)).toMatchObject({ kind: 'number', value: 75 });
  });

  it('is ten in a spec saved before there was one', () => {
    const saved = JSON.parse(JSON.stringify(defaultSpec(pack, 'light'))) as {
      patterns?: boolean;
      layers: { id: string; floor?: number }[];
    };
    delete saved.patterns;
    for (const layer of saved.layers) delete layer.floor;
    expect(parseMapSpec(saved)).toEqual({ ok: true, value: defaultSpec(pack, 'light') });
  });
});

describe('a scale about zero', () => {
  it('keeps its middle at zero when all values lie on one side', () => {
    const shipped = readShippedPack();
    const [first, last] = shipped.contests;
    const candidate = last!.candidates[0]!.name;
    const measure = {
      kind: 'swing',
      from: first!.contest.id,
      to: last!.contest.id,
      candidate,
    } as const;
    const [legend] = buildScene(shipped, specWith(shipped, { precincts: { measure } })).legends;
    expect(legend?.breakLabels[0]).toBe('0');
    expect(legend?.classes[0]?.count).toBe(0);
    expect(legend?.classes.length).toBeGreaterThan(5);
  });

  it('signs changes of counts and says what either end means', () => {
    const measure = { kind: 'votes gained', ...pair, candidate: ada } as const;
    const { value } = valueFormatOf(pack, measure);
    expect([value(1204), value(-38), value(0)]).toEqual(['+1,204', '−38', '0']);
    expect(endLabelsOf(pack, measure)).toEqual(['Lost votes', 'Gained votes']);
    expect(endLabelsOf(pack, { kind: 'margin change', ...pair, over: null, under: null })).toEqual([
      'Toward Placeholder',
      'Toward Example',
    ]);
  });
});

describe('ranks', () => {
  it('are printed as ordinals and listed best first', () => {
    const measure = { kind: 'rank', contest: primary, candidate: ada } as const;
    const { value } = valueFormatOf(pack, measure);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map(value)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd'.split(' '),
    );
    const [legend] = buildScene(pack, specWith(pack, { precincts: { measure } })).legends;
    expect(legend?.form).toBe('list');
    expect(legend?.classes[0]).toMatchObject({ label: '1st' });
    expect(legend?.classes.map(({ label }) => label)).toEqual(['1st', '2nd', '3rd']);
  });

  it('have no classes that nobody can hold, on a scale for two maps either', () => {
    const labels = (contest: string, wholeScale: boolean) =>
      buildScene(
        pack,
        specWith(pack, { precincts: { measure: { kind: 'rank', contest, candidate: ada } } }),
        { wholeScale },
      ).legends[0]?.classes.map(({ label }) => label);
    expect(labels(runoff, true)).toEqual(['1st', '2nd']);
    expect(labels(runoff, false)).toEqual(['1st', '2nd']);
    expect(labels(primary, true)).toEqual(['1st', '2nd', '3rd', '4th']);
    const paints = (contest: string) =>
      buildScene(pack, specWith(pack, { precincts: { measure: { kind: 'rank', contest, candidate: ada } } }))
        .legends[0]?.classes.map(({ paint }) => paint)
        .slice(0, 2);
    expect(paints(runoff)).toEqual(paints(primary));
  });
});

describe('a group of one candidate', () => {
  it('is called by the candidate in title, figures and legend', () => {
    const measure: ElectionMeasure = {
      kind: 'group share',
      contest: primary,
      candidates: [ada],
      label: null,
    };
    const scene = buildScene(pack, specWith(pack, { precincts: { measure } }));
    expect(scene.title).toBe('Ada Example’s share in the primary, by precinct');
    expect(scene.subtitle).toContain('Ada Example 205 votes (43.2%)');
    expect(scene.legends[0]?.title).toBe('Share of votes for Ada Example');
    expect(scene.stamp.method.join(' ')).not.toContain('Together');
  });
});

describe('participation per resident', () => {
  const measure = { kind: 'participation', contest: runoff, ...residents } as const;
  const scene = buildScene(pack, specWith(pack, { precincts: { measure } }));

  it('names its denominator and that it is an estimate, in the legend and the method', () => {
    expect(scene.legends[0]?.title).toBe('Votes as a share of residents of all ages (estimated)');
    expect(scene.stamp.method.join(' ')).toContain('areal interpolation: tract counts (1994–1998)');
    expect(scene.stamp.method.join(' ')).toContain('1 precinct without a place');
    expect(scene.stamp.sources.join(' ')).toContain('Made-up Community Survey');
  });
});

describe('a change between two contests', () => {
  const changed: Pack = {
    ...pack,
    precinctAreas: pack.precinctAreas,
    contests: pack.contests.map((returns, index) =>
      index === 0
        ? { ...returns, units: returns.units.filter(({ id }) => id !== 'Made-up Precinct 4') }
        : returns,
    ),
  };
  const measure = { kind: 'total change', ...pair } as const;

  it('is not told where not the same precincts reported, and the stamp says so', () => {
    const value = electionValueOf(changed, measure, { unit: 'precinct area', id: 'area-c' });
    expect(value.kind).toBe('no data');
    const scene = buildScene(changed, specWith(changed, { precincts: { measure } }));
    expect(scene.stamp.method.join(' ')).toContain('No change is told of 1 area where');
    expect(scene.legends[0]?.notes.map(({ label }) => label)).toContain('No data');
  });
});

describe('patterns', () => {
  it('are a second cue for candidates and for the lower side of a scale, only on request', () => {
    const winner = { kind: 'winner', contest: runoff } as const;
    const kindsOf = (measure: ElectionMeasure, patterns: boolean): readonly (string | undefined)[] => {
      const spec = { ...specWith(pack, { precincts: { measure } }), patterns };
      const layer = buildScene(pack, spec).layers.find(({ id }) => id === 'precincts');
      return layer?.features.map(({ style }) => style.fill?.kind) ?? [];
    };
    expect(kindsOf(winner, false)).toEqual(['solid', 'solid', 'solid', 'solid']);
    expect(kindsOf(winner, true)).toEqual(['solid', 'pattern', 'pattern', 'solid']);
    const margin = { kind: 'margin', contest: runoff, over: null, under: null } as const;
    expect(kindsOf(margin, true)).toEqual(['solid', 'pattern', 'solid', 'solid']);
  });
});

it('says how large a lead is on either side of a margin, never below a number without a sign', () => {
  const shipped = readShippedPack();
  const measure = { kind: 'margin', contest: '2017-04-04-primary', over: null, under: null } as const;
  const { legends } = buildScene(shipped, specWith(shipped, { precincts: { measure } }));
  const labels = legends.find(({ id }) => id === 'precincts')?.classes.map(({ label }) => label);
  expect(labels?.[0]).toBe('More than 40');
  expect(labels?.at(-1)).toBe('40 or more');
});
