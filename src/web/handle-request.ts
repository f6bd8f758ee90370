import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Transport } from '../contract/host';
import { decodeWire, encodeWire, wireMediaType, WireError } from '../contract/wire';
import type { InterfaceFiles } from '../host/interface/interface-files';
import { hasExactHost, hasExactOrigin, hasToken, isSameSecret, tokenCookie, type Access } from './access';
import { answer, refuse } from './answer';
import { readBody } from './read-body';

export interface RequestContext {
  readonly access: Access;
  readonly files: InterfaceFiles;
  readonly dispatch: Transport;
}

/** Answers one request: the door first (host, origin, token), then a file of the interface or a call. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
): Promise<void> {
  const { access } = context;
  if (!hasExactHost(request, access))
    return refuse(response, 421, 'This is not the address of District Atlas.');
  const isCall = request.url?.startsWith('/api/') ?? false;
  if (!hasExactOrigin(request, access, isCall))
    return refuse(response, 403, 'Calls from other pages are refused.');
  const target = request.url ?? '';
  if (target.startsWith('/?token=')) return enter(request, response, access, target.slice('/?token='.length));
  if (!hasToken(request, access)) {
    return refuse(response, 403, 'Open the address that District Atlas printed when it started.');
  }
  if (isCall) return answerCall(request, response, context, target.slice('/api/'.length));
  return answerFile(request, response, context.files, target);
}

function enter(request: IncomingMessage, response: ServerResponse, access: Access, given: string): void {
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET is answered here.', { Allow: 'GET' });
  if (!isSameSecret(given, access.token)) {
    return refuse(response, 403, 'This address is of an earlier launch. Open the one that was printed last.');
  }
  answer(response, 303, { Location: '/', 'Set-Cookie': tokenCookie(access), 'Cache-Control': 'no-store' });
}

function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  files: InterfaceFiles,
  target: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only GET is answered here.', { Allow: 'GET, HEAD' });
  }
  const file = files.get(target.split('?')[0] ?? '');
  if (file === undefined) return refuse(response, 404, 'There is nothing at this address.');
  answer(response, 200, { 'Content-Type': file.mediaType, 'Cache-Control': 'no-cache' }, file.bytes);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  context: RequestContext,
  operation: string,
): Promise<void> {
  if (request.method !== 'POST')
    return refuse(response, 405, 'Operations are called with POST.', { Allow: 'POST' });
  if (request.headers['content-type'] !== wireMediaType) {
    return refuse(response, 415, `Operations take ${wireMediaType}.`);
  }
  const body = await readBody(request);
  if (body === null) return refuse(response, 413, 'The request is too large.');
  let input: unknown;
  try {
    input = decodeWire(body);
  } catch (error) {
    if (error instanceof WireError) return refuse(response, 400, error.message);
    throw error;
  }
  const reply = encodeWire(await context.dispatch(operation, input));
  answer(response, 200, { 'Content-Type': wireMediaType, 'Cache-Control': 'no-store' }, reply);
}
