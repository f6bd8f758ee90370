import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { reduce } from '../../../src/app/store/reduce';
import { initialState } from '../../../src/app/store/state';
import type { SessionState } from '../../../src/app/store/state';
import { defaultSpec } from '../../../src/document/default-spec';
import { defaultSmallMultiples } from '../../../src/document/sheets/small-multiples-spec';
import type { SmallMultiplesSpec } from '../../../src/document/sheets/small-multiples-spec';
import { redoCommand, undoCommand } from '../../../src/app/commands/window-commands';
import { madeUpPack } from '../../fixtures/made-up-pack';
import { propertySeed } from '../../fixtures/property-settings';

const spec = defaultSpec(madeUpPack, 'light');
const opened: SessionState = { ...initialState, pack: madeUpPack, spec };
const fade = (state: SessionState, opacity: number, key?: string): SessionState =>
  reduce(state, {
    type: 'spec edited',
    spec: editLayer(spec, 'precincts', { opacity }),
    ...(key === undefined ? {} : { key }),
  });
const withMultiples = (state: SessionState, multiples: SmallMultiplesSpec): SessionState =>
  reduce(state, { type: 'small multiples chosen', multiples });
const undo = (state: SessionState): SessionState => reduce(state, { type: 'undone' });
const redo = (state: SessionState): SessionState => reduce(state, { type: 'redone' });

test('undoing every edit leads back to the first map, redoing to the last', () => {
  const edits = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(edits, (opacities) => {
      const states = opacities.reduce(
        (all, opacity) => [...all, fade(all.at(-1) ?? opened, opacity)],
        [opened],
      );
      const last = states.at(-1) ?? opened;
      const back = opacities.reduce(undo, last);
      expect(back.spec).toBe(spec);
      expect(undo(back)).toBe(back);
      expect(opacities.reduce(redo, back).spec).toBe(last.spec);
    }),
    { seed: propertySeed },
  );
});

test('a drag of a slider is one step, and an undo ends it', () => {
  const dragged = [0.9, 0.8, 0.7].reduce((state, opacity) => fade(state, opacity, 'opacity'), opened);
  expect(undo(dragged).spec).toBe(spec);
  const again = fade(undo(dragged), 0.5, 'opacity');
  expect(again.past).toHaveLength(1);
});

test('an edit after an undo drops what was undone', () => {
  const edited = fade(undo(fade(opened, 0.4)), 0.6);
  expect(redo(edited)).toBe(edited);
});

test('edits under another key, or none, are steps of their own', () => {
  const state = fade(fade(fade(opened, 0.9, 'opacity of one'), 0.8, 'opacity of another'), 0.7);
  expect(state.past).toHaveLength(3);
});

test('in small multiples their choices are undone and redone, and the map stays as it is', () => {
  const contest = madeUpPack.contests[0]?.contest.id ?? '';
  const usual = defaultSmallMultiples(madeUpPack, contest);
  const [first] = usual.candidates;
  const fewer = { ...usual, candidates: first === undefined ? [] : [first] };
  const faded = fade(opened, 0.5);
  const inDialog = reduce(faded, { type: 'dialog shown', dialog: 'small multiples' });
  expect(undoCommand.isEnabled(inDialog)).toBe(false);
  expect(undo(inDialog)).toBe(inDialog);
  const chosen = withMultiples(withMultiples(inDialog, usual), fewer);
  expect(undoCommand.isEnabled(chosen)).toBe(true);
  expect(redoCommand.isEnabled(chosen)).toBe(false);
  const back = undo(chosen);
  expect(back.multiples).toBe(usual);
  expect(undo(back).multiples).toBeNull();
  expect(redo(back).multiples).toBe(fewer);
  expect(undo(undo(back)).spec).toBe(faded.spec);
  const closed = reduce(back, { type: 'dialog shown', dialog: null });
  expect(undo(closed)).toMatchObject({ spec, multiples: usual });
});
