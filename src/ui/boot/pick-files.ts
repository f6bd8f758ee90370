/** Asks the person for files; resolves with none when they change their mind. A folder gives all files beneath it. */
export function pickFiles(what: 'zip' | 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  if (what === 'zip') input.accept = '.zip,application/zip';
  else if (what === 'files') input.multiple = true;
  else input.webkitdirectory = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
