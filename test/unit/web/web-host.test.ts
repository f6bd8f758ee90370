import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDispatcher } from '../../../src/contract/create-dispatcher';
import { decodeWire, encodeWire, wireMediaType } from '../../../src/contract/wire';
import { contentSecurityPolicy } from '../../../src/host/interface/content-security-policy';
import { cookieName, tokenHeader } from '../../../src/web/access';
import { startWebHost, type WebHost } from '../../../src/web/start-web-host';
import { madeUpHost } from '../../contract/made-up-host';
import { sendRaw } from './raw-request';

const page = {
  mediaType: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode('<!doctype html><p>Made-up page</p>'),
};
const script = { mediaType: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('export {};') };
const openPack = { method: 'POST', target: '/api/openPack', body: encodeWire({ id: 'made-up' }) };
const reportBug = vi.fn();

let host: WebHost;
const origin = () => `http://${host.access.authority}`;
const cookie = () => `${cookieName(host.access)}=${host.access.token}`;
/** The headers of a call as the interface in a browser makes it. */
const browserHeaders = () => ({ Origin: origin(), Cookie: cookie(), 'Content-Type': wireMediaType });

beforeAll(async () => {
  host = await startWebHost({
    files: new Map([
      ['/', page],
      ['/index.html', page],
      ['/assets/index-1.js', script],
    ]),
    dispatch: createDispatcher(madeUpHost),
    port: 0,
    reportBug,
  });
});
afterAll(async () => {
  await host.close();
  expect(reportBug).not.toHaveBeenCalled();
});

describe('the way in', () => {
  test('the printed address sets a cookie out of reach of scripts and other sites, and drops the token', async () => {
    const answer = await sendRaw(host, {
      target: new URL(host.address).pathname + new URL(host.address).search,
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([`${cookie()}; HttpOnly; SameSite=Strict; Path=/`]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('the cookie opens the page and its files', async () => {
    const first = await sendRaw(host, { headers: { Cookie: `other=1; ${cookie()}` } });
    expect([first.status, first.body.toString()]).toEqual([200, '<!doctype html><p>Made-up page</p>']);
    const second = await sendRaw(host, { target: '/assets/index-1.js', headers: { Cookie: cookie() } });
    expect([second.status, second.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test('a call as the interface makes it is answered', async () => {
    const answer = await sendRaw(host, { ...openPack, headers: browserHeaders() });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(decodeWire(answer.body)).toMatchObject({ ok: true, value: { id: 'made-up' } });
  });

  test('each launch has another token, with 256 bits', async () => {
    const other = await startWebHost({
      files: new Map(),
      dispatch: createDispatcher(madeUpHost),
      port: 0,
      reportBug,
    });
    await other.close();
    expect(other.access.token).not.toBe(host.access.token);
    expect(Buffer.from(host.access.token, 'base64url')).toHaveLength(32);
  });
});

describe('a hostile request', () => {
  test.each([
    'evil.example:PORT',
    'localhost:PORT',
    '[::1]:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1:PORT.evil.example',
  ])('for the host “%s” is refused even with the token (DNS rebinding)', async (name) => {
    const port = host.access.authority.split(':')[1] ?? '';
    const headers = { ...browserHeaders(), Host: name.replace('PORT', port) };
    expect((await sendRaw(host, { ...openPack, headers })).status).toBe(421);
    expect((await sendRaw(host, { headers })).status).toBe(421);
  });

  test.each([
    'http://evil.example',
    'null',
    'https://127.0.0.1',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    '',
  ])('from the origin “%s” is refused even with the cookie', async (from) => {
    const answer = await sendRaw(host, { ...openPack, headers: { ...browserHeaders(), Origin: from } });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['same-site', 'cross-site', 'anything'])(
    'that the browser says is %s is refused even with the cookie, a page of another port included',
    async (site) => {
      const headers = { ...browserHeaders(), 'Sec-Fetch-Site': site };
      expect((await sendRaw(host, { headers })).status).toBe(403);
      expect((await sendRaw(host, { ...openPack, headers })).status).toBe(403);
      for (const own of ['same-origin', 'none']) {
        expect((await sendRaw(host, { headers: { ...headers, 'Sec-Fetch-Site': own } })).status).toBe(200);
      }
    },
  );

  test('without an origin needs the token in the header, not only the cookie', async () => {
    const withCookie = { Cookie: cookie(), 'Content-Type': wireMediaType };
    expect((await sendRaw(host, { ...openPack, headers: withCookie })).status).toBe(403);
    const headers = { [tokenHeader]: host.access.token, 'Content-Type': wireMediaType };
    expect((await sendRaw(host, { ...openPack, headers })).status).toBe(200);
  });

  test.each([
    ['no token', {}],
    ['an empty cookie', { Cookie: 'district-atlas=' }],
    ['a token of the right length', { [tokenHeader]: 'A'.repeat(43) }],
    ['an empty token', { [tokenHeader]: '' }],
  ])('with %s gets neither a file nor a call', async (_title, headers) => {
    expect((await sendRaw(host, { headers })).status).toBe(403);
    expect((await sendRaw(host, { target: '/assets/index-1.js', headers })).status).toBe(403);
    const call = { Origin: origin(), 'Content-Type': wireMediaType, ...headers };
    expect((await sendRaw(host, { ...openPack, headers: call })).status).toBe(403);
  });

  test('with a wrong token in the address gets no cookie', async () => {
    const answer = await sendRaw(host, { target: `/?token=${'A'.repeat(43)}` });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/assets/../../package.json',
    '/assets/..\\..\\package.json',
    '//etc/passwd',
    '/etc/passwd',
    '/index.html%00.js',
    '/assets/',
    '/assets/%69ndex-1.js',
    'http://evil.example/',
    '*',
  ])('for %s finds nothing', async (target) => {
    const answer = await sendRaw(host, { target, headers: { Cookie: cookie() } });
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('district-atlas');
  });

  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'with %s on an operation is refused',
    async (method) => {
      const answer = await sendRaw(host, { method, target: '/api/openPack', headers: browserHeaders() });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    },
  );

  test('with POST on a file is refused', async () => {
    expect((await sendRaw(host, { method: 'POST', headers: browserHeaders() })).status).toBe(405);
  });

  test('for an unknown operation is an error value', async () => {
    for (const name of ['deleteEverything', '__proto__', 'openPack/../openPack', 'openPack?x=1']) {
      const answer = await sendRaw(host, { ...openPack, target: `/api/${name}`, headers: browserHeaders() });
      expect(decodeWire(answer.body)).toMatchObject({ ok: false, error: { code: 'unknown-operation' } });
    }
  });

  test.each([
    'text/plain',
    'application/json',
    'application/x-www-form-urlencoded',
    `${wireMediaType}; charset=x`,
  ])('as %s, which a form of another site could send, is refused', async (type) => {
    const headers = { ...browserHeaders(), 'Content-Type': type };
    expect((await sendRaw(host, { ...openPack, headers })).status).toBe(415);
  });

  test('that is not a frame is refused', async () => {
    const answer = await sendRaw(host, { ...openPack, body: '{"id":"made-up"}', headers: browserHeaders() });
    expect(answer.status).toBe(400);
  });

  test('that announces a giant body is refused before it is read', async () => {
    const headers = { ...browserHeaders(), 'Content-Length': 8e9 };
    const answer = await sendRaw(host, { method: 'POST', target: '/api/saveExport', headers, endless: true });
    expect(answer.status).toBe(413);
  });

  test('whose body never ends is cut off at the limit', async () => {
    const answer = await sendRaw(host, {
      method: 'POST',
      target: '/api/saveExport',
      headers: browserHeaders(),
      endless: true,
    }).catch((error: unknown) => (error as NodeJS.ErrnoException).code);
    expect(['ECONNRESET', 'EPIPE', 413]).toContain(typeof answer === 'object' ? answer.status : answer);
  });

  test('that is not HTTP does not stop the host', async () => {
    const [hostname, port] = host.access.authority.split(':');
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('\u0016\u0003\u0001 hello\r\n\r\n'));
      socket.on('data', () => undefined).on('error', () => undefined);
      socket.on('close', () => resolve());
    });
    expect((await sendRaw(host, { headers: { Cookie: cookie() } })).status).toBe(200);
  });
});

describe('every answer', () => {
  test('carries the policy, nosniff and no framing, whatever its status', async () => {
    const answers = await Promise.all([
      sendRaw(host, { headers: { Cookie: cookie() } }),
      sendRaw(host, {}),
      sendRaw(host, { target: '/nothing', headers: { Cookie: cookie() } }),
      sendRaw(host, { headers: { Host: 'evil.example' } }),
      sendRaw(host, { ...openPack, headers: browserHeaders() }),
    ]);
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('the port', () => {
  test('is open on 127.0.0.1 only', async () => {
    const port = Number(host.access.authority.split(':')[1]);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal }) => !internal)
      .map(({ address, scopeid, family }) => (family === 'IPv6' && scopeid ? null : address))
      .filter((address) => address !== null);
    for (const address of [...others, '::1']) {
      const outcome = await new Promise((resolve) => {
        const socket = connect({ port, host: address, timeout: 2000 }, () => {
          socket.destroy();
          resolve('open');
        });
        socket.on('error', () => resolve('closed')).on('timeout', () => resolve('closed'));
      });
      expect(outcome, address).toBe('closed');
    }
  });

  test('that is taken is an error of the system, not a silent other port', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const starting = startWebHost({
      files: new Map(),
      dispatch: createDispatcher(madeUpHost),
      port,
      reportBug,
    });
    await expect(starting).rejects.toThrow('EADDRINUSE');
    taken.close();
  });
});
