import { describe, expect, it } from 'vitest';
import { readExportChoices } from '../../../src/cli/export/export-choices';

type Given = Record<string, string | string[]>;
const read = (given: Given) =>
  readExportChoices(new Map(Object.entries(given).map(([name, value]) => [name, [value].flat()])));
const messageOf = (options: Given): string => {
  const choices = read(options);
  return choices.ok ? 'accepted' : choices.error.message;
};

describe('readExportChoices', () => {
  it('fills in what was not said', () => {
    expect(read({ out: 'Maps/One.PNG', measure: 'winner', contest: 'c' })).toEqual({
      ok: true,
      value: {
        out: 'Maps/One.PNG',
        format: 'png',
        size: { width: 2400, height: 1800 },
        style: { theme: null, title: null, subtitle: null, floor: null, patterns: false },
        map: {
          kind: 'measure',
          measure: 'winner',
          contest: 'c',
          compare: null,
          candidates: [],
          groupName: null,
          denominator: null,
          unit: null,
        },
      },
    });
  });

  it('tells panels and small multiples apart', () => {
    const panels = { out: 'a.png', measure: 'margin', compare: ['A', 'B'], panels: [] };
    expect(read(panels)).toMatchObject({ ok: true, value: { map: { kind: 'panels', compare: ['A', 'B'] } } });
    const several = { out: 'a.png', contest: 'A', 'small-multiples': '6', unit: 'neighborhoods' };
    expect(read(several)).toMatchObject({
      ok: true,
      value: { map: { kind: 'small multiples', contest: 'A', count: 6, unit: 'neighborhoods' } },
    });
  });

  it.each([
    [{ measure: 'winner' }, '--out is needed'],
    [{ out: 'map.jpg', measure: 'winner' }, '--out map.jpg: the name must end in .png or .svg'],
    [{ out: 'map', measure: 'winner' }, '--out map:'],
    [{ out: 'a.png' }, '--measure is needed'],
    [{ out: 'a.png', measure: 'winner', size: '2400' }, '--size takes pixels such as 2400x1800'],
    [{ out: 'a.png', measure: 'winner', size: '-1x5' }, '--size takes pixels'],
    [
      { out: 'a.png', measure: 'winner', size: '100x1800' },
      '--size 100x1800: width and height must be from 200',
    ],
    [{ out: 'a.png', measure: 'winner', size: '2400x12001' }, '--size 2400x12001:'],
    [
      { out: 'a.png', measure: 'winner', unit: 'precinct' },
      '--unit precinct is not known; did you mean precincts?',
    ],
    [{ out: 'a.png', measure: 'winner', theme: 'drak' }, '--theme drak is not known; did you mean dark?'],
    [{ out: 'a.png', measure: 'winner', spec: 's.json' }, '--measure cannot be used with --spec'],
    [{ out: 'a.png', measure: 'winner', floor: 'ten' }, '--floor takes a whole number from 0 to 10000'],
    [{ out: 'a.png', measure: 'margin', panels: [] }, '--panels needs --compare FROM TO'],
    [{ out: 'a.png', measure: 'swing', contest: 'A', compare: ['A', 'B'] }, '--contest cannot be used with'],
    [{ out: 'a.png', 'small-multiples': [] }, '--contest is needed for --small-multiples.'],
    [
      { out: 'a.png', 'small-multiples': '40', contest: 'A' },
      '--small-multiples takes a whole number from 1',
    ],
    [{ out: 'a.png', 'small-multiples': '2', contest: 'A', candidate: ['X'] }, 'a number or --candidate'],
    [{ out: 'a.png', 'small-multiples': [], contest: 'A', panels: [] }, '--panels cannot be used with'],
    [{ out: 'a.png', measure: 'winner', title: 'x'.repeat(201) }, '--title may be 200 characters'],
  ])('refuses %j, naming the option', (options, sentence) => {
    expect(messageOf(options)).toContain(sentence);
  });
});
