import type { Pack } from '../../core/pack';
import { describeMeasure } from '../../document/measures/describe-measure';
import { measureOf } from '../../document/measures/measures';
import { mainLayer } from '../../document/layers/election-layers';
import type { LayerSpec } from '../../document/layers/layer-schema';
import type { MapSpec } from '../../document/layers/map-spec';
import { titlesOf } from '../../document/written-titles';

/** By what a layer tells its figures, as the end of a title. */
export const unitWords: Readonly<Partial<Record<LayerSpec['id'], string>>> = {
  precincts: 'by precinct',
  neighborhoods: 'by neighborhood',
  tracts: 'by census tract',
};

/** The map's title: as the person wrote it, else the measure in words: `Margin in the runoff, by precinct`. */
export function titleOf(pack: Pack, spec: MapSpec): string {
  const { title } = titlesOf(spec);
  if (title !== null) return title;
  const main = mainLayer(spec);
  if (main === undefined) return pack.title;
  return `${describeMeasure(pack, main.measure)}, ${unitWords[main.layer.id] ?? ''}`;
}

/** The line beneath: as the person wrote it, else the contest with its leading totals, or the figures' universe. */
export function subtitleOf(pack: Pack, spec: MapSpec): string {
  const { subtitle } = titlesOf(spec);
  if (subtitle !== null) return subtitle;
  const main = mainLayer(spec);
  if (main === undefined) return districtName(pack);
  return measureOf(main.measure).subtitle(pack, main.measure);
}

/** The name of the pack's district. */
export const districtName = (pack: Pack): string =>
  pack.districts.find(({ role }) => role === 'district')?.name ?? pack.title;
