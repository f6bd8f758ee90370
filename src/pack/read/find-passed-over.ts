import { csvParseRows } from 'd3-dsv';
import type { PackDetails } from '../../core/pack';
import { fixedColumnsOf } from '../write/table-fields';
import type { Datapackage } from '../schema/datapackage';

/** No header of a table that was read is longer. */
const headerBytes = 65_536;

/**
 * What of a pack's files the reader passes over: further columns of its tables, and further files.
 *
 * @param known files that are no resource and are kept all the same
 */
export function findPassedOver(
  files: ReadonlyMap<string, Uint8Array>,
  resources: Datapackage['resources'],
  known: readonly string[],
): PackDetails['passedOver'] {
  const paths = new Set([...known, ...resources.map(({ path }) => path)]);
  return [
    ...resources.flatMap(({ name, path }) => {
      const fixed = fixedColumnsOf(name);
      const columns = fixed === null ? [] : headerOf(files.get(path)).filter((each) => !fixed.includes(each));
      return columns.length === 0 ? [] : [{ file: path, columns }];
    }),
    ...[...files.keys()]
      .filter((file) => !paths.has(file) && !isHidden(file))
      .map((file) => ({ file, columns: null })),
  ];
}

/** What systems put beside files; nobody misses it. */
const isHidden = (file: string): boolean => /(^|\/)(\.|__MACOSX\/)/.test(file);

function headerOf(bytes: Uint8Array | undefined): readonly string[] {
  const text = new TextDecoder().decode(bytes?.subarray(0, headerBytes));
  return csvParseRows(text)[0] ?? [];
}
