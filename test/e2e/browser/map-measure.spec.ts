import { test } from './map-harness/harness-test';

test.skip(process.env['MEASURE'] === undefined, 'Prints figures and asserts nothing; set MEASURE to run it.');

for (const [count, vertexCount] of [
  [5_000, 60],
  [25_000, 12],
] as const) {
  test(`script time for ${count} polygons of ${vertexCount} vertices`, async ({ harness: { page } }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    const figures = await page.evaluate(
      async ([polygons, vertices]) => {
        const { map, nextPaint, denseScene } = window.harness;
        const scene = denseScene(polygons, vertices);
        const paintOf = async (act: () => void): Promise<number> => {
          act();
          await nextPaint();
          return map.measure().lastPaintMilliseconds;
        };
        const medianOf = async (act: (run: number) => void): Promise<number> => {
          const times: number[] = [];
          for (let run = 0; run < 9; run += 1) times.push(await paintOf(() => act(run)));
          return times.sort((a, b) => a - b)[4] ?? NaN;
        };
        const first = await paintOf(() => map.setScene(scene(0)));
        const recolour = await medianOf((run) => map.setScene(scene(run + 1)));
        const pan = await medianOf(() => {
          document.querySelector('#map')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
          map.resize();
        });
        const started = performance.now();
        map.pagePositionOf({ unit: 'precinct area', id: 'Made-up Precinct 77' });
        const firstHit = performance.now() - started;
        return { first, recolour, pan, firstHit };
      },
      [count, vertexCount] as const,
    );
    console.log(count, figures);
  });
}
