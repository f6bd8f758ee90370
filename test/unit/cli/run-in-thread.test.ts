import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runInThread } from '../../../src/cli/run-in-thread';
import { readTimeLimit } from '../../../src/cli/time-limit';
import { temporaryFolder } from '../host/temporary-folder';

async function runProgram(text: string): Promise<{ readonly code: number; readonly complaints: string[] }> {
  const program = join(await temporaryFolder(), 'program.cjs');
  await writeFile(program, text);
  const complaints: string[] = [];
  const code = await runInThread(program, ['import'], 1, (complaint) => complaints.push(complaint));
  return { code, complaints };
}

describe('an import on the command line', () => {
  test('that never ends is ended when its time is over, with what to do', async () => {
    const { code, complaints } = await runProgram('for (;;);');
    expect(code).toBe(2);
    expect(complaints.join()).toContain('longer than 1 seconds');
    expect(complaints.join()).toContain('--time-limit');
  });

  test('gives the exit code of its command', async () => {
    const program = `require('node:worker_threads').parentPort.postMessage(process.argv[2] === 'import' ? 0 : 1)`;
    expect(await runProgram(program)).toEqual({ code: 0, complaints: [] });
  });

  test('that ends without a word is a bug', async () => {
    expect(await runProgram('')).toEqual({ code: 1, complaints: [] });
  });

  test.each(['0', '-1', '1.5', 'soon', '86401'])('takes no %s for a limit', (text) => {
    expect(readTimeLimit(new Map([['time-limit', [text]]]))).toMatchObject({ ok: false });
  });
});
