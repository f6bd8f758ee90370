import { homedir } from 'node:os';
import { isAbsolute, posix, win32 } from 'node:path';

/**
 * The folder for this person's settings, by the platform's own convention: `XDG_CONFIG_HOME` or `~/.config`, `APPDATA`,
 * or `~/Library/Application Support`. `DISTRICT_ATLAS_SETTINGS` overrides it.
 */
export function settingsFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  const override = environment['DISTRICT_ATLAS_SETTINGS'];
  if (override !== undefined && isAbsolute(override)) return override;
  if (platform === 'win32') {
    return win32.join(environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'District Atlas');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'District Atlas');
  const configured = environment['XDG_CONFIG_HOME'];
  const base =
    configured !== undefined && posix.isAbsolute(configured) ? configured : posix.join(home, '.config');
  return posix.join(base, 'district-atlas');
}
