import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFirstPack } from '../../../src/app/store/open-pack';
import type { Session } from '../../../src/app/store/session';
import type { Subject } from '../../../src/app/store/state';
import { changeMode } from '../../../src/document/mode';
import { fillBy } from '../../../src/document/layers/fill-unit';
import { Inspector } from '../../../src/ui/panels/inspector/inspector';
import { Rail } from '../../../src/ui/panels/rail/rail';
import { StatusLine } from '../../../src/ui/panels/status/status-line';
import { WorkspaceContext } from '../../../src/ui/workspace/hooks';
import { createWorkspace } from '../../../src/ui/workspace/workspace';
import { emptySession, openMap } from '../app/open-session';

let session: Session;
let folder: string;

/** The text of the window's panels for what is selected, one line a cell or sentence. */
function textOf(subject: Subject | null): string {
  session.dispatch({ type: 'selected', subject });
  const markup = renderToStaticMarkup(
    <WorkspaceContext value={createWorkspace(session, false)}>
      <Inspector />
      <Rail />
      <StatusLine />
    </WorkspaceContext>,
  );
  return markup
    .replace(/<[^>]+>/g, '\n')
    .replace(/&quot;/g, '"')
    .replace(/\n\s*/g, '\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'district-atlas-unit-'));
  session = await emptySession(folder);
  await openFirstPack(session);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the inspector', () => {
  test('ranks every candidate of the district, those without votes too', () => {
    const text = textOf(null);
    for (const returns of openMap(session).pack.contests) {
      for (const candidate of returns.candidates) expect(text).toContain(`\n${candidate.name}\n`);
    }
    expect(text).toMatch(/1\nJimmy Gomez\n ?DEM\n25,569\n59\.2%/);
    expect(text).toMatch(/2\nRobert Lee Ahn\n ?DEM\n9,415\n22\.3%/);
  });

  test('accounts for every vote of both contests', () => {
    const text = textOf(null);
    expect(text).toMatch(/Placed on the map\n35,277\n36,116/);
    expect(text).toMatch(/Precincts not placed\n7,031\n7,058/);
    expect(text).toMatch(/Ballot groups\n0\n5/);
    expect(text).toMatch(/Certified total\n42,308\n43,179/);
  });

  test('gives a source to the figures of every kind of unit', () => {
    const { pack } = openMap(session);
    const subjects: readonly Subject[] = [
      { unit: 'district', id: pack.districts[0]!.id },
      { unit: 'neighborhood', id: 'boyle-heights' },
      { unit: 'precinct area', id: pack.precinctAreas[0]!.id },
      { unit: 'tract', id: pack.tracts[0]!.id },
      { unit: 'reporting unit', id: '9000010C' },
    ];
    for (const subject of subjects) expect(textOf(subject)).toMatch(/Source: .+, .*\d{4}/);
  });

  test('says that an area is approximate, how, and how far off its location may be', () => {
    const { pack } = openMap(session);
    const precinct = pack.precincts.find((each) => each.areaId !== null)!;
    const text = textOf({ unit: 'precinct area', id: precinct.areaId! });
    expect(text).toContain('Approximate area.');
    expect(text).toContain('Thiessen');
    expect(text).toContain(`±${precinct.accuracyMetres}`);
  });

  test('says that precincts at one location are summed', () => {
    const shared = openMap(session).pack.precinctAreas.find((area) => area.precinctIds.length > 1)!;
    const text = textOf({ unit: 'precinct area', id: shared.id });
    expect(text).toContain('one location');
    for (const id of shared.precinctIds) expect(text).toContain(id);
  });

  test('says that a precinct without a location is not on the map, and shows its returns', () => {
    const text = textOf({ unit: 'reporting unit', id: '9000010C' });
    expect(text).toContain('Not on the map.');
    expect(text).toMatch(/209\n82\.9%/);
  });

  test('gives a tract’s income with its margin of error and marks uncertain estimates', () => {
    const texts = openMap(session).pack.tracts.map(({ id }) => textOf({ unit: 'tract', id }));
    expect(texts.some((text) => /Median household income\n\$[\d,]+\n±\$[\d,]+/.test(text))).toBe(true);
    const uncertain = texts.filter((text) => text.includes('uncertain: CV over 30%'));
    expect(uncertain.length).toBeGreaterThan(0);
    expect(uncertain.length).toBeLessThan(texts.length / 2);
  });

  test('compares the shares of those who stood twice', () => {
    const { pack, spec } = openMap(session);
    session.dispatch({ type: 'spec edited', spec: changeMode(pack, spec, { kind: 'change' }) });
    expect(textOf(null)).toMatch(/\nGomez\n25\.4%\n59\.2%\n\+33\.9/);
    session.dispatch({ type: 'undone' });
  });
});

test('the status line tells the coverage, and that a map without votes has none', () => {
  expect(textOf(null)).toContain(
    'Maps 36,116 of 43,179 votes (83.6%); 32 precincts and 3 ballot groups not placed',
  );
  const { pack, spec } = openMap(session);
  session.dispatch({ type: 'spec edited', spec: fillBy(pack, spec, 'tracts') });
  expect(textOf(null)).toContain('This map shows no votes');
  session.dispatch({ type: 'undone' });
});
