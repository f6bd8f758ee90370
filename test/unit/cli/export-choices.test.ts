import { describe, expect, it } from 'vitest';
import { readExportChoices } from '../../../src/cli/export/export-choices';

const read = (options: Record<string, string>) => readExportChoices(new Map(Object.entries(options)));
const messageOf = (options: Record<string, string>): string => {
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
        theme: null,
        title: null,
        subtitle: null,
        map: { kind: 'measure', measure: 'winner', contest: 'c', candidate: null, unit: null },
      },
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
    [{ out: 'a.png', measure: 'winner', title: 'x'.repeat(201) }, '--title may be 200 characters'],
  ])('refuses %j, naming the option', (options, sentence) => {
    expect(messageOf(options)).toContain(sentence);
  });
});
