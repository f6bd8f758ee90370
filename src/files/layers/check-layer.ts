import { reservedNames } from './column-names';
import type { ExportLayer } from './export-layer';

/**
 * Refuses a layer that a format would write with a loss: names that are not unique, rows of another length, numbers
 * that are not finite or not whole where they should be.
 * @throws RangeError
 */
export function checkLayer(layer: ExportLayer): void {
  const names = [...reservedNames, ...layer.fields.map(({ name }) => name)];
  if (new Set(names).size < names.length) throw new RangeError(`columns of ${layer.name} are not unique`);
  const unfit = [layer.name, ...names].find((name) => !/^[a-z][a-z0-9_]*$/.test(name));
  if (unfit !== undefined) throw new RangeError(`“${unfit}” is no name for a table or column`);
  const ids = new Set(layer.features.map(({ id }) => id));
  if (ids.size < layer.features.length) throw new RangeError(`ids of ${layer.name} are not unique`);
  for (const { id, values } of layer.features) {
    if (values.length !== layer.fields.length) {
      throw new RangeError(`${id} has ${values.length} values for ${layer.fields.length} columns`);
    }
    layer.fields.forEach(({ name, type }, index) => {
      const value = values[index] ?? null;
      if (value === null) return;
      const isFit =
        type === 'text'
          ? typeof value === 'string'
          : type === 'integer'
            ? Number.isSafeInteger(value)
            : Number.isFinite(value);
      if (!isFit) throw new RangeError(`${name} of ${id} is ${JSON.stringify(value)}, not ${type}`);
    });
  }
}
