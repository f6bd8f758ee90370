import type { Legend, LegendEntry } from '../display/scene';

/**
 * The legends of two maps on a page: one for both where they list the same classes in the same colours (or candidates,
 * who have their colours everywhere), else both, each saying which map it belongs to.
 * @param places where each map stands: `Left`, `Right`.
 */
export function mergeLegends(
  first: readonly Legend[],
  second: readonly Legend[],
  places: readonly [string, string],
): readonly Legend[] {
  const common = first.map((legend, index) => mergeLegend(legend, second[index]));
  const isCommon = first.length === second.length && common.every((legend) => legend !== null);
  if (isCommon) return common;
  return [first, second].flatMap((legends, index) =>
    legends.map((legend) => ({
      ...legend,
      id: `${legend.id}-${index}`,
      subtitle: [`${places[index] ?? ''} map`, legend.subtitle ?? ''].filter(Boolean).join('. '),
      notes: index === 0 ? legend.notes : legend.notes.filter((note) => !isToldIn(first, note)),
    })),
  );
}

/** A note without a count is about the page, so once is enough. */
const isToldIn = (legends: readonly Legend[], { label, count }: LegendEntry): boolean =>
  count === null && legends.some(({ notes }) => notes.some((note) => note.label === label));

function mergeLegend(first: Legend, second: Legend | undefined): Legend | null {
  if (second === undefined || first.form !== second.form || first.title !== second.title) return null;
  if (first.form === 'ramp' && !haveSameClasses(first, second)) return null;
  if (first.form === 'circles' && !haveSameClasses(first, second)) return null;
  return {
    ...first,
    subtitle: 'Both maps',
    classes: mergeEntries(first.classes, second.classes),
    notes: mergeEntries(first.notes, second.notes),
  };
}

const haveSameClasses = (first: Legend, second: Legend): boolean =>
  keyOf(first.classes) === keyOf(second.classes) &&
  first.breakLabels.join() === second.breakLabels.join() &&
  JSON.stringify(first.endLabels) === JSON.stringify(second.endLabels);

const keyOf = (entries: readonly LegendEntry[]): string =>
  JSON.stringify(entries.map(({ paint, radius, label }) => [paint, radius, label]));

/** Each label once. Counts differ from map to map, so they are left out. */
function mergeEntries(first: readonly LegendEntry[], second: readonly LegendEntry[]): readonly LegendEntry[] {
  const labels = new Set(first.map(({ label }) => label));
  return [...first, ...second.filter(({ label }) => !labels.has(label))].map((entry) => ({
    ...entry,
    count: null,
  }));
}
