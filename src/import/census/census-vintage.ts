/** What period a census table describes, as its file is named (`ACSDT5Y1999.B01003-Data.csv`); null where it does not say. */
export function censusVintage(file: string): string | null {
  const coded = /ACS[A-Z]{0,3}(\d)Y(\d{4})/i.exec(file);
  const older = /ACS[_ -]?(\d{2})[_ -](\d)YR/i.exec(file);
  const spelled = /acs[_ -]?(\d{4})[_ -]?(\d)[_ -]?y/i.exec(file);
  const [span, year] =
    coded !== null
      ? [Number(coded[1]), Number(coded[2])]
      : older !== null
        ? [Number(older[2]), 2000 + Number(older[1])]
        : spelled !== null
          ? [Number(spelled[2]), Number(spelled[1])]
          : [0, 0];
  if (span === 0) return null;
  return span === 1 ? `ACS ${year}` : `ACS ${year - span + 1}–${year}`;
}
