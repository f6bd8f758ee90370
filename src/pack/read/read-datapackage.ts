import type { PackResource, Source } from '../../core/pack';
import { datapackageSchema } from '../schema/datapackage';
import type { Datapackage } from '../schema/datapackage';
import { requiredResourceNames } from '../schema/resource-names';
import type { ResourceName } from '../schema/resource-names';
import { checkShape, parseJson } from '../../files/json/parse-json';
import { stop } from '../../files/stop';

export const datapackageFile = 'datapackage.json';

/** What the pack says of itself, and the bytes of its resources by name. */
export interface OpenedDatapackage {
  readonly datapackage: Datapackage;
  readonly sources: readonly Source[];
  readonly resources: readonly PackResource[];
  readonly contents: ReadonlyMap<ResourceName, { readonly file: string; readonly bytes: Uint8Array }>;
}

/** Reads `datapackage.json` and finds the files that it names. */
export function readDatapackage(files: ReadonlyMap<string, Uint8Array>): OpenedDatapackage {
  const file = datapackageFile;
  const bytes =
    files.get(file) ?? stop('missing-datapackage', 'This file is missing; every pack has one.', { file });
  const datapackage = checkShape(file, parseJson(file, bytes), datapackageSchema);
  const sourceIds = new Set<string>();
  datapackage.sources.forEach(({ name }, index) => {
    if (sourceIds.has(name)) {
      stop('duplicate-id', `The source "${name}" is there twice.`, { file, path: `sources.${index}.name` });
    }
    sourceIds.add(name);
  });
  const contents = new Map<ResourceName, { file: string; bytes: Uint8Array }>();
  datapackage.resources.forEach((resource, index) => {
    const path = `resources.${index}`;
    if (contents.has(resource.name)) {
      stop('duplicate-id', `The resource "${resource.name}" is there twice.`, { file, path: `${path}.name` });
    }
    const unknown = resource.sources.findIndex(({ name }) => !sourceIds.has(name));
    if (unknown !== -1) {
      stop(
        'unknown-source',
        `The source "${resource.sources[unknown]?.name ?? ''}" is not in the list of sources.`,
        {
          file,
          path: `${path}.sources.${unknown}`,
        },
      );
    }
    const content = files.get(resource.path);
    if (content === undefined) {
      stop('missing-resource', `This file is missing; ${file} names it as the resource "${resource.name}".`, {
        file: resource.path,
      });
    } else contents.set(resource.name, { file: resource.path, bytes: content });
  });
  const missing = requiredResourceNames.find((name) => !contents.has(name));
  if (missing !== undefined) {
    stop('missing-resource', `The resource "${missing}" is missing; no map can be made without it.`, {
      file,
      path: 'resources',
    });
  }
  return {
    datapackage,
    sources: datapackage.sources.map(({ name, title, agency, vintage, path, licence }) => ({
      id: name,
      title,
      agency,
      vintage,
      address: path ?? null,
      licence,
    })),
    resources: datapackage.resources.map(({ name, path, title, sources, method }) => ({
      name,
      path,
      title,
      sourceIds: sources.map((source) => source.name),
      method: method ?? null,
    })),
    contents,
  };
}
