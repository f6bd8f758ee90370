/** Names of which one will do: `GeoJSON, KML or GeoPackage`. */
export const oneOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
