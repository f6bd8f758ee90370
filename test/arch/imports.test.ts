import { beforeAll, describe, expect, it } from 'vitest';
import { findImportViolations, repositoryRoot, withPlantedTree } from './import-gate';
import type { ImportViolation } from './import-gate';

/** One module a layer, each importing what it may: the tree that the violations are planted into. */
const lawfulTree: Readonly<Record<string, string>> = {
  'src/core/total.ts': `import { area } from '@turf/turf';\nimport { mean } from 'simple-statistics';\nimport { interpolateBlues } from 'd3-scale-chromatic';\nimport type { Polygon } from 'geojson';\nexport const total = [area, mean, interpolateBlues];\nexport type Shape = Polygon;\n`,
  'src/contract/operations.ts': `import * as z from 'zod';\nimport { pageSchema } from '../scene/page/page';\nimport { importViewSchema } from '../import/view/import-view';\nexport const operations = [z.string(), pageSchema, importViewSchema];\nexport type Operations = typeof operations;\n`,
  'src/scene/page/page.ts': `import * as z from 'zod';\nexport const pageSchema = z.string();\n`,
  'src/import/view/import-view.ts': `import * as z from 'zod';\nexport const importViewSchema = z.string();\n`,
  'src/words/sentence.ts': `import { total } from '../core/total';\nexport const sentence = total;\n`,
  'src/files/unzip.ts': `import { unzipSync } from 'fflate';\nimport { sentence } from '../words/sentence';\nexport const unzip = [unzipSync, sentence];\n`,
  'src/pack/read.ts': `import { csvParse } from 'd3-dsv';\nimport { total } from '../core/total';\nimport { unzip } from '../files/unzip';\nexport const read = [csvParse, total, unzip];\n`,
  'src/formats/csv.ts': `import Papa from 'papaparse';\nimport { unzip } from '../files/unzip';\nexport const csv = [Papa, unzip];\n`,
  'src/formats/facts/file-formats.ts': `export const fileFormats = ['.csv'];\n`,
  'src/import/plan.ts': `import { read } from '../pack/read';\nimport { csv } from '../formats/csv';\nexport const plan = [read, csv];\n`,
  'src/document/sheet.ts': `import * as z from 'zod';\nimport { sentence } from '../words/sentence';\nexport const sheet = [z, sentence];\n`,
  'src/scene/build.ts': `import { rgb } from 'd3-color';\nimport { total } from '../core/total';\nimport { sheet } from '../document/sheet';\nexport const build = [rgb, total, sheet];\n`,
  'src/render/svg/render.ts': `import { build } from '../../scene/build';\nexport const render = build;\n`,
  'src/render/png/render.ts': `import { readFile } from 'node:fs/promises';\nimport { Resvg } from '@resvg/resvg-js';\nimport { build } from '../../scene/build';\nexport const renderPng = [readFile, Resvg, build];\n`,
  'src/render/facts/page-formats.ts': `export const pageFormats = ['.png'];\n`,
  'src/render/files/renderers.ts': `import { pageFormats } from '../facts/page-formats';\nimport { renderPng } from '../png/render';\nexport const renderers = [pageFormats, renderPng];\n`,
  'src/app/facts.ts': `import { fileFormats } from '../formats/facts/file-formats';\nexport const told = fileFormats;\n`,
  'src/ui/facts.ts': `import { fileFormats } from '../formats/facts/file-formats';\nimport { pageFormats } from '../render/facts/page-formats';\nexport const told = [fileFormats, pageFormats];\n`,
  'src/host/facts.ts': `import { fileFormats } from '../formats/facts/file-formats';\nimport { renderers } from '../render/files/renderers';\nexport const told = [fileFormats, renderers];\n`,
  'src/contract/facts.ts': `import { fileFormats } from '../formats/facts/file-formats';\nimport { pageFormats } from '../render/facts/page-formats';\nexport const told = [fileFormats, pageFormats];\n`,
  'src/app/session.ts': `import { read } from '../pack/read';\nimport { build } from '../scene/build';\nimport type { Operations } from '../contract/operations';\nexport const session = [read, build];\nexport type Used = Operations;\n`,
  'src/ui/app.tsx': `import { createRoot } from 'react-dom/client';\nimport { session } from '../app/session';\nimport { map } from './map/map';\nexport const app = [createRoot, session, map];\n`,
  'src/ui/map/map.ts': `import L from 'leaflet';\nexport const map = L;\n`,
  'src/host/host.ts': `import { join } from 'node:path';\nimport { read } from '../pack/read';\nimport { renderPng } from '../render/png/render';\nimport { operations } from '../contract/operations';\nexport const host = [join, read, renderPng, operations];\n`,
  'src/main/main.ts': `import { app } from 'electron';\nimport { host } from '../host/host';\nexport const main = [app, host];\n`,
  'src/web/main.ts': `import { createServer } from 'node:http';\nimport { host } from '../host/host';\nexport const web = [createServer, host];\n`,
  'src/preload/preload.ts': `import { contextBridge } from 'electron';\nimport type { Operations } from '../contract/operations';\nexport const bridge = contextBridge;\nexport type Used = Operations;\n`,
  'src/cli/main.ts': `import { parseArgs } from 'node:util';\nimport { host } from '../host/host';\nimport { build } from '../scene/build';\nexport const cli = [parseArgs, host, build];\n`,
};

interface Plant {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  /** The rule that must catch it; the layer's own when left out. */
  readonly rule?: string;
  /** Further files that the violation needs. */
  readonly beside?: Readonly<Record<string, string>>;
}

const plants: readonly Plant[] = [
  {
    what: 'a relative import of a layer above',
    path: 'src/core/planted-relative.ts',
    text: `import { build } from '../scene/build';\nexport const planted = build;\n`,
  },
  {
    what: 'a type-only import of a layer above',
    path: 'src/scene/planted-type.ts',
    text: `import type { Used } from '../app/session';\nexport type Planted = Used;\n`,
  },
  {
    what: 'an inline import type',
    path: 'src/core/planted-import-type.ts',
    text: `export type Planted = import('../app/session').Used;\n`,
  },
  {
    what: 'a dynamic import',
    path: 'src/scene/planted-dynamic.ts',
    text: `export const planted = () => import('../ui/map/map');\n`,
  },
  {
    what: 'another layer passed on by re-export',
    path: 'src/app/planted-re-export.ts',
    rule: 'layers-do-not-pass-on-other-layers',
    text: `export { read } from '../pack/read';\n`,
  },
  {
    what: 'a forbidden module reached through a file outside the layers',
    path: 'src/core/planted-detour.ts',
    text: `import { helper } from '../../scripts/helper';\nexport const planted = helper;\n`,
    beside: { 'scripts/helper.ts': `import { app } from '../src/ui/app';\nexport const helper = app;\n` },
  },
  {
    what: 'a package that another layer may use',
    path: 'src/contract/planted-package.ts',
    text: `import { csvParse } from 'd3-dsv';\nexport const planted = csvParse;\n`,
  },
  {
    what: 'of the scene anything but the page in the contract',
    path: 'src/contract/planted-scene.ts',
    text: `import { build } from '../scene/build';\nexport const planted = build;\n`,
  },
  {
    what: 'of an import anything but its view in the contract',
    path: 'src/contract/planted-plan.ts',
    text: `import { plan } from '../import/plan';\nexport const planted = plan;\n`,
  },
  {
    what: 'another file that begins as the page does in the contract',
    path: 'src/contract/planted-page-frame.ts',
    text: `import { frame } from '../scene/page/page.ts.frame';\nexport const planted = frame;\n`,
    beside: { 'src/scene/page/page.ts.frame.ts': `export const frame = 1;\n` },
  },
  {
    what: 'a package by a deep path',
    path: 'src/core/planted-deep-package.ts',
    text: `import { z } from 'zod/v4';\nexport const planted = z;\n`,
  },
  {
    what: 'a package that is not installed',
    path: 'src/host/planted-unknown-package.ts',
    text: `import { nothing } from 'made-up-package';\nexport const planted = nothing;\n`,
  },
  {
    what: 'React outside the interface',
    path: 'src/app/planted-react.ts',
    text: `import { useState } from 'react';\nexport const planted = useState;\n`,
  },
  {
    what: 'Leaflet outside the map folder',
    path: 'src/ui/planted-leaflet.ts',
    text: `import L from 'leaflet';\nexport const planted = L;\n`,
  },
  {
    what: 'a node: module in a pure layer',
    path: 'src/pack/planted-node.ts',
    text: `import { readFileSync } from 'node:fs';\nexport const planted = readFileSync;\n`,
  },
  {
    what: 'a Node module without its prefix in a pure layer',
    path: 'src/core/planted-bare-node.ts',
    text: `import { createServer } from 'http';\nexport const planted = createServer;\n`,
  },
  {
    what: 'a Node module in the SVG renderer',
    path: 'src/render/svg/planted-node.ts',
    text: `import { join } from 'node:path';\nexport const planted = join;\n`,
  },
  {
    what: 'a Node module in the interface',
    path: 'src/ui/planted-node.ts',
    text: `import { join } from 'node:path';\nexport const planted = join;\n`,
  },
  {
    what: 'the pack reader in the interface',
    path: 'src/ui/planted-pack.ts',
    text: `import { read } from '../pack/read';\nexport const planted = read;\n`,
  },
  {
    what: 'the interface in the command line',
    path: 'src/cli/planted-ui.ts',
    text: `import type { app } from '../ui/app';\nexport type Planted = typeof app;\n`,
  },
  {
    what: 'the host in the preload',
    path: 'src/preload/planted-host.ts',
    text: `import type { host } from '../host/host';\nexport type Planted = typeof host;\n`,
  },
  {
    what: 'Electron in the host',
    path: 'src/host/planted-electron.ts',
    text: `import { app } from 'electron';\nexport const planted = app;\n`,
  },
  {
    what: 'a reader of given files in the host’s own thread',
    path: 'src/host/planted-reader.ts',
    text: `import { inspectFiles } from '../import/inspect/inspect-files';\nexport const planted = inspectFiles;\n`,
    beside: { 'src/import/inspect/inspect-files.ts': `export const inspectFiles = 1;\n` },
    rule: 'given-files-are-read-in-the-worker-alone',
  },
  {
    what: 'a reader in what is told of the formats',
    path: 'src/formats/facts/planted-reader.ts',
    text: `import { csv } from '../csv';\nexport const planted = csv;\n`,
  },
  {
    what: 'a library in what is told of the formats',
    path: 'src/formats/facts/planted-library.ts',
    text: `import Papa from 'papaparse';\nexport const planted = Papa;\n`,
  },
  {
    what: 'a reader of a file format in the contract',
    path: 'src/contract/planted-format.ts',
    text: `import { csv } from '../formats/csv';\nexport const planted = csv;\n`,
  },
  {
    what: 'a writer of a file format in the host’s own thread',
    path: 'src/host/planted-writer.ts',
    text: `import { csv } from '../formats/csv';\nexport const planted = csv;\n`,
    rule: 'given-files-are-read-in-the-worker-alone',
  },
  {
    what: 'a renderer in what is told of the formats of a page',
    path: 'src/render/facts/planted-renderer.ts',
    text: `import { render } from '../svg/render';\nexport const planted = render;\n`,
  },
  {
    what: 'the PNG renderer in the interface',
    path: 'src/ui/planted-picture.ts',
    text: `import { renderPng } from '../render/png/render';\nexport const planted = renderPng;\n`,
  },
  {
    what: 'the making of files of pages in the interface',
    path: 'src/ui/planted-page-file.ts',
    text: `import { renderers } from '../render/files/renderers';\nexport const planted = renderers;\n`,
  },
  {
    what: 'a pack in a file format',
    path: 'src/formats/planted-pack.ts',
    text: `import { read } from '../pack/read';\nexport const planted = read;\n`,
  },
  {
    what: 'the scene in a document',
    path: 'src/document/planted-scene.ts',
    text: `import type { build } from '../scene/build';\nexport type Planted = typeof build;\n`,
  },
  {
    what: 'a file format in the reading of packs',
    path: 'src/pack/planted-format.ts',
    text: `import { csv } from '../formats/csv';\nexport const planted = csv;\n`,
  },
  {
    what: 'a document in an import',
    path: 'src/import/planted-document.ts',
    text: `import { sheet } from '../document/sheet';\nexport const planted = sheet;\n`,
  },
  {
    what: 'a library of file formats outside their room',
    path: 'src/files/planted-library.ts',
    text: `import Papa from 'papaparse';\nexport const planted = Papa;\n`,
  },
  {
    what: 'a pack in the room of words',
    path: 'src/words/planted-pack.ts',
    text: `import { read } from '../pack/read';\nexport const planted = read;\n`,
  },
  {
    what: 'a file format in the session',
    path: 'src/app/planted-format.ts',
    text: `import { csv } from '../formats/csv';\nexport const planted = csv;\n`,
  },
  {
    what: 'the core in a shell that goes through the host',
    path: 'src/web/planted-core.ts',
    text: `import { total } from '../core/total';\nexport const planted = total;\n`,
  },
  {
    what: 'a circle',
    path: 'src/core/planted-circle.ts',
    rule: 'no-circles',
    text: `import { other } from './planted-circle-back';\nexport const planted = () => other;\n`,
    beside: {
      'src/core/planted-circle-back.ts': `import { planted } from './planted-circle';\nexport const other = () => planted;\n`,
    },
  },
];

const layerOf = (path: string): string => path.replace(/^src\//, '').replace(/(\/svg)?\/[^/]+$/, '');

describe('the import gate', () => {
  let planted: readonly ImportViolation[] = [];

  beforeAll(async () => {
    const files: Record<string, string> = { ...lawfulTree };
    for (const { path, text, beside } of plants) Object.assign(files, { [path]: text }, beside);
    planted = (await withPlantedTree(files, findImportViolations)).violations;
  });

  it('finds nothing in the source', async () => {
    const { violations, moduleCount } = await findImportViolations(repositoryRoot);
    expect(moduleCount).toBeGreaterThan(10);
    expect(violations).toEqual([]);
  }, 120_000);

  it('accepts what the table allows', async () => {
    const { violations, moduleCount } = await withPlantedTree(lawfulTree, findImportViolations);
    expect(moduleCount).toBeGreaterThanOrEqual(Object.keys(lawfulTree).length);
    expect(violations.filter(({ rule }) => rule !== 'no-orphans')).toEqual([]);
  });

  it.each(plants)('catches $what', ({ path, rule }) => {
    const expected = rule ?? `${layerOf(path)}-imports-only-what-it-may`;
    const caught = planted.filter(({ from, to }) => from === path || to === path);
    expect(caught.map((violation) => violation.rule)).toContain(expected);
  });
});
