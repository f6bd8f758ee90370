import type { PackDetails } from '../../core/pack';
import type { Datapackage } from '../schema/datapackage';
import { findPassedOver } from './find-passed-over';
import { isRecord } from '../../files/json/is-record';
import { datapackageFile } from './read-datapackage';

/** How an import made the pack, in the pack itself. No resource: other programs pass over it. */
export const recipeFile = 'recipe.json';

const fixedColumns = new Set(['tract', 'area_km2', 'share_inside']);

/** What is kept of the files beside what maps need. None of it can make a pack unreadable. */
export function readDetails(
  files: ReadonlyMap<string, Uint8Array>,
  { licenses, resources }: Datapackage,
  counties: ReadonlyMap<string, string>,
): PackDetails {
  const first: unknown = Array.isArray(licenses) ? licenses[0] : null;
  const title = isRecord(first) ? first['title'] : null;
  const fields = resources.find(({ name }) => name === 'demographics')?.schema?.fields ?? [];
  const recipe = files.get(recipeFile);
  return {
    licence: typeof title === 'string' && title !== '' ? title : null,
    counties,
    columns: fields
      .filter(({ name }) => !fixedColumns.has(name) && !name.endsWith('_moe'))
      .map((field) => ({
        name: field.name,
        title: field.title ?? field.name,
        description: field.description ?? '',
      })),
    recipe: recipe === undefined ? null : new TextDecoder().decode(recipe),
    passedOver: findPassedOver(files, resources, [datapackageFile, recipeFile]),
  };
}
