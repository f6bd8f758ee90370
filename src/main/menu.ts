import type { MenuItemConstructorOptions } from 'electron';

/** The smallest menu with which typing, copying, zooming text and leaving work as everywhere else. */
export function menuTemplate(platform: string): MenuItemConstructorOptions[] {
  const application: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [{ role: platform === 'darwin' ? 'close' : 'quit' }],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
  return [...application, file, { role: 'editMenu' }, view, { role: 'windowMenu' }];
}
