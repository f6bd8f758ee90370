import type { UnitReference } from '../../core/pack';
import type { Box } from '../../scene/labels/box';
import type { HighlightRole } from '../../scene/highlight-style';
import { highlightStrokes } from '../../scene/highlight-style';
import type { Scene } from '../../scene/scene';
import type { BrushKit } from './brush';
import { Brush } from './brush';
import { findFeature, sameReference } from './find-feature';
import { HatchPatterns } from './hatch-patterns';
import { LabelPainter } from './label-painter';
import type { PaintSettings } from './paint-layers';
import { paintLayers } from './paint-layers';
import { PathCache } from './path-cache';
import { clearSurface, createSurface } from './surface';
import type { View } from './view';

/** What one painting of the map needs: the canvas's place in the world, and the window that labels must fit. */
export interface PaintRequest extends PaintSettings {
  /** The part of the world in the map's window. Its offset differs from the canvas's by a whole margin. */
  readonly window: View;
  /** Parts of the window that labels must leave free. */
  readonly obstacles: readonly Box[];
}

/**
 * Paints a scene on two canvases: the layers below, highlights and labels above. Paths are kept for as long as the
 * scene's shapes are, so a change of colour or opacity paints without projecting.
 */
export class ScenePainter {
  readonly element = document.createElement('div');
  private readonly base = createSurface();
  private readonly overlay = createSurface();
  private readonly scratch = createSurface();
  private readonly patterns = new HatchPatterns();
  private readonly labels = new LabelPainter();
  private readonly highlights: Record<HighlightRole, UnitReference | null> = { hover: null, selection: null };
  private kit: BrushKit | null = null;
  private scene: Scene | null = null;
  private painted: PaintRequest | null = null;

  constructor() {
    this.element.append(this.base.canvas, this.overlay.canvas);
  }

  /** Canvas paths built so far for the scene's surroundings. */
  get builtPathCount(): number {
    return this.kit?.paths.builtCount ?? 0;
  }

  /** Takes a scene to be painted next. Paths are dropped only when the scene is about another part of the world. */
  setScene(scene: Scene): void {
    const x = (scene.bounds.left + scene.bounds.right) / 2;
    const y = (scene.bounds.top + scene.bounds.bottom) / 2;
    if (this.kit?.paths.originX !== x || this.kit.paths.originY !== y) {
      this.kit = { paths: new PathCache(x, y), patterns: this.patterns };
    }
    this.scene = scene;
  }

  /** Labels are painted from now on: their faces have arrived. */
  allowLabels(): void {
    this.labels.allow();
  }

  /** Says what to highlight; true when that is a change. */
  setHighlight(role: HighlightRole, reference: UnitReference | null): boolean {
    if (sameReference(this.highlights[role], reference)) return false;
    this.highlights[role] = reference;
    return true;
  }

  /** Paints everything. */
  paint(request: PaintRequest): void {
    if (this.scene === null || this.kit === null) return;
    const { view, pixelRatio } = request;
    clearSurface(this.base, view.width, view.height, pixelRatio);
    paintLayers(this.base, this.scratch, this.scene.layers, this.kit, request);
    this.labels.place(this.scene, request.window, request.obstacles);
    this.painted = request;
    this.paintOverlay();
  }

  /** Paints highlights and labels anew over the layers as they are. */
  paintOverlay(): void {
    const { scene, kit, painted } = this;
    if (scene === null || kit === null || painted === null) return;
    const { view, level, pixelRatio, window } = painted;
    clearSurface(this.overlay, view.width, view.height, pixelRatio);
    const brush = new Brush(this.overlay.context, kit, view, level, pixelRatio);
    for (const role of ['hover', 'selection'] as const) {
      const reference = this.highlights[role];
      const feature = reference === null ? undefined : findFeature(scene, reference);
      if (feature === undefined) continue;
      for (const stroke of highlightStrokes(scene.theme, role)) brush.paint(feature.shape, null, stroke);
    }
    const shiftX = view.offsetX - window.offsetX;
    const shiftY = view.offsetY - window.offsetY;
    this.labels.paint(this.overlay.context, shiftX, shiftY, pixelRatio);
  }
}
