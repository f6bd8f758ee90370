import type { ColumnRole } from './mapping';

/** What folded headers say on their own, whatever the layout. The first match counts. */
const words: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ignored', /(^| )(percent|percentage|share)( |$)| pct$|^(voter )?turnout( rate)?$/],
  [
    'unit id',
    /^(id|uid|geoid|unit id|(precinct|pct|vtd|prec|election district|ed) ?(id|code|key|no|number)|precinctid|srprec|mprec|vtd|vtdst)$/,
  ],
  ['unit name', /^((precinct|pct|vtd|unit) name|name|label|description|location)$/],
  [
    'unit id',
    /^(precinct|precincts|prec|pct|pct ?\d+|precinct ?\d+|voting precinct|election district|reporting unit|polling district)$/,
  ],
  [
    'unit part',
    /^(ward|wards|county fips|jurisdiction fips|county|county name|parish|jurisdiction|jurisdiction name|city|town|township|municipality|borough|split|division)$/,
  ],
  [
    'registered',
    /^((total )?registered( voters?)?( total)?|(voter )?registration|reg|reg voters|total registration|number of registered voters|voters registered)$/,
  ],
  [
    'ballots',
    /^((total )?ballots( cast| counted)?( total)?|cards cast|voters|total voters|number of ballots)$/,
  ],
  [
    'not votes',
    /^((over|under) ?votes?|blank( votes?| ballots?)?|ballots cast blank|undervote|overvote|invalid|spoiled)$/,
  ],
  [
    'row total',
    /^(total|totals|sum|(total )?votes?|votes? (total|cast)|total votes? cast|contest total|vote total)$/,
  ],
  ['office', /^(office|contest|contest name|race|race name|office name|contest title|seat)$/],
  ['district', /^(district|dist|district name|office district)$/],
  ['candidate', /^(candidate|candidate name|choice|choice name|name on ballot|selection)$/],
  ['party', /^(party|party name|party code|party detailed|party simplified|choice party)$/],
  ['stage', /^(stage|election type)$/],
  ['date', /^(date|election date)$/],
  ['mode', /^(mode|vote type|vote mode|counting group|method)$/],
  [
    'mode votes',
    /^(election ?day( votes)?|early( voting| votes| vote)?|absentee( votes| by mail)?|mail( in)?( votes| ballots)?|vote by mail|vbm( votes)?|provisional( votes)?|polls?|polling place( votes)?|in person( votes)?|advance(d voting)?|one stop|military|uocava|overseas|machine|federal( votes)?|federal only)$/,
  ],
  [
    'ignored',
    /^(serial|ballot group|vote by mail only|year|state|state po|state fips|state cen|state ic|objectid|fid|magnitude|lat|lon|latitude|longitude|x|y|(shape|land|water)? ?area( land| water)?|shape (length|leng|le 1)|population|dataverse|readme check|writein|winner|type|index)$/,
  ],
];

/** The role that a folded header suggests; null when it is not a known word. */
export function suggestRole(folded: string): ColumnRole | null {
  return words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
