import type { Box } from '../../scene/labels/box';
import type { PlacedLabel } from '../../scene/labels/place-labels';
import { placeLabels } from '../../scene/labels/place-labels';
import type { Scene } from '../../scene/display/scene';
import { fontOf } from './label-fonts';
import type { View } from './view';

/** Keeps the labels that fit the settled window, and sets them on a canvas. */
export class LabelPainter {
  private allowed = false;
  private placed: readonly PlacedLabel[] = [];

  /** Labels are placed from now on: their faces have arrived. */
  allow(): void {
    this.allowed = true;
  }

  /** Chooses the labels for a window. Obstacles are boxes of the window that labels must leave free. */
  place(scene: Scene, window: View, obstacles: readonly Box[]): void {
    this.placed = this.allowed ? placeLabels(scene.labels, window, scene.theme, obstacles) : [];
  }

  /** Sets the chosen labels on a canvas whose origin is shifted from the window's, in page units. */
  paint(context: CanvasRenderingContext2D, shiftX: number, shiftY: number, pixelRatio: number): void {
    context.setTransform(pixelRatio, 0, 0, pixelRatio, shiftX * pixelRatio, shiftY * pixelRatio);
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    context.setLineDash([]);
    for (const label of this.placed) {
      paintPlate(context, label.plate);
      paintLines(context, label);
    }
  }
}

function paintPlate(context: CanvasRenderingContext2D, plate: PlacedLabel['plate']): void {
  if (plate === null) return;
  context.fillStyle = plate.fill;
  context.strokeStyle = plate.stroke.colour;
  context.lineWidth = plate.stroke.width;
  context.fillRect(plate.x, plate.y, plate.width, plate.height);
  context.strokeRect(plate.x, plate.y, plate.width, plate.height);
}

function paintLines(context: CanvasRenderingContext2D, { lines, style }: PlacedLabel): void {
  context.font = fontOf(style);
  context.letterSpacing = `${style.letterSpacing}px`;
  if (style.halo !== null) {
    context.strokeStyle = style.halo.colour;
    context.lineWidth = style.halo.width;
    for (const { text, x, y } of lines) context.strokeText(text, x, y);
  }
  context.fillStyle = style.colour;
  for (const { text, x, y } of lines) context.fillText(text, x, y);
}
