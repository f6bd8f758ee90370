import type { Tract } from '../../core/census/tract';
import type { Pack } from '../../core/pack';
import { auditContest } from './audit-contest';
import type { AuditReport, MeasureAudit } from './audit-report';

/**
 * Checks that a pack's figures hold together: votes by unit against certified totals, votes placed and not, people in
 * the tracts, a source for every resource. It adds up from the pack itself, apart from what the maps compute.
 */
export function auditPack(pack: Pack): AuditReport {
  const placedIds = new Set(pack.precincts.filter(({ areaId }) => areaId !== null).map(({ id }) => id));
  const contests = pack.contests.map((returns) => auditContest(returns, placedIds));
  const sourceTitles = new Map(
    pack.sources.map(({ id, agency, title, vintage }) => [id, `${agency}, ${title}, ${vintage}`]),
  );
  const resources = pack.resources.map(({ name, path, sourceIds }) => ({
    name,
    path,
    sources: sourceIds.map((id) => sourceTitles.get(id) ?? id),
  }));
  const inside = pack.tracts.filter(({ shareInsideDistrict }) => shareInsideDistrict > 0.5);
  return {
    ok:
      contests.every(({ differences }) => differences.length === 0) &&
      resources.every(({ sources }) => sources.length > 0),
    name: pack.name,
    title: pack.title,
    contests,
    precinctCount: pack.precincts.length,
    placedPrecinctCount: placedIds.size,
    areaCount: pack.precinctAreas.length,
    approximateAreaCount: pack.precinctAreas.filter(({ approximate }) => approximate).length,
    sharedAreas: pack.precinctAreas
      .filter(({ precinctIds }) => precinctIds.length > 1)
      .map(({ id, precinctIds }) => ({ id, precinctIds })),
    neighborhoodCount: pack.neighborhoods.length,
    placeCount: pack.places.length,
    roadCount: pack.roads.length,
    tractCount: pack.tracts.length,
    mostlyInsideTractCount: inside.length,
    mostlyInsidePeople: countPeople(pack, inside),
    shares: auditShares(pack, inside),
    statementsWithoutSource: pack.facts.timeline.filter(({ source }) => source === null).length,
    resources,
  };
}

const sumColumn = (tracts: readonly Tract[], column: string): number =>
  tracts.reduce((sum, { values }) => sum + (values[column]?.estimate ?? 0), 0);

function countPeople(pack: Pack, tracts: readonly Tract[]): number | null {
  const people = pack.demographicMeasures.find(({ kind, unit }) => kind === 'value' && unit === 'people');
  return people === undefined ? null : sumColumn(tracts, people.column);
}

/** Shares recomputed from counts, never averaged. */
function auditShares(pack: Pack, tracts: readonly Tract[]): readonly MeasureAudit[] {
  return pack.demographicMeasures.flatMap(({ id, title, kind, column, denominator }) => {
    const whole = kind === 'share' && denominator !== null ? sumColumn(tracts, denominator) : 0;
    return whole === 0 ? [] : [{ id, title, share: sumColumn(tracts, column) / whole }];
  });
}
