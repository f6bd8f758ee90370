import type { JoinRule } from './join-rule';
import type { Identified } from './join-unit';

const separators = /[\s\-_./:,#|]+/u;
const allSeparators = new RegExp(separators, 'gu');

/**
 * The key of a unit after all rules. Empty: it cannot be joined. A rule that does not fit leaves the text as it is. An
 * accented letter is the same text whether it is written as one character or as two.
 */
export const applyRules = (rules: readonly JoinRule[], unit: Identified): string =>
  rules.reduce((text, rule) => applyRule(rule, text, unit), unit.id.normalize());

/** One rule on the text that earlier rules have left; only `combine` looks at the unit's other columns. */
export function applyRule(rule: JoinRule, text: string, unit: Identified): string {
  switch (rule.rule) {
    case 'combine':
      return combine(rule, unit);
    case 'strip prefix':
      return text.startsWith(rule.prefix) ? text.slice(rule.prefix.length) : text;
    case 'fold case':
      return text.toLowerCase();
    case 'drop separators':
      return text.replace(allSeparators, '');
    case 'trim trailing letter':
      return text.replace(/(?<=\d)\p{L}$/u, '');
    case 'number after prefix':
      return /^\D+(\d+)/.exec(text)?.[1] ?? text;
    case 'strip leading zeros':
      return text.replace(/^0+(?=.)/, '');
    case 'pad':
      return text === '' ? '' : text.padStart(rule.length, '0');
    case 'split and pad':
      return splitAndPad(text, rule.tail, rule.headLength, rule.tailLength);
    case 'split at separators':
      return splitAtSeparators(text, rule.lengths);
  }
}

function combine(rule: Extract<JoinRule, { rule: 'combine' }>, unit: Identified): string {
  let combined = '';
  for (const [index, { name, length }] of rule.parts.entries()) {
    const text = partOf(unit, name);
    if (text === '') return '';
    combined += (index === 0 ? '' : rule.separator) + text.padStart(length, '0');
  }
  return combined;
}

/** A column of the unit; `id` is the id, whatever its column is called. */
export const partOf = (unit: Identified, name: string): string =>
  name === 'id' ? unit.id : Object.hasOwn(unit.parts, name) ? (unit.parts[name] ?? '') : '';

function splitAndPad(text: string, tail: number, headLength: number, tailLength: number): string {
  if (text.length <= tail) return text;
  const head = text.slice(0, -tail);
  return head.padStart(headLength, '0') + text.slice(-tail).padStart(tailLength, '0');
}

function splitAtSeparators(text: string, lengths: readonly number[]): string {
  const pieces = text.split(separators).filter((piece) => piece !== '');
  if (pieces.length !== lengths.length) return text;
  return pieces.map((piece, index) => piece.padStart(lengths[index] ?? 0, '0')).join('');
}
