import { bytesText, textBytes } from '../fuzz-input';
import type { Random } from '../random';
import { mutateText, oddValue } from './mutate-text';
import type { MutateBytes } from './mutate-bytes';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Stands in the document for text that JSON could not otherwise hold. */
const raw = (text: string): string => `@@${text}@@`;
const rawPattern = /"@@([^"]*?)@@"/g;

interface Place {
  readonly parent: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** Deeper than this nothing is changed. */
const deepest = 40;

function placesOf(value: Json, places: Place[] = [], depth = 0): readonly Place[] {
  if (depth > deepest) return places;
  if (Array.isArray(value)) {
    value.forEach((part, key) => {
      places.push({ parent: value, key });
      placesOf(part, places, depth + 1);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      places.push({ parent: value, key });
      placesOf(part, places, depth + 1);
    }
  }
  return places;
}

const at = ({ parent, key }: Place): Json =>
  (Array.isArray(parent) ? parent[key as number] : parent[key]) ?? null;

function put({ parent, key }: Place, value: Json): void {
  if (Array.isArray(parent)) parent[key as number] = value;
  else parent[key] = value;
}

const oddNumbers = ['1e999', '-1e999', '1e308', '-1e308', '1e-400', '-0', '540', '1e21', '0.1', '2147483648'];

const nest = (inner: string, depth: number, isList: boolean): string =>
  raw(
    isList
      ? '['.repeat(depth) + inner + ']'.repeat(depth)
      : '{~a~:'.repeat(depth) + inner + '}'.repeat(depth),
  );

function oddJson(random: Random): Json {
  switch (random.below(9)) {
    case 0:
      return null;
    case 1:
      return raw(random.pick(oddNumbers));
    case 2:
      return [];
    case 3:
      return {};
    case 4:
      return nest('1', random.pick([10, 70, 1000, 20_000]), random.chance(0.6));
    case 5:
      return random.chance(0.5);
    case 6:
      return random.below(5) - 2;
    case 7:
      return [[0, 0]];
    default:
      return oddValue(random);
  }
}

const clone = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

function change(place: Place, places: readonly Place[], random: Random): void {
  const { parent, key } = place;
  switch (random.below(7)) {
    case 0:
    case 1:
      put(place, oddJson(random));
      return;
    case 2:
      if (Array.isArray(parent)) parent.splice(key as number, 1);
      else Reflect.deleteProperty(parent, key);
      return;
    case 3:
      put(place, clone(at(random.pick(places))));
      return;
    case 4:
      if (!Array.isArray(parent)) parent[oddValue(random)] = clone(at(place));
      else parent.push(...Array.from({ length: random.pick([1, 2, 200]) }, () => clone(at(place))));
      return;
    case 5:
      put(place, random.chance(0.5) ? [clone(at(place))] : { type: 'Feature', geometry: clone(at(place)) });
      return;
    default:
      changeNumber(place, random);
  }
}

function changeNumber(place: Place, random: Random): void {
  const value = at(place);
  if (typeof value !== 'number') put(place, oddJson(random));
  else {
    put(
      place,
      random.pick<Json>([
        value + 1,
        -value,
        value * 1e6,
        value + 360,
        value / 1e9,
        raw('1e999'),
        raw('1e308'),
        180,
      ]),
    );
  }
}

/** One or more changes of the tree of a JSON document, which stays JSON; of its text where it is none. */
export const mutateJson: MutateBytes = (bytes, random) => {
  let document: Json;
  try {
    document = JSON.parse(bytesText(bytes)) as Json;
    JSON.stringify(document);
  } catch {
    return mutateText(bytes, random);
  }
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const places = placesOf(document);
    if (places.length > 0) change(random.pick(places), places, random);
  }
  const text = JSON.stringify(document).replace(rawPattern, (_, part: string) => part.replaceAll('~', '"'));
  return textBytes(text);
};
