import { bytesText, textBytes } from '../fuzz-input';
import type { Random } from '../random';
import { oddValue } from './mutate-text';
import type { MutateBytes } from './mutate-bytes';

const laughs = (levels: number): string =>
  `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
    { length: levels },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  ).join('')}]>`;

const coordinateTexts = [
  '1e308,1e308 1,1 2,2 1e308,1e308',
  'NaN,NaN',
  '0,0',
  '179,10 -179,10 -179,20 179,20 179,10',
  '0,80 90,80 180,80 -90,80 0,80',
  '0,0,0 1,0,0 1,1,0 0,0,0',
  '0,0 0,0 0,0 0,0',
  ', , ,',
  ' ',
];

type Change = (text: string, random: Random) => string;

const openTags = (text: string) => [...text.matchAll(/<(\w+)[^>]*>/g)];

const elementAt = (text: string, random: Random) => {
  const tags = openTags(text);
  if (tags.length === 0) return null;
  const tag = random.pick(tags);
  const closing = `</${tag[1] ?? ''}>`;
  const end = text.indexOf(closing, tag.index);
  return end === -1 ? null : { start: tag.index, end: end + closing.length, name: tag[1] ?? '' };
};

const changes: readonly Change[] = [
  (text, random) => {
    const found = elementAt(text, random);
    if (found === null) return text;
    const times = random.pick([1, 2, 50]);
    return (
      text.slice(0, found.end) + text.slice(found.start, found.end).repeat(times) + text.slice(found.end)
    );
  },
  (text, random) => {
    const found = elementAt(text, random);
    return found === null ? text : text.slice(0, found.start) + text.slice(found.end);
  },
  (text, random) => {
    const found = elementAt(text, random);
    if (found === null) return text;
    const depth = random.pick([1, 10, 63, 70, 5000]);
    const name = random.pick([found.name, 'Folder', 'MultiGeometry', 'a']);
    return `${text.slice(0, found.start)}${`<${name}>`.repeat(depth)}${text.slice(found.start, found.end)}${`</${name}>`.repeat(depth)}${text.slice(found.end)}`;
  },
  (text, random) => {
    const tags = [...text.matchAll(/<\/?\w+[^>]*>/g)];
    if (tags.length === 0) return text;
    const { index, 0: tag } = random.pick(tags);
    const by = random.pick([
      '',
      tag.replace('<', '< '),
      tag.toUpperCase(),
      `${tag}${tag}`,
      '<',
      '<!--',
      '<![CDATA[',
      '<?',
    ]);
    return text.slice(0, index) + by + text.slice(index + tag.length);
  },
  (text, random) => text.replace(/\?>/, `?>${laughs(random.pick([1, 5, 12]))}`).replace(/&amp;/, '&l9;'),
  (text, random) =>
    text.replace(
      /encoding="[^"]*"/,
      `encoding="${random.pick(['utf-16', 'windows-1252', 'ISO-8859-1', 'klingon', 'utf-7', ''])}"`,
    ),
  (text, random) => text.replace(/<coordinates>[^<]*/, () => `<coordinates>${random.pick(coordinateTexts)}`),
  (text, random) => text.replace(/(\d+\.?\d*)(?=[, <])/, () => oddValue(random)),
  (text, random) => {
    const found = elementAt(text, random);
    if (found === null) return text;
    return `${text.slice(0, found.start)}<![CDATA[${text.slice(found.start, found.end)}]]>${text.slice(found.end)}`;
  },
  (text, random) =>
    text.replace(
      /<(\w+)/,
      (tag) => `${tag} ${random.pick(['a="', 'a=1', 'xmlns="x"', `a="${'x'.repeat(5000)}"`])}`,
    ),
  (text, random) => text.replace(/>([^<>]+)</, () => `>${oddValue(random)}<`),
];

/** One change of the elements of an XML document. */
export const mutateXml: MutateBytes = (bytes, random) =>
  textBytes(random.pick(changes)(bytesText(bytes), random));
