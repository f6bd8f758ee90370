import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What came of a run of the built main process, and the folders that it worked on. */
export interface Run {
  readonly outcome: Readonly<Record<string, unknown>> & { readonly log: readonly string[] };
  readonly folders: Folders;
}

export interface Folders {
  readonly all: string;
  readonly settings: string;
  /** Where the person saves. */
  readonly chosen: string;
  /** What lies beside a packaged app: one made-up pack. */
  readonly resources: string;
  /** A zipped pack, or what claims to be one. */
  readonly pack: string;
}

const standIn = resolve('test/e2e/electron/stand-in/use-stand-in.mjs');

/** New folders for one run. They are to be removed by their first. */
function makeFolders(): Folders {
  const all = mkdtempSync(join(tmpdir(), 'district-atlas-main-'));
  const at = (name: string) => join(all, name);
  for (const name of ['settings', 'chosen', 'resources/geodata/made-up']) {
    mkdirSync(at(name), { recursive: true });
  }
  const description = JSON.stringify({ name: 'made-up', title: 'Made-up Resource' });
  writeFileSync(join(at('resources/geodata/made-up'), 'datapackage.json'), description);
  cpSync('geodata/ca-34-2017', at('given-pack'), { recursive: true });
  return {
    all,
    settings: at('settings'),
    chosen: at('chosen'),
    resources: at('resources'),
    pack: at('given-pack'),
  };
}

/** The app's folder with another main bundle; everything else is the built app's own. */
function placeMain(folder: string, text: string): string {
  const main = join(folder, 'app/dist/main/main.js');
  mkdirSync(join(main, '..'), { recursive: true });
  for (const part of ['dist/ui', 'dist/worker', 'dist/preload', 'geodata', 'assets', 'package.json']) {
    symlinkSync(resolve(part), join(folder, 'app', part));
  }
  writeFileSync(main, text);
  return main;
}

export const builtMain = (): string => readFileSync('dist/main/main.js', 'utf8');

/** Plays a scene with a main bundle on Node, with a stand-in for Electron. */
export async function runMain(scene: string, text = builtMain()): Promise<Run> {
  const folders = makeFolders();
  const program = placeMain(folders.all, text);
  // Electron's own words: the executable and, where the app is not packaged, the folder of the app.
  const child = spawn(process.execPath, ['--import', standIn, program, folders.pack, '--made-up-switch'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DISTRICT_ATLAS_SETTINGS: folders.settings,
      MADE_UP_SCENE: scene,
      MADE_UP_CHOICE: folders.chosen,
      MADE_UP_RESOURCES: folders.resources,
      MADE_UP_PACK: folders.pack,
    },
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()));
  await new Promise((done) => child.once('close', done));
  try {
    return { outcome: JSON.parse(output) as Run['outcome'], folders };
  } catch {
    return { outcome: { log: [], broken: complaints }, folders };
  }
}
