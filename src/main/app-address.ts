import type { InterfaceFile, InterfaceFiles } from '../host/interface/interface-files';

/** The scheme that the interface is served under, instead of `file:`. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://district-atlas`;
export const appAddress = `${appOrigin}/`;

/**
 * The file of the interface at an address, or null. Only the list decides: there is no path to climb out of, encoded
 * or not, and another origin has no files.
 */
export function resolveAppUrl(address: string, files: InterfaceFiles): InterfaceFile | null {
  const path = pathInApp(address);
  return path === null ? null : (files.get(path) ?? null);
}

/** Whether the page may load an address: the app's own files, and what the page itself holds in memory. */
export const isAllowedRequest = (address: string): boolean =>
  pathInApp(address) !== null || address.startsWith('data:') || address.startsWith(`blob:${appAddress}`);

function pathInApp(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password, pathname } = new URL(address);
  const isApp = `${protocol}//${host}` === appOrigin && username === '' && password === '';
  return isApp ? pathname : null;
}
