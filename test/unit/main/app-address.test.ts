import { expect, test } from 'vitest';
import { securityHeaders } from '../../../src/host/interface/content-security-policy';
import { isAllowedRequest, resolveAppUrl } from '../../../src/main/app-address';
import { serveInterface } from '../../../src/main/serve-interface';

const page = {
  mediaType: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode('<p>Made-up page</p>'),
};
const script = { mediaType: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('export {};') };
const files = new Map([
  ['/', page],
  ['/index.html', page],
  ['/assets/index-1.js', script],
]);

test.each([
  ['app://district-atlas/', page],
  ['app://district-atlas/index.html#place', page],
  ['app://district-atlas/assets/index-1.js?x=1', script],
  ['app://district-atlas/assets/../index.html', page],
])('%s is a file of the interface', (address, file) => {
  expect(resolveAppUrl(address, files)).toBe(file);
});

test.each([
  'app://district-atlas/../package.json',
  'app://district-atlas/..%2f..%2fpackage.json',
  'app://district-atlas/assets/..%5c..%5cpackage.json',
  'app://district-atlas/%2e%2e/package.json',
  'app://district-atlas//etc/passwd',
  'app://district-atlas/assets/',
  'app://evil/index.html',
  'app://district-atlas.evil/index.html',
  'app://user@district-atlas/index.html',
  'app://district-atlas:80/index.html',
  'https://district-atlas/index.html',
  'file:///index.html',
  'index.html',
  '',
])('%s is nothing', (address) => {
  expect(resolveAppUrl(address, files)).toBeNull();
});

test.each([
  ['app://district-atlas/assets/index-1.js', true],
  ['blob:app://district-atlas/0b8c', true],
  ['data:image/png;base64,AA==', true],
  ['https://example.org/', false],
  ['http://127.0.0.1/', false],
  ['ws://example.org/', false],
  ['file:///etc/passwd', false],
  ['blob:https://example.org/0b8c', false],
  ['app://evil/', false],
  ['chrome://settings/', false],
  ['devtools://devtools/', false],
  ['javascript:alert(1)', false],
  ['', false],
])('the page may load %s: %s', (address, allowed) => {
  expect(isAllowedRequest(address)).toBe(allowed);
});

test('a file is served with its type and the security headers, anything else with the headers alone', async () => {
  const found = serveInterface(new Request('app://district-atlas/index.html'), files);
  expect([found.status, await found.text()]).toEqual([200, '<p>Made-up page</p>']);
  expect(found.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const missing = serveInterface(new Request('app://district-atlas/none'), files);
  const posted = serveInterface(new Request('app://district-atlas/', { method: 'POST', body: 'x' }), files);
  expect([missing.status, posted.status]).toEqual([404, 405]);
  for (const response of [found, missing, posted]) {
    for (const [name, value] of Object.entries(securityHeaders))
      expect(response.headers.get(name)).toBe(value);
  }
});
