import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../../../scripts/lib/bundle-program.mjs';
import { ensureMapshaper, mapshaperVersion } from '../../../scripts/lib/mapshaper.mjs';
import { root } from '../../../scripts/lib/root.mjs';

const usage = new URL('report-usage.mjs', import.meta.url).href;

/** The published files that are measured with, where a person has them. */
function findSample() {
  const samples = process.env.DISTRICT_ATLAS_SAMPLES ?? resolve(root, '..', 'shared', 'samples');
  const folder = join(samples, 'contra-costa-2016');
  const shapefile = join(folder, 'CCC_VotingPrecincts_16AUG30.shp');
  return existsSync(shapefile) ? { shapefile, returns: join(folder, '013-contra-costa.csv') } : null;
}

/** Runs a program once; the time on the clock and of the processor, in milliseconds, and the most memory. */
function measure(words, folder) {
  const report = join(folder, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', usage, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: report, NODE_OPTIONS: '' },
  });
  const clock = performance.now() - start;
  if (status !== 0) throw new Error(`${words.join(' ')} failed: ${stderr}`);
  const { milliseconds, megabytes } = JSON.parse(readFileSync(report, 'utf8'));
  return { clock, processor: milliseconds, megabytes };
}

function medianOf(runs, key) {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Imports a published county as mapshaper converts its shapefile, each as a process of its own, in turns.
 *
 * @returns {Promise<object | { skipped: string }>} medians by contender, or why nothing was measured
 */
export async function benchImport({ rounds, say }) {
  const sample = findSample();
  if (sample === null) return { skipped: 'the sample files are not here (DISTRICT_ATLAS_SAMPLES)' };
  const mapshaper = ensureMapshaper(say);
  if (mapshaper === null) return { skipped: 'mapshaper could not be installed' };
  const cli = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
  if (!existsSync(cli)) return { skipped: 'dist/cli is not built (npm run build)' };
  const converter = await bundleProgram('test/bench/import/convert.ts');
  const folder = mkdtempSync(join(tmpdir(), 'district-atlas-bench-'));
  const { shapefile, returns } = sample;
  const contenders = {
    mapshaper: () => [mapshaper, shapefile, '-o', 'a.geojson', 'force', 'format=geojson'],
    projected: () => [mapshaper, shapefile, '-proj', 'wgs84', '-o', 'b.geojson', 'force', 'format=geojson'],
    reader: () => [converter, shapefile, 'c.geojson'],
    import: (round) => [
      ...[cli, 'import', '--boundaries', shapefile, '--returns', returns, '--accept-proposed'],
      ...['--contest-date', '2016-11-08', '--out', `pack-${round}`],
    ],
  };
  try {
    const runs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, words] of Object.entries(contenders)) {
        const run = measure(words(round), folder);
        if (round > 0) runs[name].push(run);
      }
      say(`import, round ${round} of ${rounds}`);
    }
    const medians = Object.entries(runs).map(([name, all]) => [
      name,
      {
        clock: medianOf(all, 'clock'),
        processor: medianOf(all, 'processor'),
        megabytes: medianOf(all, 'megabytes'),
      },
    ]);
    return { rounds, mapshaperVersion, ...Object.fromEntries(medians) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(dirname(converter), { recursive: true, force: true });
  }
}
