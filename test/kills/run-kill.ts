import { spawn } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startOnce } from './child';
import { openKeptHost, placesOf } from './open-kept-host';
import type { Scenario } from './scenarios';

/** When a child is ended: at its so many-th change of a file, or so many milliseconds after it began. */
export type KillPoint =
  { readonly by: 'operations'; readonly at: number } | { readonly by: 'time'; readonly after: number };

export interface KillOutcome {
  readonly isKilled: boolean;
  readonly isAnswered: boolean;
  /** Changes of files until the answer; 0 without one. */
  readonly changes: number;
  /** Milliseconds from the beginning to the end of the child. */
  readonly time: number;
  /** What was found after the next start. */
  readonly found: string;
  /** What was wrong with it. */
  readonly failures: readonly string[];
}

/** Files of the person's own that are called much as ours are. */
const ownFiles = [
  'own map.svg',
  '.own hidden file',
  '.district-atlas.part',
  '.district-atlas.00000000-1-1.not-noted-by-anybody.part',
];

/**
 * Prepares a folder, lets a child act on it, ends the child, and perhaps a start after it too, and looks at what there is
 * after the next start.
 */
export async function runKill(
  program: string,
  scenario: Scenario,
  point: KillPoint,
  startPoint: KillPoint | null,
): Promise<KillOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'district-atlas-kill-'));
  try {
    const { person } = placesOf(folder);
    await mkdir(person);
    for (const name of ownFiles) await writeFile(join(person, name), name);
    await scenario.prepare(openKeptHost(folder, '1.0.0'));
    const child = await endChild(program, scenario.name, folder, point);
    const start = startPoint && (await endChild(program, 'start', folder, startPoint));
    const host = openKeptHost(folder, '1.0.0');
    await startOnce(host);
    const found = await scenario.look(folder, host);
    const allowed = child.isAnswered ? [scenario.after] : [...scenario.before, scenario.after];
    return {
      ...child,
      found,
      failures: [
        ...[child.complaint, start?.complaint ?? ''].filter((text) => text !== ''),
        ...(allowed.includes(found) ? [] : [`found ${found}, not ${allowed.join(' or ')}`]),
        ...(await listLeftovers(folder)),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function listLeftovers(folder: string): Promise<readonly string[]> {
  const { person } = placesOf(folder);
  const all = await readdir(folder, { recursive: true });
  const own = ownFiles.map((name) => relative(folder, join(person, name)));
  const left = all.filter((path) => /(^|[/\\])\./.test(path) && !own.includes(path));
  const harmed = await Promise.all(
    ownFiles.map(async (name) => ((await readOrNothing(join(person, name))) === name ? [] : [name])),
  );
  return [...left.map((path) => `left over: ${path}`), ...harmed.flat().map((name) => `harmed: ${name}`)];
}

const readOrNothing = async (path: string): Promise<string | null> =>
  (await lstat(path).catch(() => null)) === null ? null : readFile(path, 'utf8');

type Ended = Pick<KillOutcome, 'isKilled' | 'isAnswered' | 'changes' | 'time'> & {
  readonly complaint: string;
};

/** Runs a child to its end, which is the kill or, where that comes too late, the answer. */
function endChild(program: string, what: string, folder: string, point: KillPoint): Promise<Ended> {
  const last = point.by === 'operations' ? String(point.at) : '0';
  const child = spawn(process.execPath, [program, 'act', what, folder, last], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [said, complaint, begun] = ['', '', 0];
  let timer: NodeJS.Timeout | null = null;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (begun > 0) return;
    begun = performance.now();
    if (point.by === 'time') timer = setTimeout(() => child.kill('SIGKILL'), point.after);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (timer !== null) clearTimeout(timer);
      const answer = /answered (\d+)/.exec(said);
      resolve({
        isKilled: signal === 'SIGKILL',
        isAnswered: answer !== null,
        changes: Number(answer?.[1] ?? 0),
        time: performance.now() - begun,
        complaint,
      });
    });
  });
}
