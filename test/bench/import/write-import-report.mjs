import { cpus, totalmem } from 'node:os';

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
const times = (value) => `${value.toFixed(1)}×`;

const titles = {
  mapshaper: 'mapshaper: shapefile to GeoJSON, coordinates as they are',
  projected: 'mapshaper: the same, to WGS 84 (`-proj wgs84`)',
  reader: 'our reader and GeoJSON writer alone, to WGS 84',
  import: '`district-atlas import`, boundaries and returns to a pack',
};

/** The import's results as a chapter of the documentation. */
export function writeImportReport({ results, load, notes }) {
  const { rounds, mapshaperVersion, mapshaper, projected } = results;
  const rows = Object.entries(titles).map(([name, title]) => {
    const { clock, processor, megabytes } = results[name];
    return `| ${title} | ${seconds(clock)} | ${seconds(processor)} | ${Math.round(megabytes)} MB | ${times(processor / mapshaper.processor)} | ${times(processor / projected.processor)} |`;
  });
  const ratio = results.import.clock / mapshaper.clock;
  return `# Benchmarks: import

Written by \`npm run bench -- --only import\`; do not edit. The notes at the end are kept in \`test/bench/import/notes.md\`.

- Machine: ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}.
- Files: the precincts of Contra Costa County, 2016 (shapefile of 3.6 MB in State Plane feet, 1,146 areas), and its returns.
- Figures: medians of ${rounds} rounds after one that is not counted; each program a process of its own, in turns. mapshaper is ${mapshaperVersion}.
- The machine was ${load}: the processor's time says more than the clock, and ratios of one run more than both.

| | clock | processor | memory | ÷ mapshaper | ÷ mapshaper to WGS 84 |
| --- | --: | --: | --: | --: | --: |
${rows.join('\n')}

Ratios are of the processor's time. Target: the import within 1.5× of mapshaper's shapefile to GeoJSON. Measured by the clock:
${times(ratio)}, ${ratio <= 1.5 ? 'met' : '**not met**'}.

${notes.trim()}
`;
}
