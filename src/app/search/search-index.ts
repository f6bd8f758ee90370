import type { Pack, Precinct } from '../../core/pack';
import type { Subject } from '../store/state';
import { foldText } from '../../words/fold-text';
import type { NameWords } from './match-name';

export type SearchKind = 'neighborhood' | 'place' | 'precinct' | 'tract' | 'ballot group';

/** Where choosing a result leads: a subject to inspect, a point to look at, or both. */
export interface SearchTarget {
  readonly subject: Subject | null;
  /** [longitude, latitude]; null for what has no place on the map. */
  readonly location: readonly [number, number] | null;
}

export interface SearchEntry {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What the result is, for example "Precinct · located ±50 m". */
  readonly detail: string;
  readonly target: SearchTarget;
  /** The title's words first, then those of every other name. */
  readonly names: readonly NameWords[];
}

/** Everything in a pack that a person can look for by name. Places lead to the point alone. */
export function buildSearchIndex(pack: Pack): readonly SearchEntry[] {
  const neighborhoods = pack.neighborhoods.map((each) =>
    entry('neighborhood', each.id, each.name, [], 'Neighborhood', {
      subject: { unit: 'neighborhood', id: each.id },
      location: null,
    }),
  );
  const places = pack.places.map((place, index) => {
    const detail = [
      'Place',
      ...(place.kind === 'neighborhood' ? [] : [place.kind]),
      ...alsoKnown(place.otherNames),
    ];
    const target = { subject: null, location: place.location };
    return entry('place', String(index), place.name, place.otherNames, detail.join(' · '), target);
  });
  const tracts = pack.tracts.map((tract) =>
    entry('tract', tract.id, `Tract ${tract.id}`, [tract.id], 'Census tract', {
      subject: { unit: 'tract', id: tract.id },
      location: null,
    }),
  );
  return [
    ...neighborhoods,
    ...places,
    ...pack.precincts.map(precinctEntry),
    ...tracts,
    ...ballotGroupEntries(pack),
  ];
}

function precinctEntry(precinct: Precinct): SearchEntry {
  const placed = precinct.areaId !== null;
  const accuracy = precinct.accuracyMetres === null ? 'located' : `located ±${precinct.accuracyMetres} m`;
  return entry('precinct', precinct.id, precinct.id, [], `Precinct · ${placed ? accuracy : 'not located'}`, {
    subject:
      precinct.areaId === null
        ? { unit: 'reporting unit', id: precinct.id }
        : { unit: 'precinct area', id: precinct.areaId },
    location: precinct.location,
  });
}

function ballotGroupEntries(pack: Pack): readonly SearchEntry[] {
  const units = pack.contests.flatMap((returns) =>
    returns.units.filter((unit) => unit.kind === 'ballot group'),
  );
  return [...new Set(units.map((unit) => unit.id))].map((id) =>
    entry('ballot group', id, id, [], 'Ballot group · has no place on the map', {
      subject: { unit: 'reporting unit', id },
      location: null,
    }),
  );
}

function entry(
  kind: SearchKind,
  id: string,
  title: string,
  otherNames: readonly string[],
  detail: string,
  target: SearchTarget,
): SearchEntry {
  const names = [title, ...otherNames].map((name) => foldText(name).split(' '));
  return { id: `${kind}:${id}`, kind, title, detail, target, names };
}

function alsoKnown(otherNames: readonly string[]): readonly string[] {
  return otherNames.length === 0 ? [] : [`also ${otherNames.join(', ')}`];
}
