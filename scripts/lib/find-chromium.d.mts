export function findChromium(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: string,
): string | null;
