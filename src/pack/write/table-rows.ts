import { areaSquareKilometres, shareInside } from '../../core/geometry/area-measures';
import type { AreaGeometry } from '../../core/pack';
import type { PackInput, TractInput } from './pack-input';
import { compareText } from './precinct-areas';
import type { DrawnArea } from './precinct-areas';
import { roundTo } from '../../files/text/write-text';

export type CsvRow = (string | number | null)[];

/** The tracts by GEOID. */
export const sortedTracts = (input: PackInput): readonly TractInput[] =>
  input.tracts.toSorted((a, b) => compareText(a.id, b.id));

export const contestRows = (input: PackInput) =>
  input.contests
    .toSorted((a, b) => compareText(a.date, b.date))
    .map((contest) => [
      contest.id,
      contest.title,
      contest.shortTitle,
      contest.office,
      contest.district,
      contest.date,
      contest.stage,
      contest.sourceIds.join('; '),
    ]);

export function returnRows(input: PackInput) {
  const contests = new Map(input.contests.map((contest) => [contest.id, contest]));
  return input.returns
    .toSorted(
      (a, b) =>
        compareText(a.contestId, b.contestId) ||
        compareText(a.unitId, b.unitId) ||
        compareText(a.candidate, b.candidate),
    )
    .map(({ contestId, unitId, kind, candidate, party, votes, county }) => {
      const contest = contests.get(contestId);
      return [
        county ?? input.county,
        unitId,
        contest?.office ?? '',
        contest?.district ?? '',
        party,
        candidate,
        votes ?? 'redacted',
        contestId,
        kind,
      ];
    });
}

export const totalRows = (input: PackInput) =>
  input.totals
    .toSorted(
      (a, b) =>
        compareText(a.contestId, b.contestId) || b.votes - a.votes || compareText(a.candidate, b.candidate),
    )
    .map(({ contestId, candidate, party, votes }) => [contestId, candidate, party, votes]);

export function precinctRows(input: PackInput, areas: readonly DrawnArea[]) {
  const areaOf = new Map(areas.flatMap((area) => area.precinctIds.map((id) => [id, area.id] as const)));
  return input.precincts
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id, location, method, accuracyMetres }) => [
      id,
      location?.[0] ?? null,
      location?.[1] ?? null,
      method,
      accuracyMetres,
      areaOf.get(id) ?? null,
    ]);
}

export const participationRows = (input: PackInput) =>
  (input.participation ?? [])
    .toSorted((a, b) => compareText(a.contestId, b.contestId) || compareText(a.unitId, b.unitId))
    .map(({ contestId, unitId, registeredVoters, ballotsCast }) => [
      contestId,
      unitId,
      registeredVoters,
      ballotsCast,
    ]);

export const demographicRows = (input: PackInput, district: AreaGeometry) =>
  sortedTracts(input).map(({ id, geometry, values, measured }) => [
    id,
    measured?.squareKilometres ?? roundTo(areaSquareKilometres(geometry), 4),
    measured?.shareInside ?? roundTo(shareInside(geometry, district), 6),
    ...input.columns.flatMap(({ name }) => [
      values[name]?.estimate ?? null,
      values[name]?.marginOfError ?? null,
    ]),
  ]);

export const placeRows = (input: PackInput) =>
  input.places.map(({ name, location, kind, otherNames }) => [
    name,
    location[0],
    location[1],
    kind,
    otherNames.join('; '),
  ]);

export const roadLabelRows = (input: PackInput) =>
  input.roadLabels.map(({ label, name, location }) => [
    label,
    name,
    roundTo(location[0], 5),
    roundTo(location[1], 5),
  ]);
