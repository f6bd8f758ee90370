// Draws the app's icon as PNG files from assets/icon/icon.svg: node scripts/icon.mjs
import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const folder = join(root, 'assets', 'icon');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
for (const size of [256, 512]) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
  writeFileSync(join(folder, `${size}x${size}.png`), image.render().asPng());
}
