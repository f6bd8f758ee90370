import type { Paint, Stroke, TextStyle } from './scene';

/**
 * A page is a Scene laid out at a size: map, furniture and labels as one flat list in page units, y downward. The
 * renderers paint it and decide nothing.
 */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly PageItem[];
}

export type PageItem =
  | {
      readonly kind: 'path';
      /** One array a ring or line, x and y interleaved, in page units. */
      readonly parts: readonly (readonly number[])[];
      readonly closed: boolean;
      readonly fill: Paint | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Paint | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Paint | null;
      readonly stroke: Stroke | null;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the baseline. */
      readonly y: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly style: TextStyle;
    }
  | {
      /** Items clipped to a rectangle and given one opacity. */
      readonly kind: 'group';
      readonly id: string;
      readonly opacity: number;
      readonly clip: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      } | null;
      readonly items: readonly PageItem[];
    };
