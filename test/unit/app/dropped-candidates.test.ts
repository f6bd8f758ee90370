import { expect, test } from 'vitest';
import { runShortcut } from '../../../src/app/commands/command-list';
import { leadingMeasure } from '../../../src/document/layers/leading-measure';
import { mapElectionMeasures } from '../../../src/document/mode';
import { openPackFiles } from '../../../src/app/store/open-pack';
import type { Session } from '../../../src/app/store/session';
import type { ElectionMeasure } from '../../../src/document/measures/measure-schema';
import { madeUpPackFiles } from '../../fixtures/made-up-pack-files';
import { emptySession, openMap, recordingContext } from './open-session';

const held = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

/** A map of the first contest, and what the notice says and the map shows after going on to the second. */
async function goOn(made: (contest: string, names: readonly string[]) => ElectionMeasure) {
  const session = await emptySession();
  openPackFiles(session, madeUpPackFiles());
  const { pack, spec } = openMap(session);
  const [first] = pack.contests;
  if (first === undefined) throw new Error('the made-up pack has contests');
  const measure = made(
    first.contest.id,
    first.candidates.map(({ name }) => name),
  );
  session.dispatch({ type: 'spec edited', spec: mapElectionMeasures(spec, () => measure) });
  runShortcut({ key: '2', ...held }, false, recordingContext(session).context);
  return { session, measure };
}

const shown = (session: Session) => leadingMeasure(openMap(session).spec);

test('names who is dropped from a group that goes on to another contest, and undo brings them back', async () => {
  const { session, measure } = await goOn((contest, names) => ({
    kind: 'group share',
    contest,
    candidates: names.slice(1, 4),
    label: 'the eliminated candidates',
  }));
  const { notice, pack } = session.getState();
  const standing = pack?.contests[1]?.candidates.map(({ name }) => name) ?? [];
  const group = measure.kind === 'group share' ? measure.candidates : [];
  const dropped = group.filter((name) => !standing.includes(name));
  expect(dropped.length).toBeGreaterThan(0);
  for (const name of dropped) expect(notice?.text.split('. It now')[0]).toContain(name);
  expect(notice?.text).toContain('undo brings the others back');
  expect(shown(session)).toMatchObject({
    kind: 'group share',
    contest: pack?.contests[1]?.contest.id,
    candidates: group.filter((name) => standing.includes(name)),
    label: null,
  });
  session.dispatch({ type: 'undone' });
  expect(shown(session)).toEqual(measure);
  expect(session.getState().notice).toBeNull();
});

test('a single candidate who did not stand again is named, too', async () => {
  const { session } = await goOn((contest, names) => ({
    kind: 'share',
    contest,
    candidate: names[2] ?? '',
  }));
  expect(session.getState().notice?.text).toMatch(/^Not in the .*, so no longer on the map: /);
  runShortcut({ key: '1', ...held }, false, recordingContext(session).context);
  expect(session.getState().notice).toBeNull();
});

test('nothing is told where everyone stands in both contests', async () => {
  const { session } = await goOn((contest, names) => ({
    kind: 'share',
    contest,
    candidate: names[0] ?? '',
  }));
  expect(session.getState().notice).toBeNull();
});
