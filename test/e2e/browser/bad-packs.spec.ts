import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { badPacks, readShippedFiles, spoilPack, writeFiles, zipFiles } from '../../fixtures/bad-packs';
import { coverageOf, differenceOf, inspectorOf, searchFor, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

/** Drops a file or a folder on the window, as a desktop does. */
async function drop(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
  await browser.detach();
}

/** Writes a file of the test's own folder, drops it and says nothing of where it is. */
async function dropBytes(page: Page, folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'given.zip');
  await writeFile(path, bytes);
  await drop(page, path);
}

/** The shipped pack by another name, so that it opens with no choices remembered. */
function renamedFiles(): Map<string, Uint8Array> {
  const files = readShippedFiles();
  const text = new TextDecoder().decode(files.get('datapackage.json'));
  return files.set('datapackage.json', new TextEncoder().encode(text.replaceAll('ca-34-2017', 'a-copy')));
}

test('refuses each bad pack in one sentence and keeps the open map', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await searchFor(atlas, 'Koreatown');
  const before = await stillPicture(atlas);
  for (const badPack of badPacks) {
    await test.step(badPack.what, async () => {
      await dropBytes(atlas, testInfo.outputDir, zipFiles(spoilPack(badPack)));
      const notice = atlas.getByRole('alert');
      await expect(notice).toContainText(badPack.place);
      expect((await notice.innerText()).trim()).toMatch(/^[^\n]+\.$/);
      await notice.getByRole('button', { name: 'Dismiss the notice' }).click();
      await expect(inspectorOf(atlas)).toHaveAttribute('data-id', 'koreatown');
      await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');
    });
  }
  await atlas.mouse.move(5, 5);
  await expect.poll(async () => differenceOf(before, await stillPicture(atlas))).toBe(0);
});

test('refuses a file that is no pack at all', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await dropBytes(atlas, testInfo.outputDir, new TextEncoder().encode('These are my notes.'));
  await expect(atlas.getByRole('alert')).toContainText('zip archive');
  await dropBytes(atlas, testInfo.outputDir, new Uint8Array());
  await expect(atlas.getByRole('alert')).toContainText('zip archive');
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');
});

test('opens and refuses packs that are dropped as folders', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  const bad = join(testInfo.outputDir, 'bad');
  writeFiles(bad, spoilPack(badPacks.find(({ what }) => what === 'a negative vote')!));
  await drop(atlas, bad);
  await expect(atlas.getByRole('alert')).toContainText('returns.csv, row 5, column votes');
  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  const good = join(testInfo.outputDir, 'good');
  writeFiles(good, renamedFiles());
  await drop(atlas, good);
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');
});

test('opens a good pack that is dropped or chosen', async ({ atlas }, testInfo) => {
  await waitForMap(atlas);
  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await dropBytes(atlas, testInfo.outputDir, zipFiles(renamedFiles()));
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');

  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await atlas.getByRole('button', { name: 'Open a pack…' }).click();
  const choosing = atlas.waitForEvent('filechooser');
  await atlas.getByRole('button', { name: 'Open a zipped pack…' }).click();
  const bytes = Buffer.from(zipFiles(readShippedFiles()));
  await (await choosing).setFiles({ name: 'good.zip', mimeType: 'application/zip', buffer: bytes });
  await waitForMap(atlas);
  await expect(atlas.getByRole('alert')).toHaveCount(0);
});
