import type { Pack } from '../../core/pack';

/** What a demographic measure counts among whom, with the vintage of its source, in whole sentences. */
export function universeOf(pack: Pack, choice: { readonly measure: string }): string {
  const measure = pack.demographicMeasures.find(({ id }) => id === choice.measure);
  if (measure === undefined) return '';
  const universe = measure.universe.replace(/\.?$/, '.');
  const vintage = pack.sources.find(({ id }) => id === measure.sourceId)?.vintage;
  return vintage === undefined || universe.includes(vintage) ? universe : `${universe} ${vintage}.`;
}
