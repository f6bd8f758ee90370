import type { UnitKind } from './read-table';

const totalWords = /\b(sub|grand)?[ -]?totals?\b/i;
const wideWords = /^(county|district|city|state)[ -]?wide$|^cumulative$|^all precincts$/i;
const groupWords =
  /\b(ballot group|absentees?|vote[ -]by[ -]mail|mail(ed|[ -]in)? ballots?|early vot(e|es|ing)|one[ -]stop|provisionals?|overseas|uocava|federal only|central count|unassigned|unplaced)\b/i;

/** What the id and the name of a unit say that it is. */
export function guessUnitKind(
  id: string,
  name: string | null,
): { readonly kind: UnitKind; readonly reason: string | null } {
  for (const text of [id, name ?? '']) {
    if (totalWords.test(text) || wideWords.test(text)) {
      return { kind: 'total row', reason: `"${text}" names a total` };
    }
  }
  for (const text of [id, name ?? '']) {
    if (groupWords.test(text))
      return { kind: 'ballot group', reason: `"${text}" names ballots without a place` };
  }
  return { kind: 'precinct', reason: null };
}
