import { commands } from './command-table';
import type { OptionEntry } from './option-table';

export interface OptionWord {
  readonly name: string;
  /** As it was typed: `--out`. */
  readonly rawName: string;
  readonly values: readonly string[];
}

export interface Words {
  readonly positionals: readonly string[];
  readonly options: readonly OptionWord[];
}

const shortNames: Readonly<Record<string, string>> = { '-h': 'help', '-V': 'version' };

/**
 * Parts the words of a command line into options with their values and the rest. A value is the next word, unless that
 * begins with two dashes; a name may be followed by = and its first value. After -- nothing is an option.
 */
export function readWords(words: readonly string[]): Words {
  const positionals: string[] = [];
  const options: OptionWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      positionals.push(...words.slice(at + 1));
      break;
    }
    if (!/^-./.test(word)) {
      positionals.push(word);
      continue;
    }
    const { rawName, inline } = splitWord(word);
    const name = shortNames[rawName] ?? rawName.replace(/^--?/, '');
    const wanted = findOption(name);
    const room = (wanted?.values.length ?? 0) - inline.length;
    const following = takeValues(words.slice(at + 1), room, wanted?.optional === true);
    options.push({ name, rawName, values: [...inline, ...following] });
    at += following.length;
  }
  return { positionals, options };
}

function splitWord(word: string): { readonly rawName: string; readonly inline: readonly string[] } {
  const sign = word.indexOf('=');
  if (!word.startsWith('--') || sign < 0) return { rawName: word, inline: [] };
  return { rawName: word.slice(0, sign), inline: [word.slice(sign + 1)] };
}

function takeValues(words: readonly string[], room: number, onlyNumber: boolean): readonly string[] {
  const end = words.findIndex((word) => word.startsWith('--') || (onlyNumber && !/^\d+$/.test(word)));
  const most = Math.max(0, room);
  return words.slice(0, end < 0 ? most : Math.min(most, end));
}

/** An option of the same name takes as many values in every command. */
const findOption = (name: string): OptionEntry | undefined =>
  commands.flatMap(({ options }) => options).find((option) => option.name === name);
