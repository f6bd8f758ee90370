import type { UnitReference } from '../../core/pack';
import type { HighlightRole } from '../../scene/colour/highlight-style';
import { highlightStrokes, markStrokes } from '../../scene/colour/highlight-style';
import type { Scene } from '../../scene/display/scene';
import type { BrushKit } from './brush';
import { Brush } from './brush';
import { findFeature, findFeatures, sameReference } from './find-feature';
import { HatchPatterns } from './hatch-patterns';
import { LabelPainter } from './label-painter';
import type { Painting, PaintRequest } from './paint-job';
import { paintScene } from './paint-job';
import { PaintPace } from './paint-pace';
import { PathCache } from './path-cache';
import { clearSurface, createSurface, freeSurface } from './surface';

interface Job {
  readonly painting: Painting;
  readonly steps: Iterator<number, void>;
}

/**
 * Paints a scene on canvases: the layers below, highlights and labels above. Layers are painted over several frames
 * when they are many, on a canvas that is shown once it is complete. Paths are kept for as long as the scene's shapes
 * are, so a change of colour or opacity paints without projecting.
 */
export class ScenePainter {
  readonly element = document.createElement('div');
  /** Two canvases for the layers: one is shown, the other is painted next. */
  private shown = createSurface();
  private hidden = createSurface();
  private readonly overlay = createSurface();
  private readonly scratch = createSurface();
  private readonly patterns = new HatchPatterns();
  private readonly labels = new LabelPainter();
  private readonly pace = new PaintPace();
  private readonly highlights: Record<HighlightRole, UnitReference | null> = { hover: null, selection: null };
  private marks: readonly UnitReference[] = [];
  private kit: BrushKit | null = null;
  private scene: Scene | null = null;
  private painted: Painting | null = null;
  private job: Job | null = null;

  constructor() {
    this.hidden.canvas.style.visibility = 'hidden';
    this.element.append(this.shown.canvas, this.hidden.canvas, this.overlay.canvas);
  }

  /** Canvas paths built so far for the scene's surroundings. */
  get builtPathCount(): number {
    return this.kit?.paths.builtCount ?? 0;
  }

  /** What is being painted over several frames; null when nothing is. */
  get pending(): PaintRequest | null {
    return this.job?.painting.request ?? null;
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

  /** Says which units to mark; true when that is a change. */
  setMarks(references: readonly UnitReference[]): boolean {
    if (references === this.marks || (references.length === 0 && this.marks.length === 0)) return false;
    this.marks = references;
    return true;
  }

  /** Begins to paint everything; what is still being painted is abandoned. */
  begin(request: PaintRequest): void {
    const { scene, kit } = this;
    if (scene === null || kit === null) return;
    const easel = { target: this.hidden, scratch: this.scratch, kit };
    const steps = paintScene(easel, scene, request, this.painted);
    this.job = { painting: { scene, request, surface: this.hidden }, steps };
  }

  /** Paints a frame's worth of what was begun. True when it is complete, and shown. */
  proceed(frame: number): boolean {
    if (this.job === null || !this.pace.run(this.job.steps, frame)) return false;
    const { painting } = this.job;
    this.job = null;
    [this.shown, this.hidden] = [this.hidden, this.shown];
    this.shown.canvas.style.visibility = '';
    this.hidden.canvas.style.visibility = 'hidden';
    this.painted = painting;
    const { window, obstacles } = painting.request;
    this.labels.place(painting.scene, window, obstacles);
    this.paintOverlay();
    return true;
  }

  /** Leaves what is being painted unfinished. */
  abandon(): void {
    this.job = null;
  }

  /** Paints highlights and labels anew over the layers as they are. */
  paintOverlay(): void {
    const { scene, kit, painted } = this;
    if (scene === null || kit === null || painted === null) return;
    const { view, level, pixelRatio, window } = painted.request;
    clearSurface(this.overlay, view.width, view.height, pixelRatio);
    const brush = new Brush(this.overlay.context, kit, view, level, pixelRatio);
    const marked = findFeatures(scene, this.marks);
    for (const stroke of markStrokes(scene.theme)) {
      for (const feature of marked) brush.paint(feature.shape, null, stroke);
    }
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

  /** Gives the canvases' memory back. Nothing may be painted afterwards. */
  destroy(): void {
    this.job = null;
    this.painted = null;
    this.element.replaceChildren();
    for (const surface of [this.shown, this.hidden, this.overlay, this.scratch]) freeSurface(surface);
  }
}
