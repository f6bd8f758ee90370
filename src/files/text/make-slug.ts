/** A name as a stable id: lower-case words joined by hyphens, accents removed. `Mt. Washington` gives `mt-washington`. */
export function makeSlug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
