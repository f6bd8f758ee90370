import { zoneTable } from './zone-table';

const parameters: Readonly<Record<string, readonly string[]>> = {
  lcc: ['lat_0', 'lon_0', 'lat_1', 'lat_2'],
  aea: ['lat_0', 'lon_0', 'lat_1', 'lat_2'],
  tmerc: ['lat_0', 'lon_0', 'k'],
  omerc: ['lat_0', 'lonc', 'alpha', 'k'],
};

const unitNames: Readonly<Record<string, string>> = { m: 'metres', 'us-ft': 'US survey feet', ft: 'feet' };

let definitions: ReadonlyMap<number, { readonly name: string; readonly definition: string }> | null = null;

/** A zone of the State Plane Coordinate System of 1983 or a grid of a whole state, by its EPSG code. */
export function findZone(code: number): { readonly name: string; readonly definition: string } | undefined {
  definitions ??= new Map(zoneTable.trim().split('\n').flatMap(readZone));
  return definitions.get(code);
}

/** One line of the table as a definition for each of its codes. */
function readZone(line: string) {
  const [projection = '', ...words] = line.split(' ');
  const names = parameters[projection] ?? [];
  const shape = names.map((name, index) => `+${name}=${words[index] ?? ''}`);
  const [easting = '', northing = '', ...units] = words.slice(names.length);
  const turn = projection === 'omerc' ? [`+gamma=${words[2] ?? ''}`, '+no_uoff'] : [];
  const whole = [`+proj=${projection}`, ...turn, ...shape, `+x_0=${easting}`, `+y_0=${northing}`];
  return units.flatMap((unit, index) =>
    index % 2 === 1
      ? []
      : (units[index + 1] ?? '').split(',').map((code) => {
          const name = `EPSG:${code}, a State Plane or state grid of NAD83 in ${unitNames[unit] ?? unit}`;
          const definition = [...whole, '+datum=NAD83', `+units=${unit}`, '+no_defs'].join(' ');
          return [Number(code), { name, definition }] as const;
        }),
  );
}
