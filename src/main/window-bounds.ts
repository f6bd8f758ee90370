import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readRegularFile } from '../host/packs/read-regular-file';
import { saveFile } from '../host/save-file';

/** A rectangle of the desktop in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 1024, height: 700 } as const;

/**
 * The remembered bounds where they still lie on a screen, or a large window in the middle of the first screen. Never
 * larger than the screen it is on.
 *
 * @param screens the work areas of the screens that there are now, the main one first
 */
export function fitBounds(remembered: Bounds | null, screens: readonly Bounds[]): Bounds {
  const screen = (remembered && screens.find((area) => overlap(area, remembered) > 0)) ?? screens[0];
  if (screen === undefined) return { x: 0, y: 0, ...smallestWindow };
  const width = Math.min(
    Math.max(remembered?.width ?? screen.width * 0.9, smallestWindow.width),
    screen.width,
  );
  const height = Math.min(
    Math.max(remembered?.height ?? screen.height * 0.9, smallestWindow.height),
    screen.height,
  );
  const isOnScreen = remembered !== null && overlap(screen, remembered) > 0;
  const x = isOnScreen ? remembered.x : screen.x + (screen.width - width) / 2;
  const y = isOnScreen ? remembered.y : screen.y + (screen.height - height) / 2;
  return {
    x: Math.round(clamp(x, screen.x, screen.x + screen.width - width)),
    y: Math.round(clamp(y, screen.y, screen.y + screen.height - height)),
    width: Math.round(width),
    height: Math.round(height),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const overlap = (a: Bounds, b: Bounds): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** No file of four numbers is larger, in bytes. */
const largestFile = 1000;

/** The bounds that were saved; null where there are none that make sense. */
export async function readBounds(path: string): Promise<Bounds | null> {
  try {
    const bytes = await readRegularFile(path, 'window.json', largestFile);
    if (!bytes.ok) return null;
    const text = new TextDecoder().decode(bytes.value);
    const { x, y, width, height } = JSON.parse(text) as Record<string, unknown>;
    const numbers = [x, y, width, height];
    if (!numbers.every((value) => typeof value === 'number' && Number.isSafeInteger(value))) return null;
    const bounds = { x, y, width, height } as Bounds;
    return bounds.width > 0 && bounds.height > 0 ? bounds : null;
  } catch {
    return null;
  }
}

/** Remembers bounds; a window that cannot be remembered is no reason to trouble anyone. */
export async function writeBounds(path: string, { x, y, width, height }: Bounds): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await saveFile(path, new TextEncoder().encode(`${JSON.stringify({ x, y, width, height })}\n`));
  } catch {
    return;
  }
}
