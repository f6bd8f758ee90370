import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** electron-builder's own numbers for processors. */
const processors = { 0: ['ia32'], 1: ['x64'], 2: ['arm'], 3: ['arm64'], 4: ['x64', 'arm64'] };

/** What the packages of the renderer's binaries are called behind their platform and processor. */
const systems = { linux: ['-gnu', '-gnueabihf'], darwin: [''], win32: ['-msvc'] };

/**
 * The packages whose binary draws PNG pictures on a platform, one choice a processor.
 * @param {string} platform as Node names it
 * @param {number} processor as electron-builder numbers it; 4 is both of macOS
 * @returns {string[][]}
 */
export const rendererPackages = (platform, processor) =>
  (processors[processor] ?? []).map((name) =>
    (systems[platform] ?? []).map((system) => `resvg-js-${platform}-${name}${system}`),
  );

/** What a package for a platform lacks of the PNG renderer; an empty list when it has all. */
export function missingRenderers(resources, platform, processor) {
  const folder = join(resources, 'node_modules', '@resvg');
  const holdsBinary = (name) =>
    existsSync(join(folder, name)) && readdirSync(join(folder, name)).some((file) => file.endsWith('.node'));
  const wanted = rendererPackages(platform, processor);
  if (wanted.length === 0) return [`a renderer for ${platform} on processor ${processor}`];
  const binaries = wanted.filter((names) => !names.some(holdsBinary)).map(([first]) => `@resvg/${first}`);
  return existsSync(join(folder, 'resvg-js', 'index.js')) ? binaries : ['@resvg/resvg-js', ...binaries];
}

/** Run by electron-builder on each package it made: one that could not draw a PNG is not finished. */
export default function refuseWithoutRenderer({ appOutDir, electronPlatformName, arch, packager }) {
  const platform = electronPlatformName === 'mas' ? 'darwin' : electronPlatformName;
  const missing = missingRenderers(packager.getResourcesDir(appOutDir), platform, arch);
  if (missing.length === 0) return;
  throw new Error(
    `The package for ${platform} lacks ${missing.join(' and ')}, so it could draw no PNG. Run npm ci on a computer of that kind and package there.`,
  );
}
