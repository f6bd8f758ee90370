/**
 * Who may import whom. This table is the whole rule: what it does not list is refused, for values and types, static
 * and dynamic imports alike. `files` are single files of another layer. `test/arch/imports.test.ts` runs it and proves with planted violations that it bites.
 */
const geometryTypes = ['geojson', 'topojson-specification'];
const colour = ['d3-color', 'd3-interpolate', 'd3-scale-chromatic'];

/** Libraries that read and write other programs' files. They are heavy: only the host and the command line load them. */
const fileFormats = ['@e965', '@tmcw', '@xmldom', 'papaparse', 'proj4', 'shapefile', 'sql.js'];

/**
 * What the interface may use beside the session. Of the formats it knows what is told of them: what reads, writes or makes
 * files of them stays with the host.
 */
const asked = ['core', 'words', 'document', 'scene', 'formats/facts', 'render/facts', 'render/svg'];

const layers = [
  {
    folder: 'src/core',
    packages: ['@turf', 'topojson-client', 'simple-statistics', ...colour, ...geometryTypes],
  },
  { folder: 'src/words', layers: ['core'] },
  { folder: 'src/files', layers: ['core', 'words'], packages: ['zod', 'd3-dsv', 'fflate', ...geometryTypes] },
  {
    folder: 'src/contract',
    layers: ['formats/facts', 'render/facts'],
    files: ['src/scene/page/page.ts', 'src/import/view/import-view.ts'],
    packages: ['zod'],
  },
  {
    folder: 'src/pack',
    layers: ['core', 'words', 'files'],
    packages: ['zod', 'd3-dsv', 'topojson-client', 'topojson-server', 'topojson-simplify', ...geometryTypes],
  },
  { folder: 'src/formats/facts' },
  {
    folder: 'src/formats',
    except: 'src/formats/facts',
    layers: ['core', 'words', 'files'],
    packages: ['fflate', 'topojson-client', 'topojson-server', ...fileFormats, ...geometryTypes],
  },
  {
    folder: 'src/import',
    layers: ['core', 'words', 'files', 'pack', 'formats'],
    packages: ['zod', 'topojson-client', 'topojson-server', 'topojson-simplify', ...geometryTypes],
  },
  { folder: 'src/document', layers: ['core', 'words'], packages: ['zod'] },
  {
    folder: 'src/scene',
    layers: ['core', 'words', 'document'],
    packages: ['zod', ...colour, ...geometryTypes],
  },
  { folder: 'src/render/facts' },
  { folder: 'src/render', except: 'src/render/(facts|files|png)', layers: ['core', 'scene'] },
  { folder: 'src/render/files', layers: ['core', 'scene', 'render'], node: true },
  { folder: 'src/render/png', layers: ['core', 'scene', 'render'], packages: ['@resvg'], node: true },
  {
    folder: 'src/app',
    layers: ['core', 'words', 'document', 'pack', 'formats/facts', 'import', 'scene', 'contract'],
  },
  {
    folder: 'src/ui',
    except: 'src/ui/map',
    layers: [...asked, 'app', 'contract'],
    packages: ['react', 'react-dom'],
  },
  {
    folder: 'src/ui/map',
    layers: [...asked, 'app', 'contract', 'ui'],
    packages: ['react', 'react-dom', 'leaflet'],
  },
  {
    folder: 'src/host',
    layers: ['core', 'words', 'files', 'pack', 'formats', 'import', 'document', 'render', 'contract'],
    node: true,
  },
  { folder: 'src/main', layers: ['host', 'contract'], packages: ['electron'], node: true },
  { folder: 'src/web', layers: ['host', 'contract'], node: true },
  { folder: 'src/preload', layers: ['contract'], packages: ['electron'] },
  {
    folder: 'src/cli',
    layers: [
      'core',
      'words',
      'files',
      'pack',
      'formats',
      'import',
      'document',
      'scene',
      'render',
      'app',
      'contract',
      'host',
    ],
    node: true,
  },
];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A package by its folder, its type package, or its bare name where only types exist. */
const packagePattern = (name) => {
  const scopeless = name.replace('@', '').replace('/', '__');
  return `(^|node_modules/)(${escape(name)}|@types/${escape(scopeless)})(/|$)`;
};

const boundary = ({ folder, except, layers: allowed = [], files = [], packages = [], node = false }) => ({
  name: `${folder.replace('src/', '')}-imports-only-what-it-may`,
  comment: `${folder} may import itself${[...allowed, ...files].map((other) => `, ${other}`).join('')}; packages: ${packages.join(', ') || 'none'}.`,
  severity: 'error',
  from: except === undefined ? { path: `^${folder}/` } : { path: `^${folder}/`, pathNot: `^${except}/` },
  to: {
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
    pathNot: [
      `^${folder}/`,
      ...allowed.map((layer) => `^src/${layer}/`),
      ...files.map((file) => `^${escape(file)}$`),
      ...packages.map(packagePattern),
    ],
  },
});

const pure = '^src/(core|words|files|pack|formats|import|document|scene|app|contract|render/(?!png/|files/))';

module.exports = {
  forbidden: [
    ...layers.map(boundary),
    {
      name: 'source-imports-no-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'pure-layers-never-reach-a-runtime',
      comment:
        'Whatever the way, pure layers do not end at Node, React, Leaflet, Electron or the PNG renderer.',
      severity: 'error',
      from: { path: pure },
      to: {
        path: 'node_modules/(react|react-dom|leaflet|electron|@resvg)(/|$)|^(node:)?(fs|net|http|https|path)$',
        reachable: true,
      },
    },
    {
      name: 'layers-do-not-pass-on-other-layers',
      comment: 'Re-exporting another layer would let a third one import what it may not.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypes: ['export'] },
    },
    {
      name: 'given-files-are-read-in-the-worker-alone',
      comment:
        'What reads or writes files of other programs may hang or run out of memory; the thread of the host does not.',
      severity: 'error',
      from: { path: '^src/(host|main|web)/', pathNot: '^src/host/thread/worker/' },
      to: {
        path: '^src/(formats/(?!facts/)|import/(inspect/|finish/|replace/)|host/thread/worker/(?!tasks|messages))',
      },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', orphan: true, pathNot: ['\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
