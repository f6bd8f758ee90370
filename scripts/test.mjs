import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { installDependencies } from './lib/install-dependencies.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'district-atlas-test-'));
const environment = { ...process.env, CI: process.env.CI ?? '1' };

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const say = (line) => console.log(line);
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Runs a script with this Node, its output shown; true when it exits with 0. */
function run(script, parameters = [], extraEnvironment = {}) {
  const result = spawnSync(process.execPath, [script, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment, ...extraEnvironment },
  });
  return result.status === 0;
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Runs vitest and counts its tests. A file that cannot even be loaded counts as one failure. */
function runVitest(name, parameters) {
  const file = `${name}.json`;
  const ok = run('node_modules/vitest/vitest.mjs', [
    'run',
    ...parameters,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, file)}`,
  ]);
  const report = readReport(file);
  if (report === null) return { ok: false };
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    ok,
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped,
    failures: failuresOfVitest(report),
  };
}

/** The names of failed tests with the first line of what each said. */
const failuresOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    return failed.length === 0 && status === 'failed'
      ? [`${relative(root, name)}: ${firstLines(message)}`]
      : failed.map(
          ({ fullName, failureMessages }) =>
            `${relative(root, name)} › ${fullName}: ${firstLines(failureMessages[0])}`,
        );
  });

function failuresOfPlaywright(suite) {
  const own = (suite.specs ?? []).filter(({ ok }) => !ok);
  return [
    ...own.map(({ file, title, tests }) => {
      const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error;
      return `${file} › ${title}: ${firstLines(error?.message)}`;
    }),
    ...(suite.suites ?? []).flatMap(failuresOfPlaywright),
  ];
}

const firstLines = (text = '') =>
  stripVTControlCharacters(text).split('\n').slice(0, 4).join(' ').slice(0, 600);

function runPlaywright() {
  const ok = run(
    'node_modules/@playwright/test/cli.js',
    ['test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
  );
  const report = readReport('playwright.json');
  if (report === null) return { ok: false };
  const { expected, flaky, unexpected, skipped } = report.stats;
  return {
    ok,
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    failures: failuresOfPlaywright(report),
  };
}

/** In this order. `needs` names a step without which this one means nothing. */
const steps = [
  { name: 'typecheck', run: () => ({ ok: run('scripts/typecheck.mjs') }) },
  {
    name: 'lint',
    run: () => ({ ok: run('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']) }),
  },
  {
    name: 'format',
    run: () => ({
      ok: run('node_modules/prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']),
    }),
  },
  { name: 'unit', run: () => runVitest('unit', []) },
  { name: 'build', run: () => ({ ok: run('scripts/build.mjs') }) },
  { name: 'cli', needs: 'build', run: () => runVitest('cli', ['--config', 'test/e2e/cli/vitest.config.ts']) },
  { name: 'browser', needs: 'build', run: runPlaywright },
  {
    name: 'security',
    needs: 'build',
    run: () => runVitest('security', ['--config', 'test/e2e/security/vitest.config.ts']),
  },
  { name: 'package', needs: 'build', run: () => ({ ok: run('scripts/package-check.mjs') }) },
];

/** Runs the steps and returns what each came to. */
function runSteps(chosen) {
  const outcomes = [];
  for (const step of chosen) {
    const start = performance.now();
    if (outcomes.some(({ name, ok }) => name === step.needs && !ok)) {
      outcomes.push({
        name: step.name,
        ok: false,
        passed: 0,
        failed: 0,
        skipped: 0,
        note: `not run: ${step.needs} failed`,
      });
      continue;
    }
    say(`\n=== ${step.name}`);
    const { ok, passed = 0, failed = 0, skipped = 0, failures = [] } = step.run();
    const counted = ok || failed > 0 ? failed : 1;
    outcomes.push({ name: step.name, ok, passed, failed: counted, skipped, failures, note: seconds(start) });
    say(`--- ${step.name}: ${ok ? 'passed' : 'FAILED'} in ${seconds(start)}`);
  }
  return outcomes;
}

/** Prints the table of steps, what failed and, as the last line, the sum of all tests. A step that failed without a test counts as one. */
function summarize(outcomes) {
  say('\n=== summary');
  for (const { name, ok, passed, failed, note } of outcomes) {
    const tests = passed + failed > 0 && passed > 0 ? `, ${plural(passed, 'test')} passed` : '';
    say(`${name.padEnd(12)} ${ok ? 'passed' : 'FAILED'}  ${note}${tests}`);
  }
  for (const failure of outcomes.flatMap(({ failures = [] }) => failures)) say(`\nFAILED ${failure}`);
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  say(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

/** The steps that `--only` names; all of them without it. */
function chooseSteps(only) {
  if (only === undefined) return steps;
  const wanted = only.split(',');
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `--only ${unknown}: there is no such step; there are ${steps.map(({ name }) => name).join(', ')}.`,
    );
  }
  return steps.filter(({ name }) => wanted.includes(name));
}

/** Makes the machine ready; throws an Error with a sentence for the person. */
function prepare(chosen) {
  const start = performance.now();
  say('=== dependencies');
  const installed = installDependencies({ say });
  say(`--- dependencies: ${installed ? 'installed' : 'up to date'} in ${seconds(start)}`);
  if (!chosen.some(({ name }) => name === 'browser')) return;
  const browserStart = performance.now();
  say('=== Chromium');
  environment.CHROMIUM_PATH = ensureChromium(say);
  say(`--- Chromium: ${environment.CHROMIUM_PATH} in ${seconds(browserStart)}`);
}

function main() {
  try {
    const { values } = parseArgs({ options: { only: { type: 'string' } } });
    const chosen = chooseSteps(values.only);
    prepare(chosen);
    const outcomes = runSteps(chosen);
    summarize(outcomes);
    return outcomes.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    say(`\n${error.message}\n\n0 passed, 1 failed`);
    return 1;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

process.exitCode = main();
