import type { Page } from '@playwright/test';

/** The colours on the page at places in CSS pixels, as `#rrggbb`, from one screenshot. */
export async function colours(
  page: Page,
  places: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly string[]> {
  const image = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ image, places }) => {
      const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('The browser gives no 2D canvas.');
      context.drawImage(bitmap, 0, 0);
      return places.map(({ x, y }) => {
        const scale = bitmap.width / window.innerWidth;
        const [red = 0, green = 0, blue = 0] = context.getImageData(x * scale, y * scale, 1, 1).data;
        return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    { image, places },
  );
}
