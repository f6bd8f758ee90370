import { expect, test } from 'vitest';
import { noHistory, redoEdit, undoEdit, withEdit, type History } from '../../../src/document/history';

test('what was edited comes back, and what was undone again', () => {
  const history = withEdit(withEdit(noHistory, 'first', null), 'second', null);
  const undone = undoEdit(history, 'third');
  expect(undone?.value).toBe('second');
  const redone = redoEdit(undone?.history ?? noHistory, 'second');
  expect(redone?.value).toBe('third');
  expect(redone?.history.past).toEqual(['first', 'second']);
});

test('a value that is nothing is a value too', () => {
  const history: History<string | null> = withEdit<string | null>(noHistory, null, null);
  expect(undoEdit(history, 'chosen')?.value).toBeNull();
});

test('without an edit there is nothing to undo, and after one nothing to redo', () => {
  expect(undoEdit<string>(noHistory, 'only')).toBeNull();
  const undone = undoEdit(withEdit<string>(noHistory, 'first', null), 'second');
  expect(redoEdit(withEdit(undone?.history ?? noHistory, 'first', null), 'other')).toBeNull();
});

test('edits under one key are one step until another comes between or one is undone', () => {
  const drag = withEdit(withEdit<number>(noHistory, 1, 'opacity'), 2, 'opacity');
  expect(drag.past).toEqual([1]);
  expect(withEdit(drag, 3, 'title').past).toEqual([1, 3]);
  expect(withEdit(withEdit(drag, 3, null), 4, null).past).toEqual([1, 3, 4]);
  const undone = undoEdit(drag, 3);
  expect(withEdit(undone?.history ?? noHistory, 1, 'opacity').past).toEqual([1]);
});

test('of very many steps the first are forgotten', () => {
  const steps = Array.from({ length: 250 }, (_, index) => index);
  const history = steps.reduce<History<number>>((all, step) => withEdit(all, step, null), noHistory);
  expect([history.past.length, history.past[0]]).toEqual([200, 50]);
});
