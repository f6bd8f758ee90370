import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/core/pack';
import { readPack } from '../../../src/pack/read/read-pack';
import { madeUpPackFiles, withText } from '../../fixtures/made-up-pack-files';
import { setMember } from '../../fixtures/spoil-files';

function read(files: ReadonlyMap<string, Uint8Array>): Pack {
  const result = readPack(files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a pack that is right is read whole', () => {
  const pack = read(madeUpPackFiles());

  it('with its contests by date and its candidates by certified votes', () => {
    expect(pack.contests.map(({ contest }) => contest.id)).toEqual([
      '1999-01-05-primary',
      '1999-03-02-runoff',
    ]);
    expect(pack.contests[0]?.candidates).toEqual([
      { name: 'Ada Made-up', party: 'PTY', certifiedVotes: 35, reportedByUnits: true },
      { name: 'Bo "B" Made-up', party: 'PTY', certifiedVotes: 30, reportedByUnits: true },
      { name: 'Cy Made-up', party: 'PTY', certifiedVotes: 4, reportedByUnits: true },
      { name: 'Di Write-in', party: null, certifiedVotes: 0, reportedByUnits: false },
    ]);
  });

  it('with a withheld count as null, which is not zero', () => {
    const units = pack.contests[0]?.units ?? [];
    expect(units.find(({ id }) => id === '03')?.votes).toEqual([7, 7, null, 0]);
    expect(units.find(({ id }) => id === '02')?.votes).toEqual([4, 9, 0, 0]);
  });

  it('with ballot groups and precincts told apart, ids as text', () => {
    expect(pack.contests[0]?.units.map(({ id, kind }) => `${id} ${kind}`)).toContain('M1 ballot group');
    expect(pack.precincts.map(({ id }) => id)).toEqual(['01', '02', '03', '04', '05', '06']);
  });

  it('with one area for precincts at one location and none for the one without', () => {
    expect(pack.precinctAreas.map(({ id, precinctIds }) => [id, ...precinctIds])).toEqual([
      ['cell-01', '01'],
      ['cell-02', '02'],
      ['cell-03', '03'],
      ['cell-04', '04', '05'],
    ]);
    expect(pack.precinctAreas.every(({ approximate }) => approximate)).toBe(true);
    expect(pack.precincts.at(-1)).toEqual({
      id: '06',
      location: null,
      method: 'not located',
      accuracyMetres: null,
      areaId: null,
    });
  });

  it('with the district before its neighbors', () => {
    expect(pack.districts.map(({ id, role }) => `${id} ${role}`)).toEqual(['MU-1 district', 'MU-2 neighbor']);
  });

  it('with the share of each tract inside the district and figures that are not published as null', () => {
    const [first, second] = pack.tracts;
    expect(first?.shareInsideDistrict).toBeCloseTo(1, 6);
    expect(second?.shareInsideDistrict).toBeCloseTo(0.25, 3);
    expect(first?.values['income']).toEqual({ estimate: 30000, marginOfError: 900 });
    expect(second?.values['income']).toEqual({ estimate: null, marginOfError: null });
    expect(first?.values['population']).toEqual({ estimate: 1000, marginOfError: null });
  });

  it('with other names, slugs, sources and a statement without a source', () => {
    expect(pack.places[0]?.otherNames).toEqual(['The Square', 'M. Sq.']);
    expect(pack.neighborhoods.map(({ id }) => id)).toEqual(['cap-flats', 'mt-made-up']);
    expect(pack.sources[0]?.address).toBe('https://registrar.example/votes');
    expect(pack.resources.find(({ name }) => name === 'boundaries')?.method).toMatch(/approximate/);
    expect(pack.facts.timeline[0]?.source).toBeNull();
  });
});

describe('the reader takes what other tools write', () => {
  const whole = read(madeUpPackFiles());

  it.each(['', 'redacted'])('a withheld count written as "%s"', (cell) => {
    const files = withText(madeUpPackFiles(), 'returns.csv', (text) => text.replace(',10,', `,${cell},`));
    expect(read(files).contests[0]?.units[0]?.votes[0]).toBeNull();
  });

  it('a byte order mark, other line ends and an empty last line', () => {
    const files = withText(
      madeUpPackFiles(),
      'returns.csv',
      (text) => `\u{feff}${text.replaceAll('\n', '\r\n')}\r\n`,
    );
    expect(read(files).contests).toEqual(whole.contests);
  });

  it('a pack without what no map needs', () => {
    const optional = ['demographics', 'places', 'road_labels', 'facts'];
    const files = withText(madeUpPackFiles(), 'datapackage.json', (text) => {
      const document = JSON.parse(text) as {
        resources: { name: string }[];
        districtAtlas: { demographicMeasures?: unknown };
      };
      document.resources = document.resources.filter(({ name }) => !optional.includes(name));
      delete document.districtAtlas.demographicMeasures;
      return JSON.stringify(document);
    });
    const withoutTracts = setMember('boundaries.topo.json', 'objects.tracts.geometries', [])(files);
    const pack = read(withoutTracts);
    expect([pack.tracts, pack.places, pack.roadLabels, pack.facts.facts]).toEqual([[], [], [], []]);
    expect(pack.contests).toEqual(whole.contests);
  });
});
