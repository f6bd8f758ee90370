import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src/cli/command-line';

const messageOf = (...words: string[]): string => {
  const parsed = parseCommandLine(words);
  return parsed.ok ? `accepted ${parsed.value.kind}` : parsed.error.message;
};

describe('parseCommandLine', () => {
  it('reads a command with its operand and options, wherever they stand', () => {
    const parsed = parseCommandLine(['export', '--out', 'map.png', 'made-up-pack', '--measure=margin']);
    expect(parsed).toEqual({
      ok: true,
      value: {
        kind: 'command',
        command: 'export',
        operand: 'made-up-pack',
        options: new Map([
          ['out', ['map.png']],
          ['measure', ['margin']],
        ]),
      },
    });
  });

  it('keeps a value that starts with one dash', () => {
    const parsed = parseCommandLine(['export', 'p', '--title', '- a title -']);
    expect(parsed).toMatchObject({ ok: true, value: { options: new Map([['title', ['- a title -']]]) } });
  });

  it('reads two values, switches, a number that may be left out, and what may be repeated', () => {
    const words = 'export p --compare A B --panels --small-multiples --candidate One --candidate=Two'.split(
      ' ',
    );
    const options = new Map([
      ['compare', ['A', 'B']],
      ['panels', []],
      ['small-multiples', []],
      ['candidate', ['One', 'Two']],
    ]);
    expect(parseCommandLine(words)).toMatchObject({ ok: true, value: { options } });
    expect(parseCommandLine(['export', '--small-multiples', '6', 'p'])).toMatchObject({
      ok: true,
      value: { operand: 'p', options: new Map([['small-multiples', ['6']]]) },
    });
    expect(parseCommandLine(['export', '--small-multiples', 'p'])).toMatchObject({
      ok: true,
      value: { operand: 'p' },
    });
  });

  it.each([[['--help']], [['-h']], [['help']], [['export', '--help', '--nonsense']]])(
    'explains itself on %j',
    (words) => {
      expect(parseCommandLine(words)).toMatchObject({ ok: true, value: { kind: 'help' } });
    },
  );

  it('explains the command that the help is asked about', () => {
    const help = { ok: true, value: { kind: 'help', command: 'export' } };
    expect(parseCommandLine(['export', '--help'])).toEqual(help);
    expect(parseCommandLine(['help', 'export'])).toEqual(help);
  });

  it.each([
    [['export', 'p', '--mesure', 'share'], 'export has no option --mesure; did you mean --measure?'],
    [['export', 'p', '-x'], 'export has no option -x;'],
    [['audit', 'p', '--out', 'x.png'], 'audit has no option --out;'],
    [['export', 'p', '--out'], '--out needs a value: --out FILE.'],
    [['export', 'p', '--out', '--size', '300x300'], '--out needs a value: --out FILE.'],
    [['export', 'p', '--out', 'a.png', '--out', 'b.png'], '--out is given twice.'],
    [['export', 'p', '--compare', 'A'], '--compare needs 2 values: --compare FROM TO.'],
    [['export', 'p', '--panels=yes'], '--panels takes no value.'],
    [['audti', 'p'], 'There is no command audti; did you mean audit?'],
    [['audit'], 'audit needs a PACK'],
    [['audit', 'p', 'q'], 'q is one word too many'],
    [['packs', 'p'], 'packs works on nothing'],
    [[], 'Say what to do.'],
  ])('refuses %j in one sentence', (words, sentence) => {
    expect(messageOf(...words)).toContain(sentence);
  });
});
