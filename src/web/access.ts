import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { codeHeader, keyHeader } from '../contract/web-door';

/** What a request must show to be let in. */
export interface Access {
  /** The secret of this launch. */
  readonly key: string;
  /** The exact `Host` header, for example `127.0.0.1:41234`. */
  readonly authority: string;
}

/** A secret of 256 bits, of letters that stand in an address and a header as they are. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** The headers that decide who is let in. Each may come once: of two, one reader takes the first and another the last. */
const singleHeaders: readonly string[] = [
  'host',
  'origin',
  'content-type',
  'content-length',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  codeHeader,
  keyHeader,
];

/** Whether a header that decides who is let in came more than once, the same or another. */
export function repeatsHeader(request: IncomingMessage): boolean {
  const names = request.rawHeaders
    .filter((_each, index) => index % 2 === 0)
    .map((name) => name.toLowerCase());
  return singleHeaders.some((single) => names.filter((name) => name === single).length > 1);
}

/** Whether the target is a path of this host, as a browser asks for it: not a whole address, as a proxy is asked. */
export const asksForPath = (request: IncomingMessage): boolean => (request.url ?? '').startsWith('/');

/** Whether the request names this very host: a page of another name that resolves to 127.0.0.1 does not. */
export const hasExactHost = (request: IncomingMessage, access: Access): boolean =>
  request.headers.host === access.authority;

/** Whether no other page asks: a browser names the origin of every call; a program that has the key needs none. */
export function hasNoOtherOrigin(request: IncomingMessage, access: Access): boolean {
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${access.authority}`;
}

/** Whether the browser says that the app itself, or the person, asks. Programs say nothing of the kind. */
export const isAskedByApp = (request: IncomingMessage): boolean =>
  [undefined, 'same-origin', 'none'].includes(request.headers['sec-fetch-site']);

/** Whether the browser says that the whole window goes here, from wherever: the hand-over file sends it so. */
export const isOpenedAsPage = (request: IncomingMessage): boolean =>
  request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document';

/** Whether the request carries the launch's key. */
export const hasKey = (request: IncomingMessage, access: Access): boolean =>
  isSameSecret(readSecret(request, keyHeader), access.key);

/** The secret of a header, or none. */
export function readSecret(request: IncomingMessage, header: string): string {
  const given = request.headers[header];
  return typeof given === 'string' ? given : '';
}

/** Compares secrets in a time that does not depend on where they differ, nor on their lengths. */
export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
