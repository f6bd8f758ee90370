/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of an export's file, safe on Windows, macOS and Linux: no folder, no control or direction-changing
 * characters, no leading dot, no device name. Letters of any alphabet stay.
 */
export const exportFileName = (name: string, extension: string): string => `${safeName(name)}.${extension}`;

/** The name itself, for a folder or a file. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 100)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[. ]+$/, '');
  return plain === '' || reserved.test(plain.split('.')[0] ?? '') ? `map ${plain}`.trim() : plain;
}
