/** A canvas that lies over the map, with a backing store in device pixels. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** Makes a canvas. It is never read back, so the browser may draw it on the graphics card. */
export function createSurface(): Surface {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no 2D canvas.');
  return { canvas, context };
}

/** Empties a surface and gives it a size in page units; the backing store is made anew only when the size changes. */
export function clearSurface(surface: Surface, width: number, height: number, pixelRatio: number): void {
  const { canvas, context } = surface;
  const deviceWidth = Math.round(width * pixelRatio);
  const deviceHeight = Math.round(height * pixelRatio);
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (canvas.width === deviceWidth && canvas.height === deviceHeight) {
    context.clearRect(0, 0, deviceWidth, deviceHeight);
    return;
  }
  canvas.width = deviceWidth;
  canvas.height = deviceHeight;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** Gives a surface's backing store back at once instead of when the canvas is collected. */
export function freeSurface({ canvas }: Surface): void {
  canvas.width = 0;
  canvas.height = 0;
}
