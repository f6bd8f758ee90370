const token = /[ \t\r\n]*(?:(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** The part of a string up to its end or its next escape, with that. A string as one pattern would exhaust the stack. */
const stringPart = /[ !#-[\]-\uffff]*(?:(")|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const valueStates: readonly Expected[] = ['value', 'value or end'];
const keyStates: readonly Expected[] = ['key', 'key or end'];

/**
 * Where a text stops being JSON (RFC 8259): 1-based line and column, as an editor counts. Engines name the place in
 * words of their own or not at all.
 */
export function findJsonError(text: string): { readonly line: number; readonly column: number } {
  const before = text.slice(0, findErrorIndex(text));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

function findErrorIndex(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return start + (/^[ \t\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
    const next: Expected | null =
      match[1] === undefined || skipString(text) ? step(match, expected, open) : null;
    if (next === null) return start + match[0].search(/[^ \t\r\n]/);
    expected = next;
  }
}

/** Moves on from the opening quotation mark of a string to behind its end; false when it does not end well. */
function skipString(text: string): boolean {
  stringPart.lastIndex = token.lastIndex;
  for (;;) {
    const part = stringPart.exec(text);
    if (part === null) return false;
    if (part[1] === undefined) continue;
    token.lastIndex = stringPart.lastIndex;
    return true;
  }
}

/** What is expected after a token; null when the token itself was not. */
function step(match: RegExpExecArray, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const [, string, literal, mark] = match;
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
  if (string !== undefined && keyStates.includes(expected)) return 'colon';
  if (string !== undefined || literal !== undefined)
    return valueStates.includes(expected) ? afterValue() : null;
  switch (mark) {
    case '{':
    case '[':
      if (!valueStates.includes(expected)) return null;
      open.push(mark);
      return mark === '{' ? 'key or end' : 'value or end';
    case '}':
    case ']': {
      const isEmpty = expected === (mark === '}' ? 'key or end' : 'value or end');
      if (!isEmpty && expected !== 'comma or end') return null;
      return open.pop() === (mark === '}' ? '{' : '[') ? afterValue() : null;
    }
    case ',':
      if (expected !== 'comma or end') return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    default:
      return expected === 'colon' ? 'value' : null;
  }
}
