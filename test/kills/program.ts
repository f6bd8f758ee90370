import { fileURLToPath } from 'node:url';
import { runChild } from './child';
import { runKills } from './run-kills';

/**
 * Both ends of the kills: `act WHAT FOLDER LAST` is the child, `run RUNS SEED JOBS [time]` kills such children, prints what
 * came of it and exits with 1 when anything was lost, came back or was left over.
 */
const say = (line: string): void => console.log(line);

async function run(runs: number, seed: string, jobs: number, isByTimeToo: boolean): Promise<number> {
  const program = fileURLToPath(import.meta.url);
  const tallies = await runKills(program, { runs, seed, jobs, isByTimeToo }, say);
  say(`${'scenario'.padEnd(30)} kills  of starts  as before  as after  failures`);
  for (const [name, { kills, startKills, old, new: after, failures }] of tallies) {
    const cells = [
      [kills, 5],
      [startKills, 10],
      [old, 10],
      [after, 9],
      [failures, 9],
    ] as const;
    say(`${name.padEnd(30)} ${cells.map(([value, width]) => String(value).padStart(width)).join(' ')}`);
  }
  const sum = (key: 'kills' | 'failures'): number =>
    [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
  say(`seed ${seed}: ${sum('kills')} kills, ${sum('failures')} failures`);
  return sum('failures') === 0 && sum('kills') >= runs ? 0 : 1;
}

const [mode, first = '', second = '', third = '', fourth] = process.argv.slice(2);
if (mode === 'act') await runChild(first, second, Number(third));
else process.exitCode = await run(Number(first), second, Number(third), fourth === 'time');
