import { parseArgs } from 'node:util';
import { fail, succeed, type Result } from '../core/result';
import { commands, findCommand, type CommandEntry, type CommandName } from './command-table';
import { suggestName } from './nearest-name';

export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      /** What the command works on; empty for a command without an operand. */
      readonly operand: string;
      /** The given options by name, without their dashes. */
      readonly options: ReadonlyMap<string, string>;
    };

/** Reads the words after the program's name. An error is one sentence that names the option or word that is wrong. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine> {
  const known = new Set(commands.flatMap(({ options }) => options.map(({ name }) => name)));
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
      ...Object.fromEntries([...known].map((name) => [name, { type: 'string' as const }])),
    },
  });
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const optionTokens = tokens.filter((token) => token.kind === 'option');
  const [name, operand, ...rest] = positionals;
  const command = name === undefined ? undefined : findCommand(name);

  if (optionTokens.some((token) => token.name === 'help') || name === 'help') {
    const about = name === 'help' ? findCommand(operand ?? '') : command;
    return succeed({ kind: 'help', command: about?.name ?? null });
  }
  if (optionTokens.some((token) => token.name === 'version')) return succeed({ kind: 'version' });
  if (name === undefined) {
    const first = optionTokens[0];
    return fail(
      'command',
      first === undefined ? 'Say what to do.' : `Say what to do before ${first.rawName}.`,
    );
  }
  if (command === undefined) {
    const names = commands.map((entry) => entry.name);
    return fail('command', `There is no command ${name}; ${suggestName(name, names)}`);
  }

  const options = readOptions(command, optionTokens);
  if (!options.ok) return options;
  if (command.operand === null && operand !== undefined) {
    return fail('operand', `${command.name} works on nothing, so ${operand} is one word too many.`);
  }
  if (command.operand !== null && operand === undefined) {
    return fail(
      'operand',
      `${command.name} needs a ${command.operand}: the id of a shipped pack, a folder or a .zip file.`,
    );
  }
  if (rest[0] !== undefined) {
    return fail('operand', `${rest[0]} is one word too many; a value with spaces needs quotes.`);
  }
  return succeed({ kind: 'command', command: command.name, operand: operand ?? '', options: options.value });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOptions(
  command: CommandEntry,
  tokens: readonly OptionToken[],
): Result<ReadonlyMap<string, string>> {
  const names = command.options.map(({ name }) => name);
  const options = new Map<string, string>();
  for (const { name, rawName, value, inlineValue } of tokens) {
    if (!names.includes(name)) {
      const flags = names.map((known) => `--${known}`);
      return fail('option', `${command.name} has no option ${rawName}; ${suggestName(rawName, flags)}`);
    }
    if (value === undefined || (inlineValue === false && value.startsWith('--'))) {
      const entry = command.options.find((option) => option.name === name);
      return fail('option', `${rawName} needs a value: ${rawName} ${entry?.value ?? 'VALUE'}.`);
    }
    if (options.has(name)) return fail('option', `${rawName} is given twice.`);
    options.set(name, value);
  }
  return succeed(options);
}
