import type { Pack } from '../../core/pack';
import { describeError, succeed, type Result } from '../../core/result';
import { createMemoryHost } from '../memory-host';
import { openListedPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Prints every shipped pack with the ids that `export` takes: its contests and its demographic measures. */
export async function listPacks(surroundings: Surroundings): Promise<Result<undefined>> {
  const { terminal } = surroundings;
  const host = createMemoryHost(surroundings);
  const listed = await host.listPacks({});
  if (!listed.ok) return listed;
  if (listed.value.packs.length === 0) terminal.print('There are no shipped packs.');
  for (const { id, title, version } of listed.value.packs) {
    const pack = await openListedPack(host, id);
    terminal.print(`${id}  ${title}, version ${version}`);
    if (pack.ok) terminal.print(describeChoices(pack.value));
    else terminal.complain(`${id}: ${describeError(pack.error)}`);
  }
  return succeed(undefined);
}

function describeChoices(pack: Pack): string {
  const contests = pack.contests.map(({ contest }) => [contest.id, contest.title] as const);
  const measures = pack.demographicMeasures.map((measure) => [measure.id, measure.title] as const);
  const width = Math.max(...[...contests, ...measures].map(([id]) => id.length));
  const write = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([id, title]) => `    ${id.padEnd(width)}  ${title}`);
  return ['  contests', ...write(contests), '  demographics by tracts', ...write(measures)].join('\n');
}
