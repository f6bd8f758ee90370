import { stop } from '../../files/stop';

/** Records that hold cells, their texts, formats and sheets, of Excel 2 to 2003 (MS-XLS 2.3; earlier: by their names). */
const keptTypes = new Set([
  0x0000, 0x0200 /* Dimensions */, 0x0001, 0x0201 /* Blank */, 0x0002 /* Integer */, 0x0003,
  0x0203 /* Number */, 0x0004, 0x0204 /* Label */, 0x0005, 0x0205 /* BoolErr */, 0x0006, 0x0206,
  0x0406 /* Formula */, 0x0007, 0x0207 /* String */, 0x0009, 0x0209, 0x0409, 0x0809 /* BOF */,
  0x000a /* EOF */, 0x001e, 0x041e /* Format */, 0x0022 /* Date1904 */, 0x002f /* FilePass */,
  0x003c /* Continue */, 0x0042 /* CodePage */, 0x0043, 0x0243, 0x0443, 0x00e0 /* XF */, 0x007e,
  0x027e /* RK */, 0x0085 /* BoundSheet8 */, 0x00bd /* MulRk */, 0x00be /* MulBlank */, 0x00d6 /* RString */,
  0x00fc /* SST */, 0x00fd /* LabelSst */,
]);

/** The least length of records that hold texts: up to the number of characters, which the parser counts down from. */
const shortest = new Map([
  [0x0004, 8],
  [0x0204, 8],
  [0x0007, 2],
  [0x0207, 2],
  [0x001e, 2],
  [0x041e, 4],
  [0x0085, 7],
  [0x00d6, 8],
]);

/** A type that the parser knows and passes over. */
const passedOver = 0x0051;

/** Where the length of the formula is in a Formula record of the given version of its first record; none before 3. */
const formulaLengthAt = new Map([
  [0x0209, 16],
  [0x0409, 16],
  [0x0809, 20],
]);

/**
 * Takes from the stream of an .xls workbook, in place, what a map has no use for: formulas (their results stay), names,
 * drawings, links. The parser follows formulas even where it is told not to, and some that are damaged lead it in
 * circles.
 *
 * @param stream records, one after another: two bytes of type, two of length, the content
 */
export function disarmRecords(file: string, stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const lengthAt = stream.length < 2 ? undefined : formulaLengthAt.get(view.getUint16(0, true));
  for (let offset = 0; offset + 4 <= stream.length;) {
    const type = view.getUint16(offset, true);
    const length = view.getUint16(offset + 2, true);
    const isFormula = type === 0x0006 || type === 0x0206 || type === 0x0406;
    const cutOff = (): never =>
      stop('damaged-workbook', 'The record of a cell is cut off; the workbook is damaged.', { file });
    if (!keptTypes.has(type)) view.setUint16(offset, passedOver, true);
    else if (length < (shortest.get(type) ?? 0)) cutOff();
    else if (isFormula && lengthAt !== undefined) {
      const at = offset + 4 + lengthAt;
      if (length < lengthAt + 2 || at + 2 > stream.length) cutOff();
      view.setUint16(at, 0, true);
    }
    offset += 4 + length;
  }
}
