/** A name with a party in capitals behind it, in the ways that headers write it. A name in a list has two words. */
const forms: readonly RegExp[] = [
  /^(.*\S)\s*\(([A-Z]{1,5})\)$/,
  /^(.*\S)\s+[-–—]\s+([A-Z]{1,5})$/,
  /^(\S+\s.*\S),\s*([A-Z]{1,3})$/,
];

/** What stands there and is no party: parts of names, write-ins, incumbents, answers to a question. */
const noParties = new Set('JR SR II III IV V MD PHD ESQ DDS RN W WI INC YES NO FOR AYE NAY TOTAL'.split(' '));

export interface NameWithParty {
  readonly name: string;
  readonly party: string | null;
}

/**
 * The names of the candidates of one contest without the party behind them. Which parties there are is not known; an
 * abbreviation is taken for one where at least two candidates, and at least half of them, have one written the same way.
 */
export function splitParties(names: readonly string[]): readonly NameWithParty[] {
  const plain = names.map((name): NameWithParty => ({ name, party: null }));
  for (const form of forms) {
    const split = names.map((text): NameWithParty => {
      const [, name, party] = form.exec(text.trim()) ?? [];
      return name === undefined || party === undefined || noParties.has(party)
        ? { name: text, party: null }
        : { name, party };
    });
    const count = split.filter(({ party }) => party !== null).length;
    if (count >= 2 && count * 2 >= names.length) return split;
  }
  return plain;
}
