import { basename, extname } from 'node:path';
import { succeed, type Result } from '../../core/result';
import { pageSizeFor } from '../../scene/page/page-size';
import { readExportChoices } from '../export/export-choices';
import type { GivenOptions } from '../given-options';
import { drawMap } from '../map/draw-map';
import { createMemoryHost } from '../memory-host';
import { openPack } from '../open-pack';
import type { Surroundings } from '../terminal';
import { writeOut } from '../write-out';

/** Draws a page of one or more maps of a pack into a file, and prints what was written and how many votes it shows. */
export async function exportMap(
  operand: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const choices = readExportChoices(options);
  if (!choices.ok) return choices;
  const { out, format, size, map, style } = choices.value;
  const { workingFolder, terminal } = surroundings;
  const pack = await openPack(operand, surroundings);
  if (!pack.ok) return pack;
  const drawing = await drawMap(pack.value, map, style, pageSizeFor(size.width, size.height), workingFolder);
  if (!drawing.ok) return drawing;

  const { page, coverage } = drawing.value;
  const host = createMemoryHost(surroundings, {
    deliverExport: async ({ bytes }) => {
      const written = await writeOut(out, workingFolder, bytes);
      return written.ok ? succeed({ outcome: 'saved', fileName: written.value }) : written;
    },
  });
  const saved = await host.saveExport({ name: basename(out, extname(out)), format, page, width: size.width });
  if (!saved.ok) return saved;
  const written = `Wrote ${out}, ${size.width} × ${size.height} pixels.`;
  terminal.print(coverage === null ? written : `${written} ${coverage}.`);
  return succeed(undefined);
}
