import { describe, expect, it } from 'vitest';
import { parseVotes } from '../../../../../src/ui/import/audit/parse-votes';
import { readPastedTotals } from '../../../../../src/ui/import/audit/read-pasted-totals';

describe('a typed count', () => {
  it('may have thousands separated as people and spreadsheets do', () => {
    for (const text of [
      '1234567',
      '1,234,567',
      '1 234 567',
      '1.234.567',
      '1’234’567',
      ' 1\u00a0234\u00a0567 ',
    ]) {
      expect(parseVotes(text)).toEqual({ kind: 'votes', votes: 1_234_567 });
    }
    expect(parseVotes('0')).toEqual({ kind: 'votes', votes: 0 });
    expect(parseVotes('12.00')).toEqual({ kind: 'votes', votes: 12 });
    expect(parseVotes('1,234.0')).toEqual({ kind: 'votes', votes: 1_234 });
  });

  it('is nothing else', () => {
    for (const text of ['12a', '-5', '1.5', '12,34', '1,234.567', '1e3', '12%', '99999999999999999']) {
      expect(parseVotes(text), text).toEqual({ kind: 'not a number' });
    }
    expect(parseVotes('  ')).toEqual({ kind: 'empty' });
  });
});

describe('what is pasted from a spreadsheet', () => {
  const candidates = ['Ada Example', 'Ben Placeholder', 'Cem Nobody'];

  it('is left to the field when it is one value', () => {
    expect(readPastedTotals('1,234', candidates, 0)).toBeNull();
    expect(readPastedTotals('\n', candidates, 0)).toBeNull();
  });

  it('fills a column downwards from where it is pasted', () => {
    expect(readPastedTotals('1,234\n56\r\n', candidates, 1)).toEqual({
      totals: [
        { candidate: 'Ben Placeholder', votes: 1234 },
        { candidate: 'Cem Nobody', votes: 56 },
      ],
      unused: [],
    });
    expect(readPastedTotals('1\n2', candidates, 2)?.unused).toEqual(['2']);
  });

  it('fills by name in any order, without case, accents or the order of a name', () => {
    const text = 'Candidate\tVotes\nPLACEHOLDER, Ben\t1,000\t40.0%\nada éxample\t1,500\t60.0%\nTotal\t2,500';
    expect(readPastedTotals(text, candidates, 0)).toEqual({
      totals: [
        { candidate: 'Ben Placeholder', votes: 1000 },
        { candidate: 'Ada Example', votes: 1500 },
      ],
      unused: ['Candidate\tVotes', 'Total\t2,500'],
    });
  });

  it('reads names and numbers that only spaces or commas part', () => {
    expect(readPastedTotals('Ada Example 12,345\nCem Nobody, 7', candidates, 0)?.totals).toEqual([
      { candidate: 'Ada Example', votes: 12_345 },
      { candidate: 'Cem Nobody', votes: 7 },
    ]);
  });

  it('says which lines it could not use', () => {
    expect(readPastedTotals('12\nmany\n3', candidates, 0)).toEqual({
      totals: [
        { candidate: 'Ada Example', votes: 12 },
        { candidate: 'Cem Nobody', votes: 3 },
      ],
      unused: ['many'],
    });
  });
});
