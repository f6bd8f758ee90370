import { fail, succeed, type Result } from '../../core/result';
import { layerFormatIds, layerFormats, type LayerFormat } from '../../formats/facts/list-formats';
import { layerWriters } from '../../formats/layer-writers';
import { layerNames, layerOfPack, layersOfPack } from '../../pack/layers/layers-of-pack';
import { valueOf, type GivenOptions } from '../given-options';
import { openPack } from '../open-pack';
import { readOneOf } from '../read-value';
import type { Surroundings } from '../terminal';
import { writeOut } from '../write-out';

/** Writes one layer of a pack with its measures for other programs, and prints the layer's notes. */
export async function writeLayer(
  operand: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<Result<undefined>> {
  const name = readOneOf('layer', valueOf(options, 'layer'), layerNames);
  if (!name.ok) return name;
  if (name.value === null) return fail('option', `--layer is needed: ${layerNames.join(', ')}.`);
  const out = valueOf(options, 'out');
  if (out === undefined) return fail('option', '--out is needed: the file to write.');
  const format = chooseFormat(valueOf(options, 'format'), out);
  if (!format.ok) return format;
  const opened = await openPack(operand, surroundings);
  if (!opened.ok) return opened;
  const layer = layerOfPack(opened.value, name.value);
  if (layer.features.length === 0) {
    const names = layersOfPack(opened.value).map((each) => each.name);
    return fail(
      'option',
      `--layer ${name.value}: this pack has no ${name.value}; it has ${names.join(', ')}.`,
    );
  }
  const writer = layerWriters[format.value.id];
  const { terminal, workingFolder } = surroundings;
  if (out === '-') {
    terminal.write(await writer.write(layer));
    for (const note of layer.notes) terminal.complain(note);
    return succeed(undefined);
  }
  const written = await writeOut(out, workingFolder, await writer.write(layer));
  if (!written.ok) return written;
  const title = `${format.value.title}${format.value.hasShapes ? '' : ', without geometry'}`;
  terminal.print(
    `Wrote ${out}, ${title}: ${layer.features.length} rows of ${layer.fields.length + 1} columns.`,
  );
  for (const note of layer.notes) terminal.print(note);
  return succeed(undefined);
}

function chooseFormat(word: string | undefined, out: string): Result<LayerFormat> {
  const chosen = readOneOf('format', word, layerFormatIds);
  if (!chosen.ok) return chosen;
  const format = layerFormats.find(({ id, extension }) =>
    chosen.value === null ? out.toLowerCase().endsWith(extension) : id === chosen.value,
  );
  return format === undefined
    ? fail(
        'option',
        `--format is needed where the name of the file does not say it: ${layerFormatIds.join(', ')}.`,
      )
    : succeed(format);
}
