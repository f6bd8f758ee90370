import { codeHeader, codeOfHash, enterPath, keyHeader } from '../../contract/web-door';

/** Where this window keeps its key over a reload. */
const keyName = 'district-atlas-key';

/** What came of the door: the key of this launch, a closed door, or nobody behind it. */
export type Entry =
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unreachable' };

/**
 * Gets the key of this launch from the web host that served the page: by the one-time code of the address, which leaves
 * the address at once, or by the key that this window had before a reload.
 *
 * The key is kept in the window's session storage: no other window, no other port and no later start of the browser reads
 * it, and it opens nothing once this launch of the host has ended.
 */
export async function enterWebHost(page: Window): Promise<Entry> {
  await untilShown(page.document);
  const code = codeOfHash(page.location.hash);
  if (code !== null) page.history.replaceState(page.history.state, '', '/');
  openAgainByAddress(page);
  const kept = readKept(page);
  const shown = {
    ...(code === null ? {} : { [codeHeader]: code }),
    ...(kept === null ? {} : { [keyHeader]: kept }),
  };
  try {
    const answer = await page.fetch(enterPath, { method: 'POST', headers: shown, credentials: 'omit' });
    if (!answer.ok) return { kind: 'closed' };
    const key = await answer.text();
    keep(page, key);
    return { kind: 'open', key };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** A browser may run the page ahead of being asked for it; the code is spent when the person sees the page. */
function untilShown(document: Document & { readonly prerendering?: boolean }): Promise<void> {
  if (document.prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

/** A new address typed over this one differs behind the `#` only, for which a browser loads nothing by itself. */
function openAgainByAddress(page: Window): void {
  page.addEventListener('hashchange', () => {
    if (codeOfHash(page.location.hash) !== null) page.location.reload();
  });
}

/** Browsers that store nothing for pages throw here; then a reload needs another address. */
function readKept(page: Window): string | null {
  try {
    return page.sessionStorage.getItem(keyName);
  } catch {
    return null;
  }
}

function keep(page: Window, key: string): void {
  try {
    page.sessionStorage.setItem(keyName, key);
  } catch {
    return;
  }
}
