import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Transport } from '../../src/contract/host';
import { createHost } from '../../src/host/create-host';
import { hostilePages } from '../fixtures/hostile-pages';
import { madeUpPage } from '../fixtures/made-up-page';
import { withoutShell } from '../fixtures/without-shell';
import { temporaryFolder } from '../unit/host/temporary-folder';
import { carriers } from './carriers';

const openHost = async () =>
  createHost({
    version: '0.1.0',
    carrier: 'web',
    platform: 'linux',
    packs: [],
    shelves: [],
    settingsFolder: await temporaryFolder(),
    fontsFolder: resolve('assets/fonts'),
    ...withoutShell,
  });

const request = (page: unknown) => ({ name: 'Map', format: 'png', page, width: 600 });

/** What came of a call made past the client; `unsaid` where the carrier has no way to say it. */
async function outcomeOf(transport: Transport, page: unknown): Promise<unknown> {
  try {
    return await transport('saveExport', request(page));
  } catch (error) {
    // JSON has no NaN, the frame no holes and nothing without end, so the call could not be written down.
    if (error instanceof TypeError || error instanceof RangeError) return 'unsaid';
    throw error;
  }
}

const refusal = {
  ok: false,
  error: {
    code: expect.stringMatching(/^(input|request-size)$/) as string,
    message: expect.stringMatching(/\.$/) as string,
  },
};

/** Of those that hold millions of something one is enough to carry; the schema's own tests have them all. */
const carriedPages = hostilePages.filter(([title]) => !/million (parts|kinds|items)/.test(title));

describe.each(carriers)('a host behind %s', (_name, open) => {
  test(
    'answers every hostile page with an error value, and goes on drawing',
    { timeout: 240_000 },
    async () => {
      const carrier = await open(await openHost());
      try {
        for (const [title, make] of carriedPages) {
          const outcome = await outcomeOf(carrier.transport, make());
          if (outcome !== 'unsaid') expect(outcome, title).toMatchObject(refusal);
        }
        const drawn = await carrier.transport('saveExport', request(madeUpPage()));
        expect(drawn).toMatchObject({ ok: true, value: { outcome: 'download', fileName: 'Map.png' } });
      } finally {
        await carrier.close();
      }
    },
  );
});
