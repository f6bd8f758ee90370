import { useId } from 'react';
import type { ReactNode } from 'react';
import { patternTiles } from '../../../scene/display/pattern-tiles';
import type { LegendEntry, Paint } from '../../../scene/display/scene';

const width = 22;
const height = 14;

/** A small drawing of what a legend entry stands for, in the scene's own paint. */
export function LegendSwatch({ entry }: { readonly entry: LegendEntry }): ReactNode {
  const pattern = useId();
  const size = entry.symbol === 'circle' ? Math.max(height, 2 * (entry.radius ?? 5) + 2) : height;
  const fill = fillOf(entry.paint, pattern);
  const dash = entry.stroke?.dash ?? null;
  const stroke = {
    stroke: entry.stroke?.colour ?? 'none',
    strokeWidth: entry.stroke?.width ?? 0,
    ...(dash === null ? {} : { strokeDasharray: dash.join(' ') }),
  };
  const boxWidth = Math.max(width, size);
  return (
    <svg
      className="swatch"
      width={boxWidth}
      height={size}
      viewBox={`0 0 ${boxWidth} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      {entry.paint?.kind === 'hatch' ? <HatchPattern id={pattern} paint={entry.paint} /> : null}
      {entry.paint?.kind === 'pattern' ? <TilePattern id={pattern} paint={entry.paint} /> : null}
      {entry.symbol === 'area' ? (
        <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill={fill} {...stroke} />
      ) : null}
      {entry.symbol === 'line' ? <path d={`M0 ${size / 2}H${width}`} fill="none" {...stroke} /> : null}
      {entry.symbol === 'circle' ? (
        <circle cx={boxWidth / 2} cy={size / 2} r={entry.radius ?? 5} fill={fill} {...stroke} />
      ) : null}
    </svg>
  );
}

/** A box filled with a pattern, as large as its container. */
export function TileFill({ paint }: { readonly paint: Extract<Paint, { kind: 'pattern' }> }): ReactNode {
  const pattern = useId();
  return (
    <svg className="swatch" width="100%" height="100%" aria-hidden="true" focusable="false">
      <TilePattern id={pattern} paint={paint} />
      <rect width="100%" height="100%" fill={`url(#${pattern})`} />
    </svg>
  );
}

function HatchPattern({
  id,
  paint,
}: {
  readonly id: string;
  readonly paint: Extract<Paint, { kind: 'hatch' }>;
}): ReactNode {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill={paint.background} />
      <path d="M0 0V5" stroke={paint.colour} strokeWidth={2} />
    </pattern>
  );
}

function TilePattern({
  id,
  paint,
}: {
  readonly id: string;
  readonly paint: Extract<Paint, { kind: 'pattern' }>;
}): ReactNode {
  const { size, path, lineWidth } = patternTiles[paint.pattern];
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={paint.background} />
      <path
        d={path}
        fill={lineWidth === null ? paint.colour : 'none'}
        stroke={lineWidth === null ? 'none' : paint.colour}
        strokeWidth={lineWidth ?? 0}
      />
    </pattern>
  );
}

function fillOf(paint: Paint | null, pattern: string): string {
  if (paint === null) return 'none';
  return paint.kind === 'solid' ? paint.colour : `url(#${pattern})`;
}
