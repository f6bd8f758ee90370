import type { Result } from '../core/result';
import { mapSpecSchema, type MapSpec } from './layers/map-spec';
import { readSpec } from './read-spec';

/** Reads a saved MapSpec. The error names the first wrong field; whether a pack has what it names is `checkSpec`'s. */
export const parseMapSpec = (json: unknown): Result<MapSpec> =>
  readSpec(mapSpecSchema, json, 'map spec', 'a map specification');
