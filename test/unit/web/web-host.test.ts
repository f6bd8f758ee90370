import type { OutgoingHttpHeaders } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDispatcher } from '../../../src/contract/create-dispatcher';
import { codeHeader, codeOfHash, enterPath, keyHeader } from '../../../src/contract/web-door';
import { decodeWire, encodeWire, wireMediaType } from '../../../src/contract/wire';
import { contentSecurityPolicy } from '../../../src/host/interface/content-security-policy';
import { startWebHost, type WebHost } from '../../../src/web/start-web-host';
import { madeUpHost } from '../../contract/made-up-host';
import { sendLines, sendRaw } from './raw-request';

const page = {
  mediaType: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode('<!doctype html><p>Made-up page</p>'),
};
const script = { mediaType: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('export {};') };
const openPack = { method: 'POST', target: '/api/openPack', body: encodeWire({ id: 'made-up' }) };
const reportBug = vi.fn();
const addressSpent = vi.fn<(next: string) => void>();

let host: WebHost;
const origin = () => `http://${host.access.authority}`;
/** The headers of a call as the interface in a browser makes it. */
const browserHeaders = () => ({
  Origin: origin(),
  [keyHeader]: host.access.key,
  'Content-Type': wireMediaType,
});
const currentCode = () => codeOfHash(new URL(host.address()).hash) ?? '';
/** Shows a code at the door, as the interface does. */
const enter = (code: string, headers: OutgoingHttpHeaders = {}) =>
  sendRaw(host, {
    method: 'POST',
    target: enterPath,
    headers: { Origin: origin(), [codeHeader]: code, ...headers },
  });

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
    addressSpent,
  });
});
afterAll(async () => {
  await host.close();
  expect(reportBug).not.toHaveBeenCalled();
});

describe('the way in', () => {
  test('a code is exchanged for the key once; then another takes its place and is told', async () => {
    const code = currentCode();
    const answer = await enter(code);
    expect([answer.status, answer.body.toString()]).toEqual([200, host.access.key]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(currentCode()).not.toBe(code);
    expect(addressSpent.mock.lastCall).toEqual([host.address()]);
    expect((await enter(code)).status).toBe(403);
    expect((await enter(currentCode())).status).toBe(200);
  });

  test('a window that has the key asks with it, and spends no code', async () => {
    const code = currentCode();
    const answer = await enter('', { [keyHeader]: host.access.key });
    expect([answer.status, currentCode()]).toEqual([200, code]);
  });

  test('of two that show the same code at once, one comes in', async () => {
    const code = currentCode();
    const statuses = (await Promise.all([enter(code), enter(code), enter(code)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 403, 403]);
  });

  test('the page and its files are the same for everybody', async () => {
    const first = await sendRaw(host, {});
    expect([first.status, first.body.toString()]).toEqual([200, '<!doctype html><p>Made-up page</p>']);
    const second = await sendRaw(host, { target: '/assets/index-1.js' });
    expect([second.status, second.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test('a file of this disk may send a window here', async () => {
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    expect((await sendRaw(host, { headers })).status).toBe(200);
    expect((await sendRaw(host, { headers: { ...headers, 'Sec-Fetch-Dest': 'iframe' } })).status).toBe(403);
    expect((await sendRaw(host, { ...openPack, headers: { ...browserHeaders(), ...headers } })).status).toBe(
      403,
    );
    expect((await enter(currentCode(), headers)).status).toBe(403);
  });

  test('a call as the interface makes it is answered', async () => {
    const answer = await sendRaw(host, { ...openPack, headers: browserHeaders() });
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(decodeWire(answer.body)).toMatchObject({ ok: true, value: { id: 'made-up' } });
  });

  test('each launch has another key and another code, with 256 bits', async () => {
    const other = await startWebHost({
      files: new Map(),
      dispatch: createDispatcher(madeUpHost),
      port: 0,
      reportBug,
    });
    await other.close();
    const secrets = [
      host.access.key,
      other.access.key,
      currentCode(),
      new URL(other.address()).hash.slice(1),
    ];
    expect(new Set(secrets).size).toBe(4);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
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
  ])('for the host “%s” is refused even with the key (DNS rebinding)', async (name) => {
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
  ])('from the origin “%s” is refused even with the key', async (from) => {
    const answer = await sendRaw(host, { ...openPack, headers: { ...browserHeaders(), Origin: from } });
    expect(answer.status).toBe(403);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each(['same-site', 'cross-site', 'anything'])(
    'that the browser says is %s is refused even with the key, a page of another port included',
    async (site) => {
      const headers = { ...browserHeaders(), 'Sec-Fetch-Site': site };
      expect((await sendRaw(host, { headers })).status).toBe(403);
      expect((await sendRaw(host, { ...openPack, headers })).status).toBe(403);
      for (const own of ['same-origin', 'none']) {
        expect((await sendRaw(host, { headers: { ...headers, 'Sec-Fetch-Site': own } })).status).toBe(200);
      }
    },
  );

  test('without an origin, as programs send it, needs the key as well', async () => {
    const headers = { [keyHeader]: host.access.key, 'Content-Type': wireMediaType };
    expect((await sendRaw(host, { ...openPack, headers })).status).toBe(200);
    expect((await sendRaw(host, { ...openPack, headers: { 'Content-Type': wireMediaType } })).status).toBe(
      403,
    );
  });

  test.each([
    ['no key', {}],
    ['the key as a cookie, which another port may set', { Cookie: 'KEY' }],
    ['the current code instead of the key', { [keyHeader]: 'CODE' }],
    ['a key of the right length', { [keyHeader]: 'A'.repeat(43) }],
    ['an empty key', { [keyHeader]: '' }],
  ])('with %s gets no call', async (_title, given) => {
    const headers = Object.fromEntries(
      Object.entries(given as Record<string, string>).map(([name, value]) => [
        name,
        value.replace('KEY', `${keyHeader}=${host.access.key}`).replace('CODE', currentCode()),
      ]),
    );
    const call = { Origin: origin(), 'Content-Type': wireMediaType, ...headers };
    expect((await sendRaw(host, { ...openPack, headers: call })).status).toBe(403);
  });

  test.each(['', 'A'.repeat(43), 'A'])('with “%s” for a code gets no key', async (code) => {
    const answer = await enter(code);
    expect(answer.status).toBe(403);
    expect(answer.body.toString()).not.toContain(host.access.key);
  });

  test.each(['GET', 'HEAD', 'PUT'])('with %s at the door spends nothing', async (method) => {
    const code = currentCode();
    const headers = { Origin: origin(), [codeHeader]: code };
    expect((await sendRaw(host, { method, target: enterPath, headers })).status).toBe(405);
    expect(currentCode()).toBe(code);
  });

  test.each([
    ['Host', 'evil.example'],
    ['host', 'AUTHORITY'],
    ['Origin', 'http://evil.example'],
    ['ORIGIN', 'http://AUTHORITY'],
    [keyHeader, 'A'.repeat(43)],
    [keyHeader, 'KEY'],
    ['Content-Type', 'text/plain'],
    ['Sec-Fetch-Site', 'cross-site'],
  ])('with a second %s header (%s) is refused, whichever comes first', async (name, value) => {
    const { authority, key } = host.access;
    const second: readonly [string, string] = [
      name,
      value.replace('AUTHORITY', authority).replace('KEY', key),
    ];
    const own: readonly (readonly [string, string])[] = [
      ['Host', authority],
      ['Origin', origin()],
      [keyHeader, key],
      ['Content-Type', wireMediaType],
      ['Sec-Fetch-Site', 'same-origin'],
    ];
    expect(await sendLines(host, own)).toBe(200);
    expect(await sendLines(host, [...own, second])).toBe(400);
    expect(await sendLines(host, [second, ...own])).toBe(400);
  });

  test.each(['http://AUTHORITY/', 'http://AUTHORITY/api/openPack', 'http://evil.example/', '*'])(
    'for the target %s, which only a proxy is asked for, is refused',
    async (target) => {
      const whole = target.replace('AUTHORITY', host.access.authority);
      expect((await sendRaw(host, { target: whole })).status).toBe(400);
      expect((await sendRaw(host, { ...openPack, target: whole, headers: browserHeaders() })).status).toBe(
        400,
      );
    },
  );

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
  ])('for %s finds nothing', async (target) => {
    const answer = await sendRaw(host, { target });
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
    expect((await sendRaw(host, {})).status).toBe(200);
  });
});

describe('every answer', () => {
  test('carries the policy, nosniff and no framing, whatever its status', async () => {
    const answers = await Promise.all([
      sendRaw(host, {}),
      enter(''),
      sendRaw(host, { target: '/nothing' }),
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
