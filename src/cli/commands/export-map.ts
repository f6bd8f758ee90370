import { basename, extname, resolve } from 'node:path';
import type { Pack } from '../../core/pack';
import { fail, succeed, type Result } from '../../core/result';
import type { DeliverExport } from '../../host/exports/deliver-export';
import { isSystemError } from '../../host/system-error';
import { saveFile } from '../../host/save-file';
import { renderSvg } from '../../render/svg/render-svg';
import { buildScene } from '../../scene/build-scene';
import { composePage } from '../../scene/compose-page';
import { pageSizeFor } from '../../scene/page-size';
import type { MapSpec } from '../../scene/spec/map-spec';
import { chooseMeasure } from '../export/choose-measure';
import { readExportChoices, type ExportChoices } from '../export/export-choices';
import { readSpecFile } from '../export/read-spec-file';
import { writeSpec } from '../export/write-spec';
import { createMemoryHost } from '../memory-host';
import { openPack } from '../open-pack';
import type { Surroundings } from '../terminal';

/** Draws one map of a pack into a file, and prints what was written and how many votes it shows. */
export async function exportMap(
  operand: string,
  options: ReadonlyMap<string, string>,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const choices = readExportChoices(options);
  if (!choices.ok) return choices;
  const pack = await openPack(operand, surroundings);
  if (!pack.ok) return pack;
  const spec = await specOf(pack.value, choices.value, surroundings);
  if (!spec.ok) return spec;

  const { out, format, size } = choices.value;
  const scene = buildScene(pack.value, spec.value);
  const svg = renderSvg(composePage(scene, pageSizeFor(size.width, size.height)), { pixelWidth: size.width });
  const host = createMemoryHost(surroundings, {
    deliverExport: deliverToFile(out, surroundings.workingFolder),
  });
  const name = basename(out, extname(out));
  const saved = await host.saveExport({ name, format, svg, width: size.width });
  if (!saved.ok) return saved;
  const { coverage } = scene.stamp;
  const written = `Wrote ${out}, ${size.width} × ${size.height} pixels.`;
  surroundings.terminal.print(coverage === null ? written : `${written} ${coverage}.`);
  return succeed(undefined);
}

async function specOf(
  pack: Pack,
  choices: ExportChoices,
  { workingFolder }: Surroundings,
): Promise<Result<MapSpec>> {
  const { map, theme } = choices;
  let spec: Result<MapSpec>;
  if (map.kind === 'spec') {
    spec = await readSpecFile(map.file, workingFolder, pack);
  } else {
    const measure = chooseMeasure(pack, map);
    spec = measure.ok ? succeed(writeSpec(pack, measure.value, theme ?? 'light')) : measure;
  }
  if (!spec.ok) return spec;
  return succeed({
    ...spec.value,
    theme: theme ?? spec.value.theme,
    title: choices.title ?? spec.value.title,
    subtitle: choices.subtitle ?? spec.value.subtitle,
  });
}

/** Writes the finished file where `--out` says, as a whole or not at all. */
const deliverToFile =
  (out: string, workingFolder: string): DeliverExport =>
  async ({ bytes }) => {
    try {
      await saveFile(resolve(workingFolder, out), bytes);
      return succeed({ outcome: 'saved', fileName: basename(out) });
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const reason =
        error.code === 'ENOENT' ? 'its folder does not exist' : `it cannot be written (${error.code})`;
      return fail('option', `--out ${out}: ${reason}.`);
    }
  };
