import type { RepairSummary } from '../../core/geometry/repair/repair-all';
import type { ImportNote } from '../../files/given-file';

/** What is worth telling of a file whose outer rings turn clockwise, as shapefiles prescribe: one note, no repairs. */
export const noteWinding = (file: string, { winding }: RepairSummary): readonly ImportNote[] =>
  winding === 'clockwise'
    ? [
        {
          code: 'clockwise-rings',
          message:
            'Outer rings turn clockwise, as is usual in shapefiles; they were turned, which changes no area.',
          file,
        },
      ]
    : [];
