import { compactText } from '../../words/fold-text';

/**
 * The index of the next place whose name, or a word of it, begins with what was typed. One letter moves on from the
 * place that is there; more letters may stay. null when nothing begins so.
 */
export function findTyped(
  places: readonly { readonly name: string }[],
  from: number,
  typed: string,
): number | null {
  const wanted = compactText(typed);
  if (wanted === '') return null;
  const first = typed.length > 1 ? from : from + 1;
  const order = places.map((_, step) => (first + step) % places.length);
  const begins = (name: string): boolean => compactText(name).startsWith(wanted);
  const found =
    order.find((index) => begins(places[index]?.name ?? '')) ??
    order.find((index) => places[index]?.name.split(/[^\p{L}\p{N}]+/u).some(begins));
  return found ?? null;
}
