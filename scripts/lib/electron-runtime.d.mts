/** The path of the installed Electron runtime, or null. */
export function findElectron(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: string,
): string | null;
