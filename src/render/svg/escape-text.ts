const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Control characters other than tab and line breaks are not allowed in XML 1.0 in any form.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for XML content and double-quoted attributes; characters that XML forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .replace(forbidden, '\u{FFFD}')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
