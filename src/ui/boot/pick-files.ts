/** Asks the person for files; resolves with none when they change their mind. A folder gives all files beneath it. */
export function pickFiles(what: 'zip' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  if (what === 'zip') input.accept = '.zip,application/zip';
  else input.webkitdirectory = true;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
