import type { Host } from '../../src/contract/host';
import { madeUpView } from './made-up-view';

const nothing = () => Promise.resolve({ ok: true as const, value: {} });
const everyByte = () => Uint8Array.from({ length: 256 }, (_, index) => index);

/** A host that answers from its input alone, so that every carrier must bring back the same. */
export const madeUpHost: Host = {
  describeHost: () =>
    Promise.resolve({ ok: true, value: { version: '1.2.3', carrier: 'memory', platform: 'made-up' } }),
  listPacks: () =>
    Promise.resolve({
      ok: true,
      value: {
        packs: [
          {
            id: 'made-up',
            title: 'Žluťoučký Koreatown — 한인타운 🗳️ \u0000 " \\ \u2028',
            version: '',
            origin: 'imported',
          },
        ],
      },
    }),
  openPack: ({ id }) => {
    if (id === 'missing') {
      const place = { file: 'returns.csv', row: 12, column: 'votes' };
      return Promise.resolve({
        ok: false,
        error: { code: 'pack-missing', message: 'There is no “missing”.', place },
      });
    }
    if (id === 'broken') throw new Error('secret: /made-up/packs/broken');
    return Promise.resolve({
      ok: true,
      value: {
        id,
        files: [
          { path: 'empty.csv', bytes: new Uint8Array() },
          { path: 'every-byte.bin', bytes: everyByte() },
          {
            path: 'größe/데이터.csv',
            bytes: new TextEncoder().encode('precinct,votes\nMade-up Precinct 1,7\n'),
          },
        ],
      },
    });
  },
  nextGivenPack: ({ wait }) =>
    Promise.resolve({
      ok: true,
      value: { pack: wait ? { id: 'made-up', title: 'Made-up', version: '1', origin: 'given' } : null },
    }),
  saveExport: ({ name, format, page, width }) =>
    Promise.resolve({
      ok: true,
      value:
        width === 200
          ? { outcome: 'cancelled' }
          : {
              outcome: 'download',
              fileName: `${name}.${format}`,
              mediaType: 'image/svg+xml',
              bytes: new TextEncoder().encode(JSON.stringify(page)),
            },
    }),
  saveTable: ({ name, csv }) =>
    Promise.resolve({
      ok: true,
      value: {
        outcome: 'download',
        fileName: `${name}.csv`,
        mediaType: 'text/csv',
        bytes: new TextEncoder().encode(csv),
      },
    }),
  saveLayer: ({ pack, layer, format, name }) =>
    Promise.resolve({
      ok: true,
      value: {
        outcome: 'download',
        fileName: `${name}.${layer}.${format}`,
        mediaType: 'application/octet-stream',
        bytes: 'files' in pack ? (pack.files[0]?.bytes ?? new Uint8Array()) : everyByte(),
      },
    }),
  savePack: ({ form, name }) =>
    Promise.resolve(
      form === 'folder'
        ? { ok: false, error: { code: 'unsupported', message: 'Save it as .zip.' } }
        : {
            ok: true,
            value: {
              outcome: 'download',
              fileName: `${name}.zip`,
              mediaType: 'application/zip',
              bytes: everyByte(),
            },
          },
    ),
  revealPack: () => nothing(),
  removePack: ({ id }) =>
    id === 'shipped'
      ? Promise.resolve({ ok: false, error: { code: 'pack-kept', message: 'It came with the app.' } })
      : nothing(),
  listImports: () =>
    Promise.resolve({
      ok: true,
      value: {
        imports: [
          {
            id: 'made-up-import',
            title: '한인타운 🗳️',
            baseTitle: null,
            changed: '1999-01-05T12:00:00.000Z',
            files: ['größe/데이터.csv'],
          },
        ],
      },
    }),
  startImport: ({ base }) =>
    Promise.resolve({ ok: true, value: { id: base === null ? 'made-up-import' : 'made-up-change' } }),
  addImportFile: ({ offset, bytes, isLast }) =>
    offset === bytes.byteLength && isLast
      ? nothing()
      : Promise.resolve({
          ok: false,
          error: { code: 'import-piece', message: `${offset}`, place: { file: 'a' } },
        }),
  removeImportFile: () => nothing(),
  planImport: ({ decisions }) =>
    Promise.resolve({ ok: true, value: { ...madeUpView, decisions: decisions ?? {} } }),
  readImportProgress: ({ id }) =>
    Promise.resolve({
      ok: true,
      value: { running: id === 'made-up-import' ? { what: 'Reading größe.shp', done: 0.5, total: 3 } : null },
    }),
  cancelImport: () => nothing(),
  previewImport: () => Promise.resolve({ ok: true, value: { geojson: everyByte() } }),
  finishImport: () =>
    Promise.resolve({
      ok: true,
      value: { pack: { id: 'made-up', title: 'Made-up District', version: '1.0.0', origin: 'imported' } },
    }),
  discardImport: ({ id }) =>
    id === 'missing-import'
      ? Promise.resolve({ ok: false, error: { code: 'import-missing', message: 'There is none.' } })
      : nothing(),
  readSettings: () =>
    Promise.resolve({
      ok: true,
      value: {
        settings: { theme: 'dark', deep: [{ a: null }, [1.5, -0.25, 1e300]], '': true },
        setAside: 'settings.set-aside.json',
      },
    }),
  writeSettings: ({ settings }) =>
    Promise.resolve(
      settings['refuse'] === true
        ? { ok: false, error: { code: 'settings-unwritable', message: 'No.' } }
        : { ok: true, value: {} },
    ),
};
