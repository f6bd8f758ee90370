import type { IncomingMessage } from 'node:http';
import type { Transport } from '../contract/host';
import { decodeWire, encodeWire, wireMediaType, WireError } from '../contract/wire';
import type { InterfaceFiles } from '../host/interface/interface-files';
import {
  hasExactHost,
  hasExactOrigin,
  hasToken,
  isAskedByApp,
  isSameSecret,
  tokenCookie,
  type Access,
} from './access';
import { refuse, type Answer } from './answer';
import { readBody } from './read-body';

export interface RequestContext {
  readonly access: Access;
  readonly files: InterfaceFiles;
  readonly dispatch: Transport;
}

/** Answers one request: the door first (host, origin, token), then a file of the interface or a call. */
export async function answerRequest(request: IncomingMessage, context: RequestContext): Promise<Answer> {
  const { access, files } = context;
  const target = request.url ?? '';
  const isCall = target.startsWith('/api/');
  if (!hasExactHost(request, access)) return refuse(421, 'This is not the address of District Atlas.');
  if (!hasExactOrigin(request, access, isCall)) return refuse(403, 'Calls of other pages are refused.');
  if (target.startsWith('/?token=')) return enter(request, access, target.slice('/?token='.length));
  if (!isAskedByApp(request)) return refuse(403, 'Requests of other pages are refused.');
  if (!hasToken(request, access)) {
    return refuse(403, 'Open the address that District Atlas printed when it started.');
  }
  return isCall
    ? answerCall(request, context, target.slice('/api/'.length))
    : answerFile(request, files, target);
}

function enter(request: IncomingMessage, access: Access, given: string): Answer {
  if (request.method !== 'GET') return refuse(405, 'Only GET is answered here.', { Allow: 'GET' });
  if (!isSameSecret(given, access.token)) {
    return refuse(403, 'This address is of an earlier launch. Open the one that was printed last.');
  }
  const headers = { Location: '/', 'Set-Cookie': tokenCookie(access), 'Cache-Control': 'no-store' };
  return { status: 303, headers, body: new Uint8Array() };
}

function answerFile(request: IncomingMessage, files: InterfaceFiles, target: string): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, 'Only GET is answered here.', { Allow: 'GET, HEAD' });
  }
  const file = files.get(target.split('?')[0] ?? '');
  if (file === undefined) return refuse(404, 'There is nothing at this address.');
  return {
    status: 200,
    headers: { 'Content-Type': file.mediaType, 'Cache-Control': 'no-cache' },
    body: file.bytes,
  };
}

async function answerCall(
  request: IncomingMessage,
  { dispatch }: RequestContext,
  operation: string,
): Promise<Answer> {
  if (request.method !== 'POST') return refuse(405, 'Operations are called with POST.', { Allow: 'POST' });
  if (request.headers['content-type'] !== wireMediaType)
    return refuse(415, `Operations take ${wireMediaType}.`);
  const body = await readBody(request);
  if (body === null) return refuse(413, 'The request is too large.');
  let input: unknown;
  try {
    input = decodeWire(body);
  } catch (error) {
    if (error instanceof WireError) return refuse(400, error.message);
    throw error;
  }
  return {
    status: 200,
    headers: { 'Content-Type': wireMediaType, 'Cache-Control': 'no-store' },
    body: encodeWire(await dispatch(operation, input)),
  };
}
