import type { Page } from '@playwright/test';
import type { AtlasMapElement } from '../../../../src/ui/map/map-interface';

/** Resolves when no map of the page moves or has anything left to paint, its labels' fonts included. */
export const mapsAtRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const isAtRest = (element: AtlasMapElement): boolean => element.atlasMap?.measure().isAtRest !== false;
    for (let frames = 0; frames < 3;) {
      await new Promise(requestAnimationFrame);
      frames = [...document.querySelectorAll<AtlasMapElement>('.atlas-map')].every(isAtRest) ? frames + 1 : 0;
    }
  });
