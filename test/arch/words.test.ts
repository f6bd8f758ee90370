import { describe, expect, it } from 'vitest';
import { findReadBacks, type ReadBack } from './printed-text';
import { listFiles } from './source-files';

const print = ({ path, line, text }: ReadBack): string => `${path}:${line} ${text}`;

/** Ways to read a printed text back, each of which has to be found. */
const plants = [
  { what: 'a sign cut off a number', text: `export const bare = formatPoints(0.1).replace('+', '');` },
  {
    what: 'a regular expression on a message',
    text: `export const is = /attribute/.test(words.packNeed({ code: 'precinct ids' }));`,
  },
  {
    what: 'a message held in a constant',
    text: `const status = words.totalsStatus({ kind: 'audited' });\nexport const is = status.startsWith('differs');`,
  },
  {
    what: 'a printed number sought in a message',
    text: `export const tells = (message: string): boolean => message.includes(formatVotes(3));`,
  },
  {
    what: 'a sentence held in a constant',
    text: `const told = 'Nothing is given.';\nexport const is = told.endsWith('given.');`,
  },
];

const inFrontOf = `import { formatPoints, formatVotes } from '../words/format';\nimport { words } from '../words/words';\n`;

const keys = `
import { foldText } from '../words/fold-text';
export const fits = (name: string, wanted: string): boolean => foldText(name).includes(wanted);
export const stem = (path: string): string => path.replace('.zip', '');
`;

describe('a text that was made for people', () => {
  it('is read back nowhere', () => {
    const files = listFiles('src').filter(({ path }) => /\.tsx?$/.test(path));
    const { printed, readBacks } = findReadBacks(files);
    console.log(
      `words: ${printed} calls that print; ${readBacks.length} places that read a printed text back`,
    );
    expect(printed).toBeGreaterThan(0);
    expect(readBacks.map(print)).toEqual([]);
  });

  it.each(plants)('is found where it is read back: $what', ({ text }) => {
    const { readBacks } = findReadBacks([{ path: 'src/app/planted.ts', text: inFrontOf + text }]);
    expect(readBacks).toHaveLength(1);
  });

  it('is neither a key to search by nor the name of a file', () => {
    expect(findReadBacks([{ path: 'src/app/planted.ts', text: keys }]).readBacks).toEqual([]);
  });
});
