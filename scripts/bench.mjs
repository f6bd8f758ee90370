// Measures the map's painter against Leaflet's own in a real Chromium, and the import against mapshaper, and writes
// docs/benchmarks.md, a chapter each:
//   node scripts/bench.mjs [--only painter|import] [--counts 192,5000,25000] [--rounds 6] [--print]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { benchImport } from '../test/bench/import/bench-import.mjs';
import { writeImportReport } from '../test/bench/import/write-import-report.mjs';
import { mergeChapters } from '../test/bench/merge-chapters.mjs';
import { writeReport } from '../test/bench/write-report.mjs';
import { buildPage, openPage } from '../test/bench/serve-page.mjs';
import { describeMachine } from '../test/bench/describe-machine.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { root } from './lib/root.mjs';

const contenders = ['atlas', 'leaflet-canvas', 'leaflet-svg'];
const actions = ['add', 'recolour', 'zoom', 'pan', 'drag'];

const { values } = parseArgs({
  options: {
    counts: { type: 'string', default: '192,5000,25000' },
    rounds: { type: 'string', default: '6' },
    print: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const counts = values.counts.split(',').map(Number);
const rounds = Math.max(5, Number(values.rounds));
const say = (line) => console.log(line);

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** The medians of an action's timings; of the longest frame also the worst that was seen. */
function summarize(timings) {
  const of = (key) => timings.map((timing) => timing[key]);
  return {
    script: median(of('script')),
    mainThread: median(of('mainThread')),
    toFrame: median(of('toFrame')),
    longestFrame: median(of('longestFrame')),
    worstFrame: Math.max(...of('longestFrame')),
  };
}

/** How long the page's main thread has been busy, in milliseconds. */
async function busyTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

async function timeAction(page, session, action) {
  await page.evaluate((what) => globalThis.bench.prepareAction(what), action);
  const busyBefore = await busyTime(session);
  const timing = await page.evaluate(() => globalThis.bench.time());
  return { ...timing, mainThread: (await busyTime(session)) - busyBefore };
}

/** Measures all contenders at one size, round by round in turn, so that what else the machine does befalls all alike. */
async function measureSize(context, files, count) {
  const pages = [];
  let vertices = 0;
  for (const name of contenders) {
    const page = await openPage(context, files);
    ({ vertices } = await page.evaluate(([who, size]) => globalThis.bench.prepare(who, size), [name, count]));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    pages.push({ name, page, session, timings: new Map(actions.map((action) => [action, []])) });
  }
  for (const action of actions) {
    for (let round = 0; round <= rounds; round += 1) {
      for (const { page, session, timings } of pages) {
        await page.bringToFront();
        const timing = await timeAction(page, session, action);
        if (round > 0) timings.get(action).push(timing);
      }
    }
    const scripts = pages.map(
      ({ name, timings }) => `${name} ${summarize(timings.get(action)).script.toFixed(1)}`,
    );
    console.log(`${count} precincts, ${action}, ms of script: ${scripts.join(', ')}`);
  }
  for (const { page } of pages) await page.close();
  const results = Object.fromEntries(
    pages.map(({ name, timings }) => [
      name,
      Object.fromEntries(actions.map((action) => [action, summarize(timings.get(action))])),
    ]),
  );
  return { count, vertices, results };
}

const load = () => `at a load of ${loadavg()[1].toFixed(1)} over the last five minutes, this run included`;

/** The chapter of the painter. */
async function benchPainter() {
  const browser = await chromium.launch({
    executablePath: ensureChromium(say),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
    const files = await buildPage();
    const machine = await describeMachine(browser, context);
    const notes = readFileSync(join(root, 'test', 'bench', 'notes.md'), 'utf8');
    const sizes = [];
    for (const count of counts) sizes.push(await measureSize(context, files, count));
    return writeReport({ machine: { ...machine, load: load() }, rounds, notes, sizes });
  } finally {
    await browser.close();
  }
}

/** The chapter of the import; none where it cannot be measured. */
async function benchImporting() {
  const results = await benchImport({ rounds, say });
  if (results.skipped !== undefined) {
    say(`Skipped the import: ${results.skipped}.`);
    return null;
  }
  const notes = readFileSync(join(root, 'test', 'bench', 'import', 'notes.md'), 'utf8');
  return writeImportReport({ results, load: load(), notes });
}

/** Every chapter by its name for `--only`, in the order of the page. */
const chapters = { painter: benchPainter, import: benchImporting };

async function main() {
  if (values.only !== undefined && !Object.hasOwn(chapters, values.only)) {
    throw new Error(`--only ${values.only}: there are ${Object.keys(chapters).join(' and ')}.`);
  }
  const file = join(root, 'docs', 'benchmarks.md');
  for (const name of values.only === undefined ? Object.keys(chapters) : [values.only]) {
    const chapter = await chapters[name]();
    if (chapter === null) continue;
    if (values.print) {
      say(chapter);
      continue;
    }
    const options = { ...(await resolveConfig(file)), filepath: file };
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    writeFileSync(file, await format(mergeChapters(page, chapter), options));
    say(`Wrote the chapter of the ${name} in docs/benchmarks.md.`);
  }
}

await main();
