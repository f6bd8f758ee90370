import { describeError, type Result } from '../core/result';
import { parseCommandLine, type CommandLine } from './command-line';
import { printAudit } from './commands/audit-pack';
import { exportMap } from './commands/export-map';
import { importPack } from './commands/import-pack';
import { listPacks } from './commands/list-packs';
import { printDescription } from './commands/describe-map';
import { printHelp } from './commands/print-help';
import { writeLayer } from './commands/write-layer';
import { writeTable } from './commands/write-table';
import type { Surroundings } from './terminal';

export const exitCodes = { done: 0, bug: 1, input: 2 } as const;

/**
 * Does what the words after the program's name say.
 *
 * @returns the exit code: 0 done, 1 a bug of the program, 2 something about the input or the options, of which one
 * sentence was complained.
 */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  try {
    const commandLine = parseCommandLine(words);
    const outcome = commandLine.ok ? await perform(commandLine.value, surroundings) : commandLine;
    if (outcome.ok) return exitCodes.done;
    terminal.complain(`district-atlas: ${describeError(outcome.error)}`);
    if (outcome.error.code === 'command') terminal.complain('Try: district-atlas --help');
    return outcome.error.code === 'internal' ? exitCodes.bug : exitCodes.input;
  } catch (error) {
    terminal.complain(
      `district-atlas: this is a bug of the program. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return exitCodes.bug;
  }
}

async function perform(commandLine: CommandLine, surroundings: Surroundings): Promise<Result<undefined>> {
  if (commandLine.kind === 'help') return printHelp(commandLine.command, surroundings);
  if (commandLine.kind === 'version') {
    surroundings.terminal.print(surroundings.version);
    return { ok: true, value: undefined };
  }
  const { command, operand, options } = commandLine;
  switch (command) {
    case 'packs':
      return listPacks(surroundings);
    case 'audit':
      return printAudit(operand, surroundings);
    case 'export':
      return exportMap(operand, options, surroundings);
    case 'table':
      return writeTable(operand, options, surroundings);
    case 'import':
      return importPack(options, surroundings);
    case 'layers':
      return writeLayer(operand, options, surroundings);
    case 'describe':
      return printDescription(operand, options, surroundings);
  }
}
