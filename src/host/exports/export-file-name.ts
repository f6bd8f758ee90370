/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i;

/** File systems take names of 255 bytes; this leaves room for an extension and for a number that a browser adds. */
const mostBytes = 200;

/**
 * The name of an export's file, safe on Windows, macOS and Linux: no folder, no control or direction-changing
 * characters, no leading dot, no device name, not too long. Letters of any alphabet stay.
 *
 * @param extension without its dot, for example `png`
 */
export const exportFileName = (name: string, extension: string): string =>
  withExtension(safeName(name), extension);

/** The name itself, for a folder or a file. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 100)
    .replace(/[\uD800-\uDBFF]$/, '');
  return usable(plain);
}

/**
 * A name with its format's extension. A name that has it, in capitals too, stays as it is; any other ending is part of the
 * name, for `results v1.2` is no file of the format `.2`. What a person chose is changed only where no system, or not
 * Windows, would keep a file of that name: dots and spaces at the end, device names, names that are too long.
 *
 * @param extension without its dot, for example `png`
 */
export function withExtension(name: string, extension: string): string {
  const ending = `.${extension}`;
  const tidy = name.replace(/[. ]+$/, '');
  if (!tidy.toLowerCase().endsWith(ending.toLowerCase())) return usable(tidy) + ending;
  const given = tidy.slice(-ending.length);
  return usable(tidy.slice(0, -ending.length)) + given;
}

/** A name that every system keeps as it is once an extension follows. */
function usable(name: string): string {
  const plain = cutToBytes(name).replace(/[. ]+$/, '');
  return plain === '' || reserved.test(plain.split('.')[0]?.trimEnd() ?? '') ? `map ${plain}`.trim() : plain;
}

/** The longest beginning of whole characters that is at most so many bytes of UTF-8. */
function cutToBytes(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}
