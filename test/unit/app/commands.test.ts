import { expect, test } from 'vitest';
import { listCommands, runShortcut } from '../../../src/app/commands/command-list';
import { formatShortcut, matchesShortcut } from '../../../src/app/commands/shortcut';
import type { KeyPress } from '../../../src/app/commands/shortcut';
import { modeOf } from '../../../src/document/mode';
import { themeOf } from '../../../src/app/store/state';
import { openMap, openSession, recordingContext } from './open-session';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('every command has an id and a title of its own, and no two share a shortcut', async () => {
  const commands = listCommands(openMap(await openSession()).pack);
  const shortcuts = commands.flatMap((command) =>
    command.shortcuts.map((each) => formatShortcut(each, false)),
  );
  for (const list of [commands.map(({ id }) => id), commands.map(({ title }) => title), shortcuts]) {
    expect(list).toEqual([...new Set(list)]);
  }
});

test('a key press runs one command at most', async () => {
  const commands = listCommands(openMap(await openSession()).pack);
  for (const { shortcuts } of commands) {
    for (const { key, mod = false, shift = false } of shortcuts) {
      const pressed = press(shift ? key.toUpperCase() : key, { ctrlKey: mod, shiftKey: shift });
      const matching = commands.filter((command) =>
        command.shortcuts.some((each) => matchesShortcut(each, pressed)),
      );
      expect(matching, key).toHaveLength(1);
    }
  }
});

test('keys switch the contest, undo and redo it', async () => {
  const session = await openSession();
  const { context } = recordingContext(session);
  const contests = openMap(session).pack.contests.map(({ contest }) => contest.id);
  const mode = () => modeOf(openMap(session).spec);
  expect(mode()).toEqual({ kind: 'contest', contest: contests[1] });
  runShortcut(press('1'), false, context);
  expect(mode()).toEqual({ kind: 'contest', contest: contests[0] });
  runShortcut(press('3'), false, context);
  expect(mode()).toEqual({ kind: 'change' });
  runShortcut(press('z', { ctrlKey: true }), false, context);
  expect(mode()).toEqual({ kind: 'contest', contest: contests[0] });
  runShortcut(press('Z', { ctrlKey: true, shiftKey: true }), false, context);
  expect(mode()).toEqual({ kind: 'change' });
});

test('letters that are typed, or switched off, are no shortcuts; keys with Ctrl always are', async () => {
  const session = await openSession();
  const { context, asked } = recordingContext(session);
  expect(runShortcut(press('d'), true, context)).toBe(false);
  expect(runShortcut(press('k', { metaKey: true }), true, context)).toBe(true);
  session.dispatch({ type: 'single keys switched', on: false });
  expect(runShortcut(press('/'), false, context)).toBe(false);
  expect(asked).toEqual(['search']);
});

test('the theme switches away from what is shown, whichever chose it', async () => {
  const session = await openSession();
  const { context } = recordingContext(session);
  session.dispatch({ type: 'system theme changed', theme: 'dark' });
  runShortcut(press('d'), false, context);
  expect(themeOf(session.getState())).toBe('light');
});

test('escape dismisses the notice first and the selection next', async () => {
  const session = await openSession();
  const { context } = recordingContext(session);
  session.dispatch({ type: 'selected', subject: { unit: 'tract', id: 'made-up' } });
  session.dispatch({ type: 'notice shown', notice: { kind: 'error', text: 'Made up.' } });
  runShortcut(press('Escape'), false, context);
  expect(session.getState()).toMatchObject({ notice: null, selection: { unit: 'tract' } });
  runShortcut(press('Escape'), false, context);
  expect(session.getState().selection).toBeNull();
  expect(runShortcut(press('Escape'), false, context)).toBe(false);
});
