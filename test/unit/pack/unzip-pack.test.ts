import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/pack/read/read-pack';
import { unzipPack } from '../../../src/files/zip/unzip-pack';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const limits = { fileBytes: 1000, totalBytes: 1500, files: 3 };
const names = (bytes: Uint8Array) => {
  const result = unzipPack(bytes, limits);
  return result.ok ? [...result.value.keys()] : result.error;
};

describe('a zipped pack', () => {
  it('is read like the folder', () => {
    const files = madeUpPackFiles();
    const unzipped = unzipPack(zipSync(Object.fromEntries(files)));
    expect(unzipped.ok && readPack(unzipped.value)).toEqual(readPack(files));
  });

  it('loses the one folder around it', () => {
    expect(names(zip({ 'my pack/a.csv': 'a', 'my pack/b/c.csv': 'c' }))).toEqual(['a.csv', 'b/c.csv']);
  });

  it('keeps folders when there are several', () => {
    expect(names(zip({ 'x/a.csv': 'a', 'y/b.csv': 'b' }))).toEqual(['x/a.csv', 'y/b.csv']);
  });

  it('loses what operating systems add', () => {
    expect(names(zip({ 'p/a.csv': 'a', '__MACOSX/p/._a.csv': '', 'p/.DS_Store': '' }))).toEqual(['a.csv']);
  });
});

describe('a zip archive is refused', () => {
  it.each(['../a.csv', 'p/../../a.csv', '/etc/a.csv', 'C:\\a.csv', 'p\\..\\a.csv', 'p//a.csv', './a.csv'])(
    'with the name %s',
    (name) => {
      expect(names(zip({ [name]: 'a' }))).toMatchObject({ code: 'unsafe-path', place: { file: name } });
    },
  );

  it('with too many files', () => {
    expect(names(zip({ a: '', b: '', c: '', d: '' }))).toMatchObject({ code: 'too-many-files' });
  });

  it('with a file that unpacks too large', () => {
    expect(names(zip({ a: 'a'.repeat(1001) }))).toMatchObject({ code: 'too-large' });
  });

  it('with files that are too large together', () => {
    expect(names(zip({ a: 'a'.repeat(900), b: 'b'.repeat(900) }))).toMatchObject({ code: 'too-large' });
  });

  it('with a file that claims to be smaller than it is, without unpacking more than claimed', () => {
    const bytes = zip({ a: 'a'.repeat(1_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let index = 0; index < bytes.length - 4; index += 1) {
      if (view.getUint32(index, true) === 1_000_000) view.setUint32(index, 500, true);
    }
    const result = unzipPack(bytes, limits);
    const size = result.ok ? [...result.value.values()].reduce((sum, { length }) => sum + length, 0) : 0;
    expect(size).toBeLessThanOrEqual(limits.totalBytes);
  });

  it.each([
    ['no zip archive', strToU8('precinct,votes\n')],
    ['nothing', new Uint8Array()],
    ['half an archive', zip({ a: 'some text' }).slice(0, 40)],
  ])('that is %s', (_, bytes) => {
    expect(names(bytes)).toMatchObject({ code: 'bad-archive' });
  });

  it('without a file', () => {
    expect(names(zip({}))).toMatchObject({ code: 'empty-archive' });
  });
});
