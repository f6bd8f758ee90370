import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { madeUpPolygons, madeUpPrimary, madeUpRunoff } from '../../fixtures/made-up-import';
import { coverageOf, inspectorOf, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';
import { startBuiltWebHost } from './app/web-host';
import { dropPaths, makePack, wizardOf, writeGiven } from './app/wizard-page';

const everything = [madeUpPolygons, madeUpPrimary, madeUpRunoff];
const district = 'Made-up District';

test('saves the pack as a folder where the person picks one, and opens it from there', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  await makePack(atlas, await writeGiven(testInfo.outputDir, everything), district);
  await atlas.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const wizard = wizardOf(atlas);
  await wizard.getByRole('button', { name: 'Save as a folder…' }).click();
  await expect(wizard.getByText('Saved made-up-district.')).toBeVisible();
  await wizard.getByRole('button', { name: 'Save as a folder…' }).click();
  await expect(
    wizard.getByText('There is a folder made-up-district already.', { exact: false }),
  ).toBeVisible();

  const saved = await atlas.evaluate(async () => {
    const home = await navigator.storage.getDirectory();
    const folder = await home.getDirectoryHandle('made-up-district');
    const texts: [string, string][] = [];
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
      texts.push([name, await (await handle.getFile()).text()]);
    }
    return texts;
  });
  expect(saved.map(([name]) => name)).toContain('recipe.json');
  const files = saved.map(([name, text]) => ({
    name: `made-up-district/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  await writeGiven(join(testInfo.outputDir, 'saved'), files);
  await wizard
    .getByRole('button', { name: /^Leave|^Close/ })
    .first()
    .click();
  await dropPaths(atlas, [join(testInfo.outputDir, 'saved', 'made-up-district')]);
  await expect(inspectorOf(atlas).getByRole('heading', { name: district })).toBeVisible();
  await expect(coverageOf(atlas)).toContainText('of 150 votes');
});

test('opens the pack that was open last after a reload, and the first when it is gone', async ({
  atlas,
}, testInfo) => {
  await waitForMap(atlas);
  await makePack(atlas, await writeGiven(testInfo.outputDir, everything), district);
  await wizardOf(atlas).getByRole('button', { name: 'Open it' }).click();
  await expect(coverageOf(atlas)).toContainText('of 150 votes');
  await atlas.reload();
  await expect(inspectorOf(atlas).getByRole('heading', { name: district })).toBeVisible();
  await expect(coverageOf(atlas)).toContainText('of 150 votes');

  await atlas.keyboard.press('Control+o');
  const dialog = atlas.getByRole('dialog', { name: 'Open a pack' });
  await dialog.getByRole('button', { name: /^Remove / }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog.getByRole('button', { name: /^Remove / })).toHaveCount(0);
  await atlas.reload();
  await expect(coverageOf(atlas)).toContainText('Maps 36,116 of 43,179 votes');
});

test('reveals the pack in the system’s file manager', async ({ page }, testInfo) => {
  test.skip(process.platform !== 'linux', 'the stand-in is a program of Linux');
  const programs = join(testInfo.outputDir, 'programs');
  const told = join(testInfo.outputDir, 'opened.txt');
  await mkdir(programs, { recursive: true });
  await writeFile(join(programs, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > '${told}'\n`);
  await chmod(join(programs, 'xdg-open'), 0o755);
  const host = await startBuiltWebHost({ PATH: [programs, process.env['PATH'] ?? ''].join(delimiter) });
  try {
    await page.goto(await host.nextAddress());
    await waitForMap(page);
    await makePack(page, await writeGiven(testInfo.outputDir, everything), district);
    await wizardOf(page).getByRole('button', { name: 'Reveal in folder' }).click();
    await expect.poll(() => readFile(told, 'utf8').catch(() => '')).toMatch(/made-up-district$/);
    const folder = await readFile(told, 'utf8');
    expect(await readFile(join(folder, 'datapackage.json'), 'utf8')).toContain(district);
  } finally {
    await host.close();
  }
});
