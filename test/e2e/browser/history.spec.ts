import { differenceOf, stillPicture, waitForMap } from './app/atlas-page';
import { expect, test } from './app/atlas-test';

test('undoes and does again, by button and by key', async ({ atlas }) => {
  const undo = atlas.getByRole('button', { name: 'Undo' });
  const redo = atlas.getByRole('button', { name: 'Redo' });
  const first = await waitForMap(atlas);
  await expect(undo).toBeDisabled();

  await atlas.getByRole('button', { name: 'Show Primary' }).click();
  await expect.poll(async () => differenceOf(first, await stillPicture(atlas))).toBeGreaterThan(0.01);
  const second = await stillPicture(atlas);
  await atlas.getByRole('button', { name: 'Fill by census tracts' }).click();
  await expect.poll(async () => differenceOf(second, await stillPicture(atlas))).toBeGreaterThan(0.05);
  const third = await stillPicture(atlas);

  await undo.click();
  await expect.poll(async () => differenceOf(second, await stillPicture(atlas))).toBe(0);
  await atlas.keyboard.press('Control+z');
  await expect.poll(async () => differenceOf(first, await stillPicture(atlas))).toBe(0);
  await expect(undo).toBeDisabled();

  await redo.click();
  await atlas.keyboard.press('Control+Shift+z');
  await expect.poll(async () => differenceOf(third, await stillPicture(atlas))).toBe(0);
  await expect(redo).toBeDisabled();
});
