import { expect, it } from 'vitest';
import { workbook } from '../../../../src/formats/workbook/workbook';
import { makeStallingWorkbooks } from '../../../fixtures/stalling-workbooks';

/** A parser that goes through a part once for each of so many elements needs minutes, which the runner does not wait for. */
const times = 120_000;

it.each(makeStallingWorkbooks(times))(
  'a small workbook is not read over and over where %s opens without end',
  async (_, bytes) => {
    expect(bytes.length).toBeLessThan(10_000);
    const read = await workbook.read([{ name: 'a.xlsx', bytes }], {});
    // What can be read of it is read; where no cell can, that is told.
    expect(read.ok ? 'read' : read.error.code).toMatch(/^(read|empty-file|unreadable)$/);
  },
);
