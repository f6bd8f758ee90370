import type { Host } from '../../src/contract/host';

/** A host that answers from its input alone, so that every carrier must bring back the same. */
export const madeUpHost: Host = {
  describeHost: () =>
    Promise.resolve({ ok: true, value: { version: '1.2.3', carrier: 'memory', platform: 'made-up' } }),
  listPacks: () =>
    Promise.resolve({
      ok: true,
      value: {
        packs: [
          { id: 'made-up', title: 'Žluťoučký Koreatown — 한인타운 🗳️ \u0000 " \\ \u2028', version: '' },
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
          { path: 'every-byte.bin', bytes: Uint8Array.from({ length: 256 }, (_, index) => index) },
          {
            path: 'größe/데이터.csv',
            bytes: new TextEncoder().encode('precinct,votes\nMade-up Precinct 1,7\n'),
          },
        ],
      },
    });
  },
  saveExport: ({ name, format, svg, width }) =>
    Promise.resolve({
      ok: true,
      value:
        width === 200
          ? { outcome: 'cancelled' }
          : {
              outcome: 'download',
              fileName: `${name}.${format}`,
              mediaType: 'image/svg+xml',
              bytes: new TextEncoder().encode(svg),
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
  readSettings: () =>
    Promise.resolve({
      ok: true,
      value: { settings: { theme: 'dark', deep: [{ a: null }, [1.5, -0.25, 1e300]], '': true } },
    }),
  writeSettings: ({ settings }) =>
    Promise.resolve(
      settings['refuse'] === true
        ? { ok: false, error: { code: 'settings-unwritable', message: 'No.' } }
        : { ok: true, value: {} },
    ),
};
