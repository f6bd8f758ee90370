/** Whether a window can be shown: always but on a Linux without X or Wayland. */
export const hasDisplay = (environment = process.env, platform = process.platform) =>
  ['darwin', 'win32'].includes(platform) || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
