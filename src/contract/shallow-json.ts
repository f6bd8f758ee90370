import * as z from 'zod';

/** How many objects and lists may lie inside of each other in what is kept for the interface. */
export const deepestJson = 64;

/** An object of JSON values that is not nested so deeply that reading it would not end. */
export const shallowJson = z
  .record(z.string(), z.unknown())
  .refine((value) => isShallow(value, deepestJson), `It is nested more than ${deepestJson} levels deep.`)
  .pipe(z.record(z.string(), z.json()));

/** Whether no more than so many objects and lists lie inside of each other. */
function isShallow(value: object, deepest: number): boolean {
  let level: readonly object[] = [value];
  for (let depth = 0; depth < deepest; depth += 1) {
    const inside = new Set<object>();
    for (const each of level) {
      for (const child of Object.values(each) as readonly unknown[]) {
        if (typeof child === 'object' && child !== null) inside.add(child);
      }
    }
    if (inside.size === 0) return true;
    level = [...inside];
  }
  return false;
}
