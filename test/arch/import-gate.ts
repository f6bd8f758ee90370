import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

export interface ImportViolation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface CompileError {
  readonly file: string;
  readonly message: string;
}

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
    readonly totalCruised: number;
  };
}

/** Runs a script of an installed package in a folder; a non-zero exit code is not an error, its output is. */
function runPackageScript(script: string, parameters: readonly string[], folder: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(repositoryRoot, 'node_modules', script), ...parameters],
      { cwd: folder, maxBuffer: 64_000_000 },
      (_error, stdout) => {
        resolve(stdout);
      },
    );
  });
}

/** The breaches of `.dependency-cruiser.cjs` by the `src` of a folder. */
export async function findImportViolations(
  folder: string,
): Promise<{ readonly violations: readonly ImportViolation[]; readonly moduleCount: number }> {
  const output = await runPackageScript(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
    folder,
  );
  const { summary } = JSON.parse(output) as CruiseReport;
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { violations, moduleCount: summary.totalCruised };
}

/** What TypeScript says of a folder under one of its tsconfigs. */
export async function compile(folder: string, project: string): Promise<readonly CompileError[]> {
  const output = await runPackageScript('typescript/bin/tsc', ['-p', project, '--pretty', 'false'], folder);
  return [...output.matchAll(/^(.+?)\(\d+,\d+\): error (.+)$/gm)].map((match) => ({
    file: match[1]!,
    message: match[2]!,
  }));
}

/** Every file that a tsconfig of a folder brings into its program, type packages that others ask for included. */
export async function listCompiledFiles(folder: string, project: string): Promise<readonly string[]> {
  const output = await runPackageScript('typescript/bin/tsc', ['-p', project, '--listFilesOnly'], folder);
  return output.split('\n').map((line) => line.trim().replaceAll('\\', '/'));
}

/** Writes a small source tree with the project's own gate files beside it, uses it, and removes it. */
export async function withPlantedTree<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'district-atlas-planted-'));
  try {
    await symlink(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const name of [
      '.dependency-cruiser.cjs',
      'package.json',
      ...['base', 'pure', 'ui', 'node', 'electron-main', 'preload'].map(
        (project) => `tsconfig.${project}.json`,
      ),
    ]) {
      await cp(join(repositoryRoot, name), join(folder, name));
    }
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
