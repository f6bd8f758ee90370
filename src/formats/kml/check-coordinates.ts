import type { Document } from '@xmldom/xmldom';
import { stop } from '../../files/stop';
import { featurePlace } from '../geometry/feature-place';

const number = String.raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?`;
const position = new RegExp(`^${number},${number}(?:,(?:${number})?)?$`, 'i');

/** Stops at coordinates of a placemark that are no numbers, which the library would leave out without a word. */
export function checkCoordinates(file: string, document: Document): void {
  Array.from(document.getElementsByTagName('Placemark')).forEach((placemark, index) => {
    for (const element of Array.from(placemark.getElementsByTagName('coordinates'))) {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').replace(/ ?, ?/g, ',').trim();
      const bad = text === '' ? undefined : text.split(' ').find((part) => !position.test(part));
      if (bad !== undefined) {
        stop('bad-coordinate', `“${bad.slice(0, 40)}” is not a position.`, featurePlace(file, index));
      }
    }
  });
}
