import { describe, expect, it } from 'vitest';
import { chooseMeasure } from '../../../src/cli/map/choose-measure';
import type { MeasureChoice } from '../../../src/cli/map/map-choice';
import { writeSpec } from '../../../src/cli/map/write-spec';
import { checkSpec } from '../../../src/document/check-spec';
import { mapSpecSchema } from '../../../src/document/layers/map-spec';
import { madeUpPack } from '../../fixtures/made-up-pack';

const blank: MeasureChoice = {
  kind: 'measure',
  measure: '',
  contest: null,
  compare: null,
  candidates: [],
  groupName: null,
  denominator: null,
  unit: null,
};
const primary = '1999-03-02-primary';
const runoff = '1999-05-04-runoff';
const compare = [primary, runoff] as const;

const choose = (choice: Partial<MeasureChoice>) => chooseMeasure(madeUpPack, { ...blank, ...choice });
const messageOf = (choice: Partial<MeasureChoice>): string => {
  const chosen = choose(choice);
  return chosen.ok ? 'accepted' : chosen.error.message;
};

describe('chooseMeasure', () => {
  it.each([
    [{ measure: 'winner', contest: runoff }, { kind: 'winner', contest: runoff }, 'precincts'],
    [{ measure: 'winner', contest: 'Runoff' }, { kind: 'winner', contest: runoff }, 'precincts'],
    [
      { measure: 'share', contest: runoff, candidates: ['ada example'], unit: 'neighborhoods' as const },
      { kind: 'share', contest: runoff, candidate: 'Ada Example' },
      'neighborhoods',
    ],
    [{ measure: 'votes', contest: runoff }, { kind: 'votes', contest: runoff, candidate: null }, 'precincts'],
    [
      { measure: 'margin', contest: runoff, candidates: ['Ben Placeholder', 'Ada Example'] },
      { kind: 'margin', contest: runoff, over: 'Ben Placeholder', under: 'Ada Example' },
      'precincts',
    ],
    [{ measure: 'second-place', contest: primary }, { kind: 'second place', contest: primary }, 'precincts'],
    [
      { measure: 'group-share', contest: primary, candidates: ['Ada Example'], groupName: 'all of them' },
      { kind: 'group share', contest: primary, candidates: ['Ada Example'], label: 'all of them' },
      'precincts',
    ],
    [
      { measure: 'participation', contest: runoff, denominator: `votes-in:${primary}` },
      {
        kind: 'participation',
        contest: runoff,
        denominator: 'votes in contest',
        denominatorContest: primary,
      },
      'precincts',
    ],
    [
      { measure: 'swing', compare, candidates: ['Ada Example'] },
      { kind: 'swing', from: primary, to: runoff, candidate: 'Ada Example' },
      'precincts',
    ],
    [{ measure: 'total-change', compare }, { kind: 'total change', from: primary, to: runoff }, 'precincts'],
    [{ measure: 'median-income' }, { kind: 'demographic', measure: 'median-income' }, 'tracts'],
  ])('finds %j', (choice, measure, unit) => {
    expect(choose(choice)).toEqual({ ok: true, value: { measure, unit } });
  });

  it.each([
    [{ measure: 'medianincome' }, '--measure medianincome is not in this pack; did you mean median-income?'],
    [{ measure: 'qqqqqq' }, 'choose from winner, second-place, margin, share'],
    [{ measure: 'winner' }, `--contest is needed for winner: ${primary} or ${runoff}.`],
    [{ measure: 'winner', contest: '1999-05-04-runof' }, `did you mean ${runoff}?`],
    [{ measure: 'share', contest: runoff }, '--candidate is needed for share: whose share'],
    [{ measure: 'share', contest: runoff, candidates: ['Ada'] }, 'did you mean "Ada Example"?'],
    [
      { measure: 'share', contest: runoff, candidates: ['Cleo Sample'] },
      '--candidate "Cleo Sample" is not in this contest',
    ],
    [
      { measure: 'margin', contest: runoff, candidates: ['Ada Example'] },
      '--candidate is wanted twice for margin',
    ],
    [
      { measure: 'winner', contest: runoff, candidates: ['Ada Example'] },
      '--candidate has no meaning for winner',
    ],
    [
      { measure: 'winner', contest: runoff, unit: 'tracts' as const },
      '--unit tracts: votes are reported by precincts',
    ],
    [
      { measure: 'median-income', unit: 'precincts' as const },
      '--unit precincts: demographics are published by tracts',
    ],
    [{ measure: 'median-income', contest: runoff }, '--contest has no meaning for median-income'],
    [{ measure: 'swing', candidates: ['Ada Example'] }, '--compare is needed for swing'],
    [{ measure: 'swing', compare, candidates: ['Cleo Sample'] }, 'is not in both contests'],
    [{ measure: 'swing', compare: [runoff, 'Runoff'] as const }, 'name two different contests'],
    [{ measure: 'margin', compare }, '--compare: margin is of one contest; add --panels'],
    [{ measure: 'participation', contest: runoff }, '--denominator is needed for participation'],
    [
      { measure: 'participation', contest: runoff, denominator: 'everybody' },
      '--denominator everybody is not',
    ],
    [
      { measure: 'participation', contest: runoff, denominator: 'registered voters' },
      '--denominator registered',
    ],
    [
      { measure: 'winner', contest: runoff, denominator: 'residents' },
      '--denominator has no meaning for winner',
    ],
    [{ measure: 'group-share', contest: runoff }, '--candidate is needed for group-share'],
  ])('refuses %j, naming the option', (choice, sentence) => {
    expect(messageOf(choice)).toContain(sentence);
  });
});

describe('writeSpec', () => {
  const visible = (choice: Partial<MeasureChoice>) => {
    const chosen = choose(choice);
    if (!chosen.ok) throw new Error(chosen.error.message);
    const spec = writeSpec(madeUpPack, chosen.value, 'dark');
    expect(checkSpec(madeUpPack, mapSpecSchema.parse(spec))).toEqual({ ok: true, value: spec });
    expect(spec.theme).toBe('dark');
    return new Map(spec.layers.filter((layer) => layer.visible).map((layer) => [layer.id, layer]));
  };

  it('shows a rate by areas and a count by circles', () => {
    expect(visible({ measure: 'winner', contest: runoff }).get('precincts')).toMatchObject({
      symbol: 'areas',
    });
    expect(visible({ measure: 'votes', contest: runoff }).get('precincts')).toMatchObject({
      symbol: 'points',
    });
  });

  it('fills neighborhoods and hides precincts', () => {
    const layers = visible({ measure: 'winner', contest: runoff, unit: 'neighborhoods' });
    expect(layers.get('neighborhoods')).toMatchObject({ fill: { kind: 'winner', contest: runoff } });
    expect(layers.has('precincts')).toBe(false);
  });

  it('shows tracts alone for a demographic measure', () => {
    const layers = visible({ measure: 'left-handed' });
    expect(layers.get('tracts')).toMatchObject({ measure: { kind: 'demographic', measure: 'left-handed' } });
    expect(layers.has('precincts')).toBe(false);
    expect(layers.get('neighborhoods')).toMatchObject({ fill: null });
  });
});
