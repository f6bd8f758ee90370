import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { createClient } from '../../../../src/contract/create-client';
import { createDispatcher } from '../../../../src/contract/create-dispatcher';
import type { Host } from '../../../../src/contract/host';
import type { Input, Output } from '../../../../src/contract/operations';
import type { Result } from '../../../../src/contract/result';
import { createHost, type HostOptions } from '../../../../src/host/create-host';
import { createEngine, type EngineOptions } from '../../../../src/host/thread/engine';
import type { GivenFile } from '../../../../src/files/given-file';
import { withoutShell } from '../../../fixtures/without-shell';
import { readWorkerProgram } from '../../../fixtures/worker-program';
import { temporaryFolder } from '../temporary-folder';

export interface ImportHost {
  readonly host: Host;
  /** Where the host keeps its imports and packs. */
  readonly folder: string;
  readonly bugs: readonly unknown[];
}

/** A host with a real worker on a folder of its own, or on one that another host used before. */
export async function openImportHost(
  options: {
    readonly folder?: string;
    readonly engine?: Partial<EngineOptions>;
    readonly host?: Partial<HostOptions>;
  } = {},
): Promise<ImportHost> {
  const folder = options.folder ?? (await temporaryFolder());
  const engine = createEngine({ readProgram: readWorkerProgram, ...options.engine });
  onTestFinished(() => engine.close());
  const bugs: unknown[] = [];
  const host = createHost({
    version: '0.1.0',
    carrier: 'memory',
    platform: 'linux',
    packs: [],
    shelves: [join(folder, 'shelf')],
    settingsFolder: folder,
    fontsFolder: resolve('assets/fonts'),
    ...withoutShell,
    engine,
    ...options.host,
  });
  const reportBug = (error: unknown): void => {
    bugs.push(error);
  };
  return { host: createClient(createDispatcher(host, reportBug)), folder, bugs };
}

/** The value of an answer, which must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** Begins an import. */
export const begin = async (host: Host, base: Input<'startImport'>['base'] = null): Promise<string> =>
  valueOf(await host.startImport({ base })).id;

/** Gives files in pieces. */
export async function give(
  host: Host,
  id: string,
  files: readonly GivenFile[],
  pieceLength = 100,
): Promise<void> {
  for (const { name, bytes } of files) {
    for (let offset = 0; offset === 0 || offset < bytes.length; offset += pieceLength) {
      const piece = new Uint8Array(bytes.subarray(offset, offset + pieceLength));
      const isLast = offset + pieceLength >= bytes.length;
      valueOf(await host.addImportFile({ id, name, offset, bytes: piece, isLast }));
    }
  }
}

/** The plan by decisions, or by those that were saved. */
export const plan = async (
  host: Host,
  id: string,
  decisions: Input<'planImport'>['decisions'] = null,
): Promise<Output<'planImport'>> => valueOf(await host.planImport({ id, decisions }));

/** The view's decisions with every proposed join accepted. */
export const acceptAll = (view: Output<'planImport'>): Record<string, never> =>
  ({
    ...view.decisions,
    tables: view.joins.map(({ tableKey, proposals, used, isOpen }) => ({
      table: tableKey,
      join: {
        returnsRules: (isOpen ? (proposals[0] ?? used) : used).returnsRules,
        boundaryRules: (isOpen ? (proposals[0] ?? used) : used).boundaryRules,
      },
    })),
  }) as unknown as Record<string, never>;
