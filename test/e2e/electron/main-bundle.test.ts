import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { runMain } from './run-main';
import { sceneChecks } from './scene-checks';
import { scenes } from './stand-in/scenes.mjs';

test.each(Object.entries(sceneChecks))('the built main process %s', async (scene, check) => {
  const run = await runMain(scene);
  onTestFinished(() => rmSync(run.folders.all, { recursive: true, force: true }));
  expect(run.outcome['broken']).toBeUndefined();
  check(run);
});

test('every scene has something to end in', () => {
  expect(Object.keys(sceneChecks)).toEqual(Object.keys(scenes));
});
