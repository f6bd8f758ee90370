/** The next version of a pack of which a part was replaced: its last number raised, `.1` where it has none. */
export function raiseVersion(version: string): string {
  const last = /^(.*?)(\d+)$/.exec(version);
  return last === null ? `${version}.1` : `${last[1] ?? ''}${Number(last[2]) + 1}`;
}
