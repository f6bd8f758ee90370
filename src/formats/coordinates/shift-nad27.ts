const clarke = '+ellps=clrk66 +towgs84=-8,160,176';

/**
 * A definition in NAD27 made one with a shift to WGS 84: the three parameters of NIMA TR 8350.2 for the mean of the
 * conterminous United States. Grid files would be more accurate but are not at hand, and without either the library
 * would shift nothing and be 100 metres off.
 *
 * @returns null when the definition is not in NAD27
 */
export function shiftNad27(definition: string): string | null {
  if (definition.startsWith('+')) {
    return /\+datum=NAD27\b/i.test(definition) ? definition.replace(/\+datum=NAD27\b/i, clarke) : null;
  }
  const datum =
    /\b(DATUM\s*\[\s*")(?:D_)?(?:North[_ ]American[_ ]1927|North[_ ]American[_ ]Datum[_ ]1927|NAD27)("\s*,\s*(?:SPHEROID|ELLIPSOID)\s*\[[^\]]*\])(\s*,\s*TOWGS84\s*\[[^\]]*\])?/i;
  return datum.test(definition)
    ? definition.replace(datum, '$1Shifted NAD27$2,TOWGS84[-8,160,176,0,0,0,0]')
    : null;
}
