import { thematicLayers } from './layers/election-layers';
import type { Measure } from './measures/measure-schema';
import type { MapSpec } from './layers/map-spec';
import type { WrittenTitle } from './layers/map-spec';

/** A headline and what stands beneath it; null where the words are the automatic ones. */
export type Titles = Omit<WrittenTitle, 'view'>;

/** As many headlines as are remembered of one map; the one written first goes first. */
const mostTitles = 100;

/**
 * What a map shows, as a key that headlines are kept by: the measure of each visible layer that has one. How it is
 * shown (classes, colours, circles, roads and names around it) makes no other view, nor does the name of a group.
 */
export const viewOf = (spec: MapSpec): string =>
  JSON.stringify(thematicLayers(spec).map(({ layer, measure }) => [layer.id, keyOf(measure)]));

const keyOf = (measure: Measure): readonly (readonly [string, unknown])[] =>
  Object.entries(measure)
    .filter(([name]) => name !== 'label')
    .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : (value as unknown)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** What is written above a map as it is now: for the map itself, else for the view that it shows. */
export function titlesOf(spec: MapSpec): Titles {
  const view = viewOf(spec);
  const written = spec.titles.find((each) => each.view === view);
  return {
    title: spec.title ?? written?.title ?? null,
    subtitle: spec.subtitle ?? written?.subtitle ?? null,
  };
}

/** The map with a headline written for the view that it shows; the headlines of its other views stay. */
export function writeTitles(spec: MapSpec, change: Partial<Titles>): MapSpec {
  const view = viewOf(spec);
  const { title, subtitle } = { ...titlesOf(spec), ...change };
  const others = spec.titles.filter((each) => each.view !== view);
  const isWritten = title !== null || subtitle !== null;
  const titles = isWritten ? [...others, { view, title, subtitle }].slice(-mostTitles) : others;
  return { ...spec, title: null, subtitle: null, titles };
}

/** The map without any written headline. */
export const withoutTitles = (spec: MapSpec): MapSpec => ({
  ...spec,
  title: null,
  subtitle: null,
  titles: [],
});

/** The map with a headline that was given for whatever it shows kept for the view that it shows now. */
export const settleTitles = (spec: MapSpec): MapSpec =>
  spec.title === null && spec.subtitle === null ? spec : writeTitles(spec, {});
