import { succeed, type Result } from '../../core/result';
import type { CommandName } from '../command-table';
import { exampleOf, writeHelp, placeholderExample } from '../help';
import { createMemoryHost } from '../memory-host';
import { openListedPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Prints the help; its examples name what the first shipped pack really has, so that they can be copied. */
export async function printHelp(
  command: CommandName | null,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const host = createMemoryHost(surroundings);
  const listed = await host.listPacks({});
  const first = listed.ok ? listed.value.packs[0] : undefined;
  const pack = first === undefined ? undefined : await openListedPack(host, first.id);
  const example =
    first !== undefined && pack?.ok === true ? exampleOf(first.id, pack.value) : placeholderExample;
  surroundings.terminal.print(writeHelp(command, example));
  return succeed(undefined);
}
