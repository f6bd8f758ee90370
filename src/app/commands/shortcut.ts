/** A key as `KeyboardEvent.key` names it, letters in lower case. `mod` is Ctrl, on a Mac Command. */
export interface Shortcut {
  readonly key: string;
  readonly mod?: boolean;
  readonly shift?: boolean;
}

/** The parts of a keyboard event that a shortcut looks at. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const keyNames: Readonly<Record<string, string>> = {
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  ' ': 'Space',
};
const isLetter = (key: string): boolean => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

/** Whether a shortcut is typed without a modifier key, and so could be meant as text. */
export function isSingleKey(shortcut: Shortcut): boolean {
  return shortcut.mod !== true && shortcut.key.length === 1;
}

/** Whether a key press is a shortcut. Signs such as `?` need shift on some keyboards and not on others. */
export function matchesShortcut(shortcut: Shortcut, press: KeyPress): boolean {
  if (press.key.toLowerCase() !== shortcut.key || press.altKey) return false;
  if ((press.ctrlKey || press.metaKey) !== (shortcut.mod ?? false)) return false;
  const shiftMatters = isLetter(shortcut.key) || shortcut.key.length > 1;
  return !shiftMatters || press.shiftKey === (shortcut.shift ?? false);
}

/** The shortcut as it is printed: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function formatShortcut(shortcut: Shortcut, onMac: boolean): string {
  const key =
    keyNames[shortcut.key] ?? (shortcut.key.length === 1 ? shortcut.key.toUpperCase() : shortcut.key);
  if (onMac) return `${shortcut.shift === true ? '⇧' : ''}${shortcut.mod === true ? '⌘' : ''}${key}`;
  return [shortcut.mod === true ? 'Ctrl' : '', shortcut.shift === true ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join('+');
}
