import type { Position } from 'geojson';
import type { Finding } from './repair-report';

/**
 * What in a ring a flat map cannot show. A step of more than 180° of longitude is taken to run the short way around
 * the world, so it crosses the antimeridian (RFC 7946, section 3.1.9); steps that add up to a full turn go around a
 * pole.
 */
export function findWraps(ring: readonly Position[]): ReadonlySet<Finding> {
  const findings = new Set<Finding>();
  let turned = 0;
  let isPolar = false;
  for (let index = 0; index < ring.length; index += 1) {
    const [x = Number.NaN, y = Number.NaN] = ring[index] ?? [];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return new Set(['not numbers']);
    if (Math.abs(x) > 540 || Math.abs(y) > 90 + 1e-9) return new Set(['outside the world']);
    if (Math.abs(x) > 180 + 1e-9) findings.add('crosses the antimeridian');
    if (Math.abs(y) > 90 - 1e-9) isPolar = true;
    const step = x - (ring[Math.max(0, index - 1)]?.[0] ?? x);
    turned += step > 180 ? step - 360 : step < -180 ? step + 360 : step;
    if (Math.abs(step) > 180) findings.add('crosses the antimeridian');
  }
  if (isPolar || Math.abs(turned) > 180) findings.add('surrounds a pole');
  return findings;
}
