const names = { atlas: 'District Atlas', 'leaflet-canvas': 'Leaflet canvas', 'leaflet-svg': 'Leaflet SVG' };
const actions = {
  add: 'add',
  recolour: 'recolour',
  zoom: 'zoom one level',
  pan: 'pan 300 px',
  drag: 'drag 480 px',
};

const number = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-US'));
const ratio = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)}×`;
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');

function sizeTable({ results }, key) {
  const rows = Object.entries(actions).map(([action, title]) => {
    const [atlas, canvas, svg] = ['atlas', 'leaflet-canvas', 'leaflet-svg'].map(
      (name) => results[name][action][key],
    );
    return [title, number(atlas), number(canvas), number(svg), ratio(canvas / atlas), ratio(svg / atlas)];
  });
  return table(['ms', ...Object.values(names), 'Leaflet canvas ÷ ours', 'Leaflet SVG ÷ ours'], rows);
}

function framesTable({ results }) {
  const rows = Object.entries(actions).map(([action, title]) => [
    title,
    ...Object.keys(names).map(
      (name) => `${number(results[name][action].longestFrame)} (${number(results[name][action].worstFrame)})`,
    ),
  ]);
  return table(['ms', ...Object.values(names)], rows);
}

const verdict = (met) => (met ? 'met' : '**not met**');

/** What was aimed for and what this run came to. A size that was not measured has no lines. */
function targetRows(sizes) {
  const rows = [];
  const five = sizes.find(({ count }) => count === 5000)?.results;
  if (five !== undefined) {
    const script = (name, action) => five[name][action].script;
    const own = script('atlas', 'recolour');
    rows.push(['recolour 5,000: script ≤ 16 ms', `${number(own)} ms`, verdict(own <= 16)]);
    for (const action of ['recolour', 'pan']) {
      for (const [name, least] of [
        ['leaflet-svg', 10],
        ['leaflet-canvas', 3],
      ]) {
        const times = script(name, action) / script('atlas', action);
        rows.push([`${action} 5,000: ≥ ${least}× ${names[name]}`, ratio(times), verdict(times >= least)]);
      }
    }
  }
  const most = sizes.find(({ count }) => count === 25000)?.results.atlas;
  if (most !== undefined) {
    for (const action of ['zoom', 'pan', 'drag']) {
      const { longestFrame, worstFrame } = most[action];
      rows.push([
        `${action} 25,000: no frame over 50 ms of script`,
        `${number(longestFrame)} ms (worst seen ${number(worstFrame)})`,
        verdict(longestFrame <= 50),
      ]);
    }
  }
  return rows;
}

function sizeSection(size) {
  const { count, vertices } = size;
  return `## ${count.toLocaleString('en-US')} precincts, ${vertices.toLocaleString('en-US')} vertices

Script until the picture is complete:

${sizeTable(size, 'script')}

The main thread's time for it all (script, style, layout, and drawing where the processor draws):

${sizeTable(size, 'mainThread')}

From the action to the first frame after the picture is complete (not less than two frames, 33 ms):

${sizeTable(size, 'toFrame')}

The most script in one frame, median of the rounds (and the worst of them):

${framesTable(size)}
`;
}

/** The benchmark's results and notes as a page of the documentation. */
export function writeReport({ machine, rounds, notes, sizes }) {
  return `# Benchmarks: the map's painter

Written by \`npm run bench\`; do not edit. The notes at the end are kept in \`test/bench/notes.md\`.

- Machine: ${machine.cores} cores, ${machine.memory} GB, ${machine.platform}, ${machine.graphics}.
- Browser: Chromium ${machine.chromium}, headless, window 1200 × 800, one device pixel to a CSS pixel.
- Figures: medians of ${rounds} rounds after one that is not counted. The three maps take turns within each round.
- The machine was ${machine.load}: compare figures of one run with each other, not with another run's.

The district is made up for the benchmark: precincts in a grid with corners moved about, 60 vertices each, neighbors
sharing their wandering borders vertex for vertex. It goes through the pack builder's topology, so that our vertices
carry the zoom level that needs them, as in every pack; Leaflet gets the same geometry without the levels and simplifies
by its own default. All three fill and outline every precinct; colours of a recolouring are decided before the clock
starts. "Add" includes projecting all vertices.

## Targets

${table(['target', 'measured', ''], targetRows(sizes))}

${sizes.map(sizeSection).join('\n')}
${notes.trim()}
`;
}
