/** A box of a canvas in whole device pixels. */
export interface DeviceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What of a canvas is empty after its content has been shifted by whole device pixels: none, one or two boxes that do
 * not overlap; the whole canvas when nothing of the content is left on it.
 */
export function exposedBoxes(
  width: number,
  height: number,
  shiftX: number,
  shiftY: number,
): readonly DeviceBox[] {
  const [across, down] = [Math.abs(shiftX), Math.abs(shiftY)];
  if (across >= width || down >= height) return [{ x: 0, y: 0, width, height }];
  const rows = { x: 0, y: shiftY > 0 ? 0 : height - down, width, height: down };
  const columns = {
    x: shiftX > 0 ? 0 : width - across,
    y: shiftY > 0 ? down : 0,
    width: across,
    height: height - down,
  };
  return [rows, columns].filter((box) => box.width > 0 && box.height > 0);
}
