/** What a measure says of one unit. `withheld` is a redacted count; `no data` is everything else that is not known. */
export type UnitValue =
  | { readonly kind: 'number'; readonly value: number; readonly uncertain: boolean }
  /** A number made of fewer votes than the layer's floor; null where there were none at all. */
  | { readonly kind: 'few votes'; readonly value: number | null }
  /** Who holds the place that the measure asks for. */
  | { readonly kind: 'winner'; readonly candidate: string }
  /** Who share that place, in the contest's order. */
  | { readonly kind: 'tie'; readonly candidates: readonly string[] }
  | { readonly kind: 'no data' }
  | { readonly kind: 'withheld' };

/** Coefficients of variation above this are hatched as uncertain. */
export const uncertainAbove = 0.3;

export const noData: UnitValue = { kind: 'no data' };
export const withheld: UnitValue = { kind: 'withheld' };

/** A number that is certain, or no data. */
export const numberOf = (value: number | null): UnitValue =>
  value === null ? noData : { kind: 'number', value, uncertain: false };

type Holder =
  | { readonly kind: 'winner' | 'candidate'; readonly candidate: { readonly name: string } }
  | { readonly kind: 'tie'; readonly candidates: readonly { readonly name: string }[] }
  | { readonly kind: 'none' };

/** Who holds a place, or no data where nobody does. */
export function holderOf(holder: Holder): UnitValue {
  if (holder.kind === 'tie') return { kind: 'tie', candidates: holder.candidates.map(({ name }) => name) };
  return holder.kind === 'none' ? noData : { kind: 'winner', candidate: holder.candidate.name };
}
