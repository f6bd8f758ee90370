import { attributeText } from '../joins/join-unit';
import type { RawBoundaries } from '../../formats/reading/raw';

const nameLike = /name|label|title|neigh|nbhd|community|district|area|^pri_/i;

/** The attribute that most likely names the features: words rather than numbers, different for each; null without any. */
export function guessNameField({ features }: RawBoundaries): string | null {
  const names = [...new Set(features.flatMap(({ attributes }) => Object.keys(attributes)))];
  const scored = names.map((name, order) => {
    const texts = features
      .map(({ attributes }) => attributeText(attributes[name]))
      .filter((text) => text !== '');
    const words = texts.filter((text) => /\p{L}{2}/u.test(text)).length;
    const filled = texts.length / Math.max(1, features.length);
    const distinct = new Set(texts).size / Math.max(1, texts.length);
    const score =
      filled * distinct * (1 + words / Math.max(1, texts.length)) * (nameLike.test(name) ? 1.5 : 1);
    return { name, order, score };
  });
  const [best] = scored.sort((a, b) => b.score - a.score || a.order - b.order);
  return best === undefined || best.score === 0 ? null : best.name;
}
