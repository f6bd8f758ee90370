import { fail, succeed, type Result } from '../../core/result';
import { mapSpecSchema, type MapSpec } from './map-spec';

/** Reads a saved MapSpec. The error names the first wrong field; whether a pack has what it names is `checkSpec`'s. */
export function parseMapSpec(json: unknown): Result<MapSpec> {
  const parsed = mapSpecSchema.safeParse(json);
  if (parsed.success) return succeed(parsed.data);
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  const message = `This is not a map specification: ${issue?.message ?? 'it has the wrong form'}.`;
  return path === '' ? fail('map spec', message) : fail('map spec', message, { path });
}
