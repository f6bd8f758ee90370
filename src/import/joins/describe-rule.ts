import type { JoinRule } from './join-rule';

/** The rule as a person would say it. */
function describeRule(rule: JoinRule): string {
  switch (rule.rule) {
    case 'combine':
      return `join ${rule.parts
        .map(({ name, length }) => (length === 0 ? name : `${name} (padded to ${length} digits)`))
        .join(rule.separator === '' ? ' and ' : ` "${rule.separator}" `)}`;
    case 'strip prefix':
      return `remove "${rule.prefix}" from the beginning`;
    case 'fold case':
      return 'ignore upper and lower case';
    case 'drop separators':
      return 'remove spaces, hyphens and other separators';
    case 'trim trailing letter':
      return 'remove the letter at the end';
    case 'number after prefix':
      return 'take the first number after the letters';
    case 'strip leading zeros':
      return 'remove zeros at the beginning';
    case 'pad':
      return `pad with zeros to ${rule.length} characters`;
    case 'split and pad':
      return `cut off the last ${rule.tail} characters, pad the first part to ${rule.headLength} and the last to ${rule.tailLength}`;
    case 'split at separators':
      return `cut at separators and pad the parts to ${rule.lengths.join(' and ')}`;
  }
}

/** Both sides' rules in one sentence. */
export function describeJoin(returns: readonly JoinRule[], boundaries: readonly JoinRule[]): string {
  if (returns.length + boundaries.length === 0) return 'Ids are compared as they are.';
  const side = (name: string, rules: readonly JoinRule[]) =>
    rules.length === 0 ? [] : [`In the ids of the ${name}, ${rules.map(describeRule).join(', then ')}.`];
  return [...side('returns', returns), ...side('boundaries', boundaries)].join(' ');
}
