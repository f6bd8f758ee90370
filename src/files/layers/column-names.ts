/** Columns that writers add themselves. */
export const reservedNames: readonly string[] = ['id', 'fid', 'geom'];

const longestName = 60;

/** Text as a name for a column or table: `José Álvarez, Jr.` gives `jose_alvarez_jr`. Empty where no letter is left. */
export function makeName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return (/^[0-9]/.test(plain) ? `n_${plain}` : plain).slice(0, longestName).replace(/_+$/, '');
}

/**
 * Gives out names, each once: one that is taken gets a number, `share_2`. A text without a letter of the Latin
 * alphabet gets the name of the fallback.
 */
export function createNamer(fallback = 'column'): (text: string) => string {
  const taken = new Set(reservedNames);
  return (text) => {
    const wanted = makeName(text) || fallback;
    let name = wanted;
    for (let number = 2; taken.has(name); number += 1) name = `${wanted}_${number}`;
    taken.add(name);
    return name;
  };
}
