import type { WorldBounds } from '../../scene/display/scene';
import { boundsMeet } from '../../scene/display/world-bounds';

/** A uniform grid over boxes, as flat arrays: the items of cell `c` are `items[starts[c] … starts[c + 1]]`. */
export class BoxIndex {
  private readonly side: number;
  private readonly left: number;
  private readonly top: number;
  private readonly cellWidth: number;
  private readonly cellHeight: number;
  private readonly starts: Int32Array;
  private readonly items: Int32Array;

  constructor(private readonly boxes: readonly WorldBounds[]) {
    this.side = Math.max(1, Math.min(256, Math.ceil(Math.sqrt(boxes.length))));
    this.left = minimum(boxes.map((box) => box.left));
    this.top = minimum(boxes.map((box) => box.top));
    this.cellWidth = (maximum(boxes.map((box) => box.right)) - this.left) / this.side || 1;
    this.cellHeight = (maximum(boxes.map((box) => box.bottom)) - this.top) / this.side || 1;
    this.starts = new Int32Array(this.side * this.side + 1);
    for (const box of boxes) this.visitCells(box, (cell) => this.add(cell + 1, 1));
    for (let cell = 0; cell < this.side * this.side; cell += 1) this.add(cell + 1, this.starts[cell] ?? 0);
    this.items = new Int32Array(this.starts[this.side * this.side] ?? 0);
    const next = this.starts.slice();
    boxes.forEach((box, item) => {
      this.visitCells(box, (cell) => {
        const position = next[cell] ?? 0;
        this.items[position] = item;
        next[cell] = position + 1;
      });
    });
  }

  /** The numbers of the boxes that meet the given box, each once, largest first. */
  meeting(box: WorldBounds): readonly number[] {
    const found = new Set<number>();
    this.visitCells(box, (cell) => {
      for (let position = this.starts[cell] ?? 0; position < (this.starts[cell + 1] ?? 0); position += 1) {
        const item = this.items[position] ?? 0;
        const candidate = this.boxes[item];
        if (candidate !== undefined && boundsMeet(candidate, box)) found.add(item);
      }
    });
    return [...found].sort((a, b) => b - a);
  }

  private visitCells(box: WorldBounds, visit: (cell: number) => void): void {
    const firstColumn = this.clamp((box.left - this.left) / this.cellWidth);
    const lastColumn = this.clamp((box.right - this.left) / this.cellWidth);
    const firstRow = this.clamp((box.top - this.top) / this.cellHeight);
    const lastRow = this.clamp((box.bottom - this.top) / this.cellHeight);
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) visit(row * this.side + column);
    }
  }

  private clamp(cell: number): number {
    return Math.max(0, Math.min(this.side - 1, Math.floor(cell)));
  }

  private add(position: number, amount: number): void {
    this.starts[position] = (this.starts[position] ?? 0) + amount;
  }
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), values[0] ?? 0);
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), values[0] ?? 0);
}
