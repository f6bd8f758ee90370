export interface ExportSize {
  readonly width: number;
  readonly height: number;
}

export interface SizePreset extends ExportSize {
  readonly id: string;
  readonly title: string;
}

export const customSize = 'custom';
export const smallestSide = 400;
export const largestSide = 8000;

/** Sizes in pixels that people ask for. */
export const sizePresets: readonly SizePreset[] = [
  { id: 'web', title: 'Web', width: 1600, height: 1200 },
  { id: 'print', title: 'Print', width: 3600, height: 2700 },
  { id: 'portrait', title: 'Portrait', width: 1800, height: 2400 },
  { id: 'square', title: 'Square', width: 2000, height: 2000 },
];

/** Why a size cannot be exported, in one sentence; null when it can. */
export function problemOfSize({ width, height }: ExportSize): string | null {
  const fits = (side: number): boolean =>
    Number.isInteger(side) && side >= smallestSide && side <= largestSide;
  if (fits(width) && fits(height)) return null;
  return `Width and height are whole numbers of pixels between ${smallestSide} and ${largestSide}.`;
}
