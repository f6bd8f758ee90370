import { securityHeaders } from '../host/interface/content-security-policy';
import type { InterfaceFiles } from '../host/interface/interface-files';
import { resolveAppUrl } from './app-address';

/** Answers a request of the `app:` scheme from the list of the interface's files. */
export function serveInterface(request: Request, files: InterfaceFiles): Response {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: securityHeaders });
  const file = resolveAppUrl(request.url, files);
  if (file === null) return new Response(null, { status: 404, headers: securityHeaders });
  return new Response(file.bytes, { headers: { ...securityHeaders, 'Content-Type': file.mediaType } });
}
