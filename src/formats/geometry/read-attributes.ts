import type { ErrorPlace } from '../../core/result';
import type { AttributeValue } from '../reading/raw';
import { isRecord } from '../../files/json/is-record';
import { stop } from '../../files/stop';
import { importLimits } from '../../files/import-limits';
import { wellFormed } from './well-formed';

/**
 * The attributes of a feature. A list or object becomes its JSON text, a number too large to be one becomes text; what
 * has no value becomes null.
 */
export function readAttributes(value: unknown, place: ErrorPlace): Readonly<Record<string, AttributeValue>> {
  if (value === null || value === undefined) return {};
  if (!isRecord(value)) return stop('bad-attributes', 'The properties are not an object.', place);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [wellFormed(name), readValue(part, place)]),
  );
}

function readValue(value: unknown, place: ErrorPlace): AttributeValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (!isShallow(value, importLimits.depth))
    stop('too-deep', 'Properties lie too deep in each other.', place);
  return JSON.stringify(value);
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
