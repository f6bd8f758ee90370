import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { areaSquareKilometres } from '../../../src/core/geometry/area-measures';
import { pointInArea } from '../../../src/core/geometry/point-in-area';
import type { AreaGeometry } from '../../../src/core/pack';
import { auditPack } from '../../../src/pack/audit/audit-pack';
import { readPack } from '../../../src/pack/read/read-pack';

const folder = fileURLToPath(new URL('../../../geodata/ca-34-2017/', import.meta.url));
const files = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(folder + name))]));
const result = readPack(files);
if (!result.ok) throw new Error(JSON.stringify(result.error));
const pack = result.value;
const report = auditPack(pack);

describe('the audit of the shipped pack', () => {
  it('accounts for every vote of the primary', () => {
    expect(report.contests[0]).toMatchObject({
      contestId: '2017-04-04-primary',
      reportedVotes: 42308,
      certifiedVotes: 42308,
      withheldCounts: 0,
      reportedCandidateCount: 23,
      listedCandidateCount: 24,
      listedOnly: [{ name: 'Michelle "Hope" Walker', votes: 0 }],
      differences: [],
      precinctCount: 192,
      placedPrecinctCount: 160,
      placedVotes: 35277,
      unplacedVotes: 7031,
      ballotGroupCount: 3,
      ballotGroupVotes: 0,
    });
  });

  it('accounts for every vote of the runoff', () => {
    expect(report.contests[1]).toMatchObject({
      contestId: '2017-06-06-runoff',
      reportedVotes: 43179,
      certifiedVotes: 43179,
      candidates: [
        { name: 'Jimmy Gomez', votes: 25569 },
        { name: 'Robert Lee Ahn', votes: 17610 },
      ],
      differences: [],
      precinctCount: 192,
      placedPrecinctCount: 160,
      placedVotes: 36116,
      unplacedVotes: 7058,
      ballotGroupCount: 3,
      ballotGroupVotes: 5,
    });
  });

  it('finds the people of the tracts that lie mostly inside', () => {
    expect(report.mostlyInsidePeople).toBe(725455);
    const share = (id: string) => report.shares.find((measure) => measure.id === id)?.share.toFixed(3);
    expect([share('hispanic_share'), share('asian_share'), share('white_share')]).toEqual([
      '0.639',
      '0.193',
      '0.106',
    ]);
  });

  it('is clean', () => {
    expect(report.ok).toBe(true);
    expect(report).toMatchObject({ precinctCount: 192, areaCount: 155, approximateAreaCount: 155 });
    expect(report.sharedAreas.map(({ precinctIds }) => precinctIds.length)).toEqual([2, 2, 2, 2, 2]);
  });
});

describe('the shipped pack', () => {
  it('holds what the sources have', () => {
    expect(pack.neighborhoods).toHaveLength(30);
    expect(pack.tracts).toHaveLength(210);
    expect(pack.roads).toHaveLength(164);
    expect(pack.places).toHaveLength(26);
    expect(pack.roadLabels).toHaveLength(10);
    expect(pack.districts).toHaveLength(6);
    expect(pack.facts.facts).toHaveLength(11);
    expect(pack.facts.timeline).toHaveLength(6);
    expect(pack.facts.countSnapshots).toHaveLength(3);
    expect(pack.facts.reportedContests).toHaveLength(1);
    expect(pack.facts.endorsements.map(({ endorsers }) => endorsers.length)).toEqual([20]);
    expect(pack.facts.note).toMatch(/certified count/);
  });

  it('keeps leading zeros of ids', () => {
    expect(pack.precincts.some(({ id }) => id === '0850001A')).toBe(true);
    expect(pack.tracts.every(({ id }) => /^06037\d{6}$/.test(id))).toBe(true);
  });

  it('names an agency, a vintage and a licence for every resource, and no folder', () => {
    for (const { sourceIds } of pack.resources) {
      expect(sourceIds.length).toBeGreaterThan(0);
      for (const id of sourceIds) {
        const source = pack.sources.find((candidate) => candidate.id === id);
        expect(source?.agency && source.vintage && source.licence).toBeTruthy();
      }
    }
    for (const [name, bytes] of files) {
      expect(
        `${name}: ${/shared\/|facts\/ca34/.exec(new TextDecoder().decode(bytes))?.[0] ?? 'no folder'}`,
      ).toBe(`${name}: no folder`);
    }
  });

  it('places each located precinct inside its area and inside the district', () => {
    const areas = new Map(pack.precinctAreas.map((area) => [area.id, area]));
    const district = pack.districts[0];
    for (const { location, areaId } of pack.precincts) {
      expect(location === null).toBe(areaId === null);
      if (location === null || areaId === null || district === undefined) continue;
      expect(pointInArea(location, district.geometry)).toBe(true);
      const area = areas.get(areaId);
      expect(area && pointInArea(location, area.geometry)).toBe(true);
    }
  });
});

describe('the shipped boundaries', () => {
  const topology = JSON.parse(new TextDecoder().decode(files.get('boundaries.topo.json'))) as Topology;
  const arcsOf = (layer: string): number[] => {
    const object = topology.objects[layer] as unknown as { geometries: { arcs: unknown[] }[] };
    return object.geometries.flatMap(({ arcs }) => (arcs as number[][]).flat(Infinity) as number[]);
  };
  const district = (
    topology.objects['districts'] as unknown as {
      geometries: { properties: { role: string }; arcs: unknown[] }[];
    }
  ).geometries.find(({ properties }) => properties.role === 'district');
  const districtArcs = (district?.arcs as number[][]).flat(Infinity) as number[];

  it('share every border between precinct areas, and with the district and its neighbors', () => {
    const cellArcs = arcsOf('precinct_areas');
    const uses = new Map<number, number>();
    for (const arc of cellArcs) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
    const border = new Set(districtArcs.map((arc) => (arc < 0 ? ~arc : arc)));
    for (const [arc, count] of uses) expect([arc, count]).toEqual([arc, border.has(arc) ? 1 : 2]);
    for (const arc of border) expect(uses.get(arc)).toBe(1);
  });

  it('divide the district into precinct areas without gap or overlap', () => {
    const whole = pack.districts[0] === undefined ? 0 : areaSquareKilometres(pack.districts[0].geometry);
    const sum = pack.precinctAreas.reduce((total, { geometry }) => total + areaSquareKilometres(geometry), 0);
    expect(Math.abs(sum - whole) / whole).toBeLessThan(1e-6);
  });

  it.each([6, 9, 11, 13, 16])('keep shared borders identical at zoom level %i', (level) => {
    const simplify = (geometry: AreaGeometry): Position[][] =>
      (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map((ring) =>
        ring.filter((position) => (position[2] ?? 0) <= level),
      );
    const key = (a: Position = [], b: Position = []) => `${a[0]} ${a[1]} ${b[0]} ${b[1]}`;
    const edges = (rings: Position[][]) =>
      rings.flatMap((ring) => ring.slice(1).map((position, index) => key(ring[index], position)));
    const cellEdges = new Set(pack.precinctAreas.flatMap(({ geometry }) => edges(simplify(geometry))));
    const turned = (edge: string) => {
      const [a, b, c, d] = edge.split(' ');
      return `${c} ${d} ${a} ${b}`;
    };
    // What no other cell has the other way round is the district's own border, vertex for vertex.
    const outer = [...cellEdges].filter((edge) => !cellEdges.has(turned(edge)));
    const own = pack.districts[0];
    const border = own === undefined ? [] : edges(simplify(own.geometry));
    const either = new Set([...border, ...border.map(turned)]);
    expect(outer.filter((edge) => !either.has(edge))).toEqual([]);
    expect(outer).toHaveLength(border.length);
  });
});
