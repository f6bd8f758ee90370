import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '../../../src/core/pack';
import type { FinishedImport } from '../../../src/import/finish/finish-import';
import { drawApart } from '../../fixtures/drawn-apart';
import { boxes } from '../../fixtures/made-up-areas';
import { givenText, madeUpPolygons, madeUpRunoff } from '../../fixtures/made-up-import';
import { finishPlan, planAccepted } from '../../fixtures/plan-import';

const plan = { columns: 3, rows: 3, isBrick: false, hasLake: false, islands: 0 };
const ids = Array.from({ length: 9 }, (_, index) => `M-10${index + 1}`);

const returns = givenText(
  '1999-03-02-made-up.csv',
  ['Precinct,Ada Example,Ben Sample', ...ids.map((id, index) => `${id},${100 + index},${90 + index}`)].join(
    '\n',
  ),
);

async function importAreas(areas: readonly Polygon[], idOf: (index: number) => string | undefined) {
  const features = areas.map((geometry, index) => ({
    type: 'Feature',
    properties: { PRECINCT: idOf(index) },
    geometry,
  }));
  const file = givenText(
    'made-up-precincts.geojson',
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  return finishPlan(await planAccepted([file, returns]));
}

const ringsOf = (area: AreaGeometry | undefined) =>
  area === undefined ? [] : area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();

const votesOf = ({ pack }: FinishedImport) =>
  pack.contests[0]?.units.map(({ id, votes }) => [id, ...votes]).sort();

const told = ({ report }: FinishedImport) =>
  report.problems.find(({ code }) => code === 'outline-closed')?.items[0]?.detail;

const methodOf = ({ pack }: FinishedImport) =>
  pack.resources.find(({ name }) => name === 'boundaries')?.method ?? '';

describe('the outline of precincts', () => {
  it('is one ring where their borders differ by a fraction of a metre, and says that it was closed', async () => {
    const exact = await importAreas(
      drawApart(plan, { jitter: 0, dropped: 0 }, 1).areas,
      (index) => ids[index],
    );
    const apart = await importAreas(
      drawApart(plan, { jitter: 0.3, dropped: 0 }, 1).areas,
      (index) => ids[index],
    );
    expect(ringsOf(exact.pack.districts[0]?.geometry)).toHaveLength(1);
    expect(ringsOf(apart.pack.districts[0]?.geometry)).toHaveLength(1);
    expect(votesOf(apart)).toEqual(votesOf(exact));
    expect(told(exact)).toBeUndefined();
    expect(methodOf(exact)).not.toContain('true to');
    expect(told(apart)).toMatch(/true to 2 m: borders in made-up-precincts\.geojson .* at \d+ places/);
    expect(methodOf(apart)).toContain(told(apart));
  });
});

describe('polygons that make one place', () => {
  it('are drawn as one where they do not quite meet', async () => {
    const { areas } = drawApart({ ...plan, columns: 6 }, { jitter: 0.3, dropped: 0 }, 2);
    const { pack } = await importAreas(areas, (index) => ids[Math.floor(index / 2)]);
    expect(pack.precinctAreas).toHaveLength(9);
    expect(pack.precinctAreas.map(({ geometry }) => ringsOf(geometry).length)).toEqual(ids.map(() => 1));
  });
});

describe('a district of several features', () => {
  it('is one ring where they do not quite meet, and says that it was closed', async () => {
    const districts = boxes('made-up-districts.geojson', [
      [{ name: 'Made-up West' }, [-1, -1, 2, 3]],
      [{ name: 'Made-up East' }, [2.001, -1, 9, 3]],
    ]);
    const decisions = { boundaryFiles: [{ file: districts.name, use: 'district' as const, id: null }] };
    const planned = await planAccepted([madeUpPolygons, districts, madeUpRunoff], decisions);
    expect(planned.problems.find(({ code }) => code === 'outline-closed')?.file).toBe(districts.name);
    const finished = await finishPlan(planned);
    expect(ringsOf(finished.pack.districts[0]?.geometry)).toHaveLength(1);
    expect(methodOf(finished)).toContain(told(finished));
  });
});
