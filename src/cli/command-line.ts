import { fail, succeed, type Result } from '../core/result';
import { commands, findCommand, type CommandEntry, type CommandName } from './command-table';
import type { GivenOptions } from './given-options';
import { suggestName } from './nearest-name';
import type { OptionEntry } from './option-table';
import { readWords, type OptionWord } from './read-words';

export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      /** What the command works on; empty for a command without an operand. */
      readonly operand: string;
      readonly options: GivenOptions;
    };

/** Reads the words after the program's name. An error is one sentence that names the option or word that is wrong. */
export function parseCommandLine(words: readonly string[]): Result<CommandLine> {
  const { positionals, options: given } = readWords(words);
  const [name, operand, ...rest] = positionals;
  const command = name === undefined ? undefined : findCommand(name);

  if (given.some((option) => option.name === 'help') || name === 'help') {
    const about = name === 'help' ? findCommand(operand ?? '') : command;
    return succeed({ kind: 'help', command: about?.name ?? null });
  }
  if (given.some((option) => option.name === 'version')) return succeed({ kind: 'version' });
  if (name === undefined) {
    const first = given[0];
    return fail(
      'command',
      first === undefined ? 'Say what to do.' : `Say what to do before ${first.rawName}.`,
    );
  }
  if (command === undefined) {
    const names = commands.map((entry) => entry.name);
    return fail('command', `There is no command ${name}; ${suggestName(name, names)}`);
  }

  const options = collectOptions(command, given);
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

function collectOptions(command: CommandEntry, given: readonly OptionWord[]): Result<GivenOptions> {
  const options = new Map<string, readonly string[]>();
  for (const word of given) {
    const entry = command.options.find(({ name }) => name === word.name);
    if (entry === undefined) {
      const flags = command.options.map(({ name }) => `--${name}`);
      return fail(
        'option',
        `${command.name} has no option ${word.rawName}; ${suggestName(word.rawName, flags)}`,
      );
    }
    const problem = problemOfValues(word, entry);
    if (problem !== null) return fail('option', problem);
    const before = options.get(word.name);
    if (before !== undefined && entry.repeats !== true) {
      return fail('option', `${word.rawName} is given twice.`);
    }
    options.set(word.name, [...(before ?? []), ...word.values]);
  }
  return succeed(options);
}

function problemOfValues({ rawName, values }: OptionWord, entry: OptionEntry): string | null {
  if (values.length > entry.values.length) return `${rawName} takes no value.`;
  if (values.length === entry.values.length || entry.optional === true) return null;
  const count = entry.values.length === 1 ? 'a value' : `${entry.values.length} values`;
  return `${rawName} needs ${count}: ${rawName} ${entry.values.join(' ')}.`;
}
