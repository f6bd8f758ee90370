// Writes src/scene/labels/font-metrics.json: advance widths of the bundled fonts, so that text can be measured
// without a browser. Run `node scripts/font-metrics.mjs` after a font in assets/fonts changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

const faces = {
  'text-400': 'SourceSans3-Regular.ttf',
  'text-600': 'SourceSans3-SemiBold.ttf',
  'display-600': 'SourceSerif4-SemiBold.ttf',
};
/** Basic Latin to Latin Extended-A, and the punctuation that maps and stamps print. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2265],
];

const folder = new URL('../', import.meta.url);
const table = {};
for (const [face, file] of Object.entries(faces)) {
  const font = create(readFileSync(new URL(`assets/fonts/${file}`, folder)));
  const perThousand = (units) => Math.round((units * 1000) / font.unitsPerEm);
  const widths = {};
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      if (!font.hasGlyphForCodePoint(code)) continue;
      widths[String.fromCodePoint(code)] = perThousand(font.glyphForCodePoint(code).advanceWidth);
    }
  }
  table[face] = {
    ascent: perThousand(font.ascent),
    descent: perThousand(-font.descent),
    capHeight: perThousand(font.capHeight),
    fallback: widths.o,
    widths,
  };
}
const rows = Object.entries(table).map(
  ([face, metrics]) => `  ${JSON.stringify(face)}: ${JSON.stringify(metrics)}`,
);
writeFileSync(new URL('src/scene/labels/font-metrics.json', folder), `{\n${rows.join(',\n')}\n}\n`);
