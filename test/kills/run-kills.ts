import { createRandom } from '../fuzz/random';
import { runKill, type KillOutcome, type KillPoint } from './run-kill';
import { scenarios, type Scenario } from './scenarios';

export interface KillChoices {
  /** Kills that are wanted. */
  readonly runs: number;
  readonly seed: string;
  /** By the count of changes of files alone, which is the same on every machine; or half of them by time. */
  readonly isByTimeToo: boolean;
  readonly jobs: number;
}

export interface Tally {
  kills: number;
  startKills: number;
  runs: number;
  old: number;
  new: number;
  failures: number;
}

/** So many kills are followed by one of the start after it. */
const startKillShare = 0.3;

/** Kills children at random points, the scenarios in turn; tells each failure and returns what each scenario came to. */
export async function runKills(
  program: string,
  { runs, seed, isByTimeToo, jobs }: KillChoices,
  say: (line: string) => void,
): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const whole = new Map<string, KillOutcome>();
  for (const scenario of scenarios) {
    tallies.set(scenario.name, { kills: 0, startKills: 0, runs: 0, old: 0, new: 0, failures: 0 });
    const outcome = await runKill(program, scenario, { by: 'operations', at: 0 }, null);
    if (!outcome.isAnswered) throw new Error(`${scenario.name}: ${outcome.failures.join('; ')}`);
    whole.set(scenario.name, outcome);
  }
  const count = (scenario: Scenario, outcome: KillOutcome, hasStartKill: boolean): void => {
    const tally = tallies.get(scenario.name);
    if (tally === undefined) return;
    tally.runs += 1;
    if (outcome.isKilled) tally.kills += 1;
    if (hasStartKill) tally.startKills += 1;
    if (outcome.found === scenario.after) tally.new += 1;
    else tally.old += 1;
    if (outcome.failures.length > 0) tally.failures += 1;
  };
  let kills = 0;
  let turn = 0;
  const work = async (): Promise<void> => {
    while (kills < runs && turn < runs * 3) {
      const index = turn;
      turn += 1;
      const scenario = scenarios[index % scenarios.length];
      const known = scenario && whole.get(scenario.name);
      if (scenario === undefined || known === undefined) return;
      const random = createRandom(`${seed} ${index}`);
      const isByTime = isByTimeToo && random.chance(0.5);
      const point: KillPoint = isByTime
        ? { by: 'time', after: random.next() * known.time }
        : { by: 'operations', at: 1 + random.below(known.changes) };
      const startPoint: KillPoint | null = random.chance(startKillShare)
        ? { by: 'operations', at: 1 + random.below(6) }
        : null;
      const outcome = await runKill(program, scenario, point, startPoint);
      if (outcome.isKilled) kills += 1;
      count(scenario, outcome, startPoint !== null);
      if (outcome.failures.length > 0) {
        say(
          `FAILED ${scenario.name}, turn ${index}, ${JSON.stringify(point)}: ${outcome.failures.join('; ')}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return tallies;
}
