import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../src/contract/host';
import { listDraftIds, openDraft, readDecisions } from '../../src/host/imports/draft-folder';
import { readDraftContents } from '../../src/host/imports/draft-contents';
import { readPackFolder } from '../../src/host/packs/read-pack-folder';
import { packFiles, placesOf, valueOf } from './open-kept-host';

/** What is done while the process is killed, and what must be so after the next start. */
export interface Scenario {
  readonly name: string;
  /** What was there before. */
  readonly prepare: (host: Host) => Promise<void>;
  readonly act: (host: Host) => Promise<void>;
  /** What there is after the next start, in words; compared with those that may be. */
  readonly look: (folder: string, host: Host) => Promise<string>;
  readonly before: readonly string[];
  /** What must be there when the act was answered. */
  readonly after: string;
}

const long = 'x'.repeat(200_000);
const csv = (text: string) => `${text}\n${long}\n`;
const encode = (text: string) => new TextEncoder().encode(text);

const give = async (host: Host, text: string): Promise<void> => {
  const [{ id } = { id: '' }] = valueOf(await host.listImports({})).imports;
  const [first, last] = [encode(text), encode(long)];
  valueOf(await host.addImportFile({ id, name: 'a.csv', offset: 0, bytes: first, isLast: false }));
  valueOf(await host.addImportFile({ id, name: 'a.csv', offset: first.length, bytes: last, isLast: true }));
};
const onlyImport = async (host: Host): Promise<string> =>
  valueOf(await host.listImports({})).imports[0]?.id ?? 'none';
const onlyPack = async (host: Host): Promise<string> =>
  valueOf(await host.listPacks({})).packs[0]?.id ?? 'none';
const begin = async (host: Host): Promise<void> => void valueOf(await host.startImport({ base: null }));
const beginOnPack = async (host: Host): Promise<void> =>
  void valueOf(await host.startImport({ base: { id: await onlyPack(host) } }));
const finish = async (host: Host): Promise<void> =>
  void valueOf(await host.finishImport({ id: await onlyImport(host) }));
const makePack = async (host: Host): Promise<void> => {
  await begin(host);
  await give(host, 'made of this');
  await finish(host);
};
const removePack = async (host: Host): Promise<void> =>
  void valueOf(await host.removePack({ id: await onlyPack(host) }));

/** The versions of the packs that there are, each looked at to the byte. */
async function lookAtPacks(folder: string): Promise<string> {
  const { library } = placesOf(folder);
  const names = await readdir(library).catch(() => []);
  const packs = await Promise.all(names.map((name) => versionOf(join(library, name))));
  return packs.length === 0 ? 'no pack' : packs.sort().join(' + ');
}

async function versionOf(path: string): Promise<string> {
  const read = await readPackFolder(path);
  const files = read.ok ? read.value : new Map<string, Uint8Array>();
  const whole = ['1.0.0', '2.0.0'].find((version) => {
    const expected = packFiles(version);
    return (
      expected.length === files.size &&
      expected.every(({ path: name, bytes }) =>
        Buffer.from(bytes).equals(files.get(name) ?? new Uint8Array()),
      )
    );
  });
  return whole === undefined ? `half a pack (${[...files.keys()].join(', ')})` : `pack ${whole}`;
}

/** The imports that there are, with the beginnings of their files and the title that was decided. */
async function lookAtImports(folder: string): Promise<string> {
  const { imports } = placesOf(folder);
  const told = await Promise.all((await listDraftIds(imports)).map((id) => describeImport(imports, id)));
  return told.length === 0 ? 'no import' : told.join(' + ');
}

async function describeImport(imports: string, id: string): Promise<string> {
  const draft = await openDraft(imports, id);
  if (!draft.ok) return 'damaged import';
  const [contents, decisions] = [await readDraftContents(draft.value), await readDecisions(draft.value)];
  if (!contents.ok || !decisions.ok) return 'damaged import';
  const known = new Set([
    'draft.json',
    'decisions.json',
    ...(contents.value.base === null ? [] : ['base.frame']),
  ]);
  const kept = (await readdir(join(imports, id))).filter((name) => !known.has(name));
  if (kept.length !== contents.value.files.length) return `import with ${kept.length} files kept`;
  const files = contents.value.files.map(({ bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return text.endsWith(long) ? text.slice(0, -long.length) : `half of ${text.slice(0, 20)}`;
  });
  const base = contents.value.base === null ? '' : ' on a pack';
  return `import “${decisions.value.title ?? ''}” of ${files.length === 0 ? 'nothing' : files.join()}${base}`;
}

const lookAtAll = async (folder: string): Promise<string> =>
  `${await lookAtPacks(folder)}, ${await lookAtImports(folder)}`;

export const scenarios: readonly Scenario[] = [
  {
    name: 'settings',
    prepare: async (host) => void valueOf(await host.writeSettings({ settings: { theme: 'old', long } })),
    act: async (host) => void valueOf(await host.writeSettings({ settings: { theme: 'new', long } })),
    look: async (_folder, host) => {
      const { settings, setAside } = valueOf(await host.readSettings({}));
      return `${settings['theme'] === 'new' ? 'new' : 'old'}, ${String(settings['long'] === long)}, ${String(setAside)}`;
    },
    before: ['old, true, null'],
    after: 'new, true, null',
  },
  {
    name: 'export: a file',
    prepare: async (host) => void valueOf(await host.saveTable({ name: 'table', csv: csv('old') })),
    act: async (host) => void valueOf(await host.saveTable({ name: 'table', csv: csv('new') })),
    look: async (folder) => {
      const text = await readFile(join(placesOf(folder).person, 'table.csv'), 'utf8');
      return [csv('old'), csv('new')].includes(text) ? text.slice(0, 3) : 'half a table';
    },
    before: ['old'],
    after: 'new',
  },
  {
    name: 'export: a folder',
    prepare: makePack,
    act: async (host) =>
      void valueOf(
        await host.savePack({ pack: { id: await onlyPack(host) }, form: 'folder', name: 'exported' }),
      ),
    look: async (folder) => {
      const { person } = placesOf(folder);
      return (await readdir(person)).includes('exported') ? versionOf(join(person, 'exported')) : 'nothing';
    },
    before: ['nothing'],
    after: 'pack 1.0.0',
  },
  {
    name: 'library: save',
    prepare: async (host) => {
      await begin(host);
      await give(host, 'given');
    },
    act: finish,
    look: lookAtAll,
    before: ['no pack, import “” of given', 'pack 2.0.0, import “” of given'],
    after: 'pack 2.0.0, no import',
  },
  {
    name: 'library: replace',
    prepare: async (host) => {
      await makePack(host);
      await beginOnPack(host);
    },
    act: finish,
    look: lookAtAll,
    before: ['pack 1.0.0, import “” of nothing on a pack', 'pack 2.0.0, import “” of nothing on a pack'],
    after: 'pack 2.0.0, no import',
  },
  {
    name: 'library: remove',
    prepare: makePack,
    act: removePack,
    look: lookAtAll,
    before: ['pack 1.0.0, no import'],
    after: 'no pack, no import',
  },
  {
    name: 'library: replace, then remove',
    prepare: async (host) => {
      await makePack(host);
      await beginOnPack(host);
    },
    act: async (host) => {
      await finish(host);
      await removePack(host);
    },
    look: lookAtAll,
    before: [
      'pack 1.0.0, import “” of nothing on a pack',
      'pack 2.0.0, import “” of nothing on a pack',
      'pack 2.0.0, no import',
    ],
    after: 'no pack, no import',
  },
  {
    name: 'draft: begin',
    prepare: makePack,
    act: beginOnPack,
    look: lookAtAll,
    before: ['pack 1.0.0, no import'],
    after: 'pack 1.0.0, import “” of nothing on a pack',
  },
  {
    name: 'draft: give a file again',
    prepare: async (host) => {
      await begin(host);
      await give(host, 'old');
    },
    act: (host) => give(host, 'newer'),
    look: lookAtImports,
    before: ['import “” of old'],
    after: 'import “” of newer',
  },
  {
    name: 'draft: take a file out',
    prepare: async (host) => {
      await begin(host);
      await give(host, 'old');
    },
    act: async (host) =>
      void valueOf(await host.removeImportFile({ id: await onlyImport(host), name: 'a.csv' })),
    look: lookAtImports,
    before: ['import “” of old'],
    after: 'import “” of nothing',
  },
  {
    name: 'draft: decide',
    prepare: begin,
    act: async (host) => {
      const planned = await host.planImport({ id: await onlyImport(host), decisions: { title: 'decided' } });
      if (!planned.ok && planned.error.code !== 'superseded') throw new Error(planned.error.message);
    },
    look: lookAtImports,
    before: ['import “” of nothing'],
    after: 'import “decided” of nothing',
  },
  {
    name: 'draft: discard',
    prepare: async (host) => {
      await begin(host);
      await give(host, 'old');
    },
    act: async (host) => void valueOf(await host.discardImport({ id: await onlyImport(host) })),
    look: lookAtImports,
    before: ['import “” of old'],
    after: 'no import',
  },
];

/** A scenario by its name. */
export function scenarioOf(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found === undefined) throw new Error(`There is no scenario called ${name}.`);
  return found;
}
