import type { SavedChoices, SessionState } from './state';

/** What is remembered of all packs, what is chosen in the open one included. */
export function savedChoicesOf(state: SessionState): SavedChoices {
  const { pack, spec, comparison, multiples, savedSpecs, savedComparisons, savedMultiples, comparing } =
    state;
  if (pack === null) return { savedSpecs, savedComparisons, savedMultiples, comparing };
  const withOwn = (saved: Readonly<Record<string, unknown>>, own: unknown) =>
    own === null ? saved : { ...saved, [pack.name]: own };
  const others = comparing.filter((name) => name !== pack.name);
  return {
    savedSpecs: withOwn(savedSpecs, spec),
    savedComparisons: withOwn(savedComparisons, comparison.spec),
    savedMultiples: withOwn(savedMultiples, multiples),
    comparing: comparison.isOpen ? [...others, pack.name] : others,
  };
}
