import type { IncomingMessage } from 'node:http';
import type { Transport } from '../contract/host';
import { codeHeader, enterPath } from '../contract/web-door';
import { decodeWire, encodeWire, wireMediaType, WireError } from '../contract/wire';
import type { InterfaceFiles } from '../host/interface/interface-files';
import {
  asksForPath,
  hasExactHost,
  hasKey,
  hasNoOtherOrigin,
  isAskedByApp,
  isOpenedAsPage,
  readSecret,
  repeatsHeader,
  type Access,
} from './access';
import { refuse, type Answer } from './answer';
import type { OneTimeCode } from './one-time-code';
import { readBody } from './read-body';

export interface RequestContext {
  readonly access: Access;
  readonly code: OneTimeCode;
  readonly files: InterfaceFiles;
  readonly dispatch: Transport;
}

/**
 * Answers one request: the door first (form, host, origin, who asks), then the exchange of a code for the key, a call with
 * the key, or a file of the interface. Those files are the same for everybody and hold nothing of anybody, so they need no
 * key; the page finds out itself whether it may call.
 */
export async function answerRequest(request: IncomingMessage, context: RequestContext): Promise<Answer> {
  const { access, files } = context;
  if (repeatsHeader(request)) return refuse(400, 'A header came twice.');
  if (!asksForPath(request)) return refuse(400, 'Only paths of this host are answered.');
  if (!hasExactHost(request, access)) return refuse(421, 'This is not the address of District Atlas.');
  if (!hasNoOtherOrigin(request, access)) return refuse(403, 'Calls of other pages are refused.');
  const target = request.url ?? '';
  const isFile = target !== enterPath && !target.startsWith('/api/');
  if (!isAskedByApp(request) && !(isFile && isOpenedAsPage(request)))
    return refuse(403, 'Requests of other pages are refused.');
  if (isFile) return answerFile(request, files, target);
  if (request.method !== 'POST') return refuse(405, 'This is called with POST.', { Allow: 'POST' });
  if (target === enterPath) return enter(request, context);
  if (!hasKey(request, access)) return refuse(403, 'The key of this launch is missing.');
  return answerCall(request, context, target.slice('/api/'.length));
}

/** Hands the launch's key to whoever shows the current code, which is spent by that, or the key itself. */
function enter(request: IncomingMessage, { access, code }: RequestContext): Answer {
  if (!code.spend(readSecret(request, codeHeader)) && !hasKey(request, access))
    return refuse(403, 'This code was used already, or it is of another launch.');
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: Buffer.from(access.key),
  };
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
