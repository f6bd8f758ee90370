import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../../src/core/result';
import { auditPack } from '../../src/pack/audit/audit-pack';
import { formatAudit } from '../../src/pack/audit/format-audit';
import { buildPackFiles } from '../../src/pack/write/build-pack-files';
import { readPack } from '../../src/pack/read/read-pack';
import { ca34Input, factFiles } from './ca-34-2017/pack-input';

/**
 * Builds every pack that ships, reads it back and prints its audit.
 *
 * @returns the exit code: 0 done, 1 the audit found a difference, 2 the facts are not there
 */
export async function buildGeodata(folders: { factsFolder: string; geodataFolder: string }): Promise<number> {
  const folder = path.join(folders.factsFolder, 'ca34');
  const facts = new Map<string, string>();
  for (const name of factFiles) {
    try {
      facts.set(name, await readFile(path.join(folder, name), 'utf8'));
    } catch {
      console.error(
        `The public facts are expected in ${folder} (there is no readable ${name}); ` +
          'give their folder as an argument: npm run geodata -- FOLDER.',
      );
      return 2;
    }
  }
  const files = buildPackFiles(ca34Input(facts));
  const target = path.join(folders.geodataFolder, 'ca-34-2017');
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);

  const pack = readPack(files);
  if (!pack.ok) throw new Error(`The pack that was built cannot be read: ${describeError(pack.error)}`);
  const report = auditPack(pack.value);
  console.log(formatAudit(report));
  return report.ok ? 0 : 1;
}
