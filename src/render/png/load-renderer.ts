import type { renderAsync } from '@resvg/resvg-js';

/** The part of the PNG renderer that is used. */
export interface Renderer {
  readonly renderAsync: typeof renderAsync;
}

/** The PNG renderer has no binary for this computer, or it is not installed. */
export class RendererMissingError extends Error {
  override readonly name = 'RendererMissingError';
}

/**
 * The PNG renderer, loaded when the first picture is drawn: its binary is one for a platform, and where it is missing
 * everything but pictures works.
 *
 * @throws RendererMissingError when it cannot be loaded
 */
export async function loadRenderer(): Promise<Renderer> {
  try {
    return await import('@resvg/resvg-js');
  } catch (cause) {
    throw new RendererMissingError('the PNG renderer cannot be loaded', { cause });
  }
}
