import { spawnSync } from 'node:child_process';
import { root } from '../root.mjs';

/** The folders of tests with properties. */
const folders = ['test/property', 'test/unit', 'test/contract'];

/** Runs the property tests with fresh seeds until the time is up; the seeds that failed. */
export function runProperties({ seconds, seed, say }) {
  const failed = [];
  const end = Date.now() + seconds * 1000;
  let [runs, next] = [0, seed];
  do {
    say(`\n=== properties, PROPERTY_SEED=${next}`);
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', ...folders, '--reporter=dot', '--silent=passed-only'],
      { cwd: root, stdio: 'inherit', env: { ...process.env, PROPERTY_SEED: String(next) } },
    );
    if (status !== 0) failed.push(next);
    runs += 1;
    next = (Math.imul(next, 48_271) >>> 0) % 2 ** 31;
  } while (Date.now() < end);
  say(
    `\n${runs} runs, ${failed.length} failed${failed.length > 0 ? `: PROPERTY_SEED=${failed.join(', ')}` : ''}`,
  );
  return failed;
}
