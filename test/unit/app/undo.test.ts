import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editLayer } from '../../../src/document/layers/edit-layer';
import { reduce } from '../../../src/app/store/reduce';
import { initialState } from '../../../src/app/store/state';
import type { SessionState } from '../../../src/app/store/state';
import { defaultSpec } from '../../../src/document/default-spec';
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
