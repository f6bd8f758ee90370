/** Whether a window can be shown. */
export function hasDisplay(
  environment?: Readonly<Record<string, string | undefined>>,
  platform?: string,
): boolean;
