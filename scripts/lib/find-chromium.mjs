import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where Chromium and its relatives are installed, by platform, best first. */
function usualPlaces(platform, environment) {
  if (platform === 'darwin') {
    return ['', environment.HOME ?? ''].flatMap((start) => [
      `${start}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${start}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${start}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform === 'win32') {
    return [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']]
      .filter((start) => start !== undefined)
      .flatMap((start) => [
        join(start, 'Google/Chrome/Application/chrome.exe'),
        join(start, 'Chromium/Application/chrome.exe'),
        join(start, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const onPath = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...onPath];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The path of an installed Chromium (or a browser made of it), or null. `CHROMIUM_PATH` wins when it is set.
 * @returns {string | null}
 */
export function findChromium(environment = process.env, platform = process.platform) {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : null;
  return usualPlaces(platform, environment).find((path) => existsSync(path)) ?? null;
}
