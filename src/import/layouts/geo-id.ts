/** A census geography by its plain GEOID and summary level. */
export interface GeoId {
  readonly id: string;
  readonly summaryLevel: string | null;
}

const levelByLength: Readonly<Record<number, string>> = {
  2: '040',
  5: '050',
  11: '140',
  12: '150',
  15: '101',
};

/**
 * `1400000US` + GEOID, the short form `14000US` + GEOID, or a GEOID alone, whose length tells the level. The id stays
 * text. null: not a geographic id.
 */
export function readGeoId(text: string): GeoId | null {
  const long = /^(\d{3})\w{2}(?:\w{2})?US(\w*)$/.exec(text);
  if (long !== null) return { id: long[2] ?? '', summaryLevel: long[1] ?? null };
  return /^\d+$/.test(text) ? { id: text, summaryLevel: levelByLength[text.length] ?? null } : null;
}
