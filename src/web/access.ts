import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must show to be let in. */
export interface Access {
  /** The secret of this launch. */
  readonly token: string;
  /** The exact `Host` header, for example `127.0.0.1:41234`. */
  readonly authority: string;
}

/** The header that programs other than a browser may give the token in. */
export const tokenHeader = 'x-district-atlas-token';

/** The cookie's name; cookies do not keep ports apart, so the name does. */
export const cookieName = (access: Access): string =>
  `district-atlas-${access.authority.split(':')[1] ?? ''}`;

/** `Set-Cookie` for the launch's token: out of reach of scripts, and never sent along from another site. */
export const tokenCookie = (access: Access): string =>
  `${cookieName(access)}=${access.token}; HttpOnly; SameSite=Strict; Path=/`;

/** Whether the request names this very host: a page of another name that resolves to 127.0.0.1 does not. */
export const hasExactHost = (request: IncomingMessage, access: Access): boolean =>
  request.headers.host === access.authority;

/**
 * Whether the request comes from the interface itself. A browser names the origin of every call; a program that has the
 * token needs none.
 *
 * @param required whether a request without an `Origin` is refused.
 */
export function hasExactOrigin(request: IncomingMessage, access: Access, required: boolean): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return !required || readHeaderToken(request) !== undefined;
  return origin === `http://${access.authority}`;
}

/**
 * Whether the browser says that the app itself, or the person, asks. Pages of other ports of 127.0.0.1 count as the same
 * site, so the cookie would come along with what they ask; this tells them apart. Programs say nothing of the kind.
 */
export const isAskedByApp = (request: IncomingMessage): boolean =>
  [undefined, 'same-origin', 'none'].includes(request.headers['sec-fetch-site']);

/** Whether the request carries the launch's token, in its cookie or its header. */
export function hasToken(request: IncomingMessage, access: Access): boolean {
  const given = readHeaderToken(request) ?? readCookie(request, cookieName(access));
  return given !== undefined && isSameSecret(given, access.token);
}

/** Compares secrets in a time that does not depend on where they differ, nor on their lengths. */
export const isSameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function readHeaderToken(request: IncomingMessage): string | undefined {
  const header = request.headers[tokenHeader];
  return typeof header === 'string' ? header : undefined;
}

function readCookie(request: IncomingMessage, name: string): string | undefined {
  const prefix = `${name}=`;
  return (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length);
}
