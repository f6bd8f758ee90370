import { describe, expect, it } from 'vitest';
import { chooseMeasure } from '../../../src/cli/export/choose-measure';
import type { MapChoice } from '../../../src/cli/export/export-choices';
import { writeSpec } from '../../../src/cli/export/write-spec';
import { checkSpec } from '../../../src/scene/spec/check-spec';
import { mapSpecSchema } from '../../../src/scene/spec/map-spec';
import { madeUpPack } from '../../fixtures/made-up-pack';

const blank: MapChoice = { kind: 'measure', measure: '', contest: null, candidate: null, unit: null };
const runoff = '1999-05-04-runoff';

const choose = (choice: Partial<MapChoice>) => chooseMeasure(madeUpPack, { ...blank, ...choice });
const messageOf = (choice: Partial<MapChoice>): string => {
  const chosen = choose(choice);
  return chosen.ok ? 'accepted' : chosen.error.message;
};

describe('chooseMeasure', () => {
  it.each([
    [{ measure: 'winner', contest: runoff }, { kind: 'winner', contest: runoff }, 'precincts'],
    [{ measure: 'winner', contest: 'Runoff' }, { kind: 'winner', contest: runoff }, 'precincts'],
    [
      { measure: 'share', contest: runoff, candidate: 'ada example', unit: 'neighborhoods' as const },
      { kind: 'share', contest: runoff, candidate: 'Ada Example' },
      'neighborhoods',
    ],
    [{ measure: 'votes', contest: runoff }, { kind: 'votes', contest: runoff, candidate: null }, 'precincts'],
    [{ measure: 'median-income' }, { kind: 'demographic', measure: 'median-income' }, 'tracts'],
  ])('finds %j', (choice, measure, unit) => {
    expect(choose(choice)).toEqual({ ok: true, value: { measure, unit } });
  });

  it.each([
    [{ measure: 'medianincome' }, '--measure medianincome is not in this pack; did you mean median-income?'],
    [{ measure: 'qqqqqq' }, 'choose from winner, margin, share, votes of a contest, or population-density'],
    [{ measure: 'winner' }, `--contest is needed for winner: 1999-03-02-primary or ${runoff}.`],
    [{ measure: 'winner', contest: '1999-05-04-runof' }, `did you mean ${runoff}?`],
    [{ measure: 'share', contest: runoff }, '--candidate is needed for share'],
    [{ measure: 'share', contest: runoff, candidate: 'Ada' }, 'did you mean "Ada Example"?'],
    [
      { measure: 'share', contest: runoff, candidate: 'Cleo Sample' },
      '--candidate Cleo Sample is not in this contest',
    ],
    [
      { measure: 'margin', contest: runoff, candidate: 'Ada Example' },
      '--candidate has no meaning for margin',
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
  ])('refuses %j, naming the option', (choice, sentence) => {
    expect(messageOf(choice)).toContain(sentence);
  });
});

describe('writeSpec', () => {
  const visible = (choice: Partial<MapChoice>) => {
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
