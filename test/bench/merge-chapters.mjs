/** The chapters of a page by their title, in their order: each begins with a heading of the first level. */
const chaptersOf = (page) =>
  new Map(
    page
      .split(/^(?=# )/m)
      .filter((chapter) => chapter.startsWith('# '))
      .map((chapter) => [chapter.slice(0, chapter.indexOf('\n')), `${chapter.trim()}\n`]),
  );

/** A page with some of its chapters replaced by new ones of the same title; other new ones come at the end. */
export function mergeChapters(page, ...chapters) {
  const merged = chaptersOf(page);
  for (const chapter of chapters) {
    for (const [title, text] of chaptersOf(chapter)) merged.set(title, text);
  }
  return [...merged.values()].join('\n');
}
