import { describe, expect, onTestFinished, test } from 'vitest';
import { succeed } from '../../../../src/core/result';
import { createEngine, type Engine, type EngineOptions } from '../../../../src/host/thread/engine';

const onTask = (body: string) =>
  `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (task) => { ${body} });`;
const answer = `parentPort.postMessage({ kind: 'answer', isHeld: true, result: { ok: true, value: task } });`;

function engineOf(program: string, options: Partial<EngineOptions> = {}): Engine {
  const engine = createEngine({ readProgram: () => Promise.resolve(program), ...options });
  onTestFinished(() => engine.close());
  return engine;
}

const prepare = (holds = '', files: readonly unknown[] = []) =>
  Promise.resolve(succeed({ task: { kind: 'zip' as const, files: files as never }, holds }));
const ask = (engine: Engine, subject: string, kind: 'plan' | 'zip' = 'zip') =>
  engine.run(subject, kind, () => prepare());

/** Resolves when the subject's worker has said that it is at work. */
async function untilBusy(engine: Engine, subject: string): Promise<void> {
  while (engine.progressOf(subject)?.what !== 'At work')
    await new Promise((resolve) => setTimeout(resolve, 5));
}
const atWork = `parentPort.postMessage({ kind: 'progress', progress: { what: 'At work', done: 1, total: 2 } });`;
const forever = onTask(`${atWork} for (;;);`);

describe('a task that never ends', () => {
  test('is cancelled, however busy its thread is, and the next one gets a new thread', async () => {
    const engine = engineOf(onTask(`if (task.files.length > 0) { ${atWork} for (;;); } ${answer}`));
    const endless = engine.run('a', 'zip', () => prepare('', [{ path: 'a', bytes: new Uint8Array(1) }]));
    await untilBusy(engine, 'a');
    expect(engine.progressOf('a')).toEqual({ what: 'At work', done: 1, total: 2 });
    await engine.cancel('a');
    expect(await endless).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(engine.progressOf('a')).toBeNull();
    expect(await ask(engine, 'a')).toMatchObject({ ok: true });
  });

  test('takes those that wait behind it with it when it is cancelled', async () => {
    const engine = engineOf(forever);
    const tasks = [ask(engine, 'a'), ask(engine, 'a'), ask(engine, 'a', 'plan')];
    await untilBusy(engine, 'a');
    await engine.cancel('a');
    for (const task of tasks) expect(await task).toMatchObject({ error: { code: 'cancelled' } });
  });

  test('leaves other subjects alone', async () => {
    const engine = engineOf(onTask(`if (task.files.length > 0) { ${atWork} for (;;); } ${answer}`));
    const endless = engine.run('a', 'zip', () => prepare('', [{ path: 'a', bytes: new Uint8Array(1) }]));
    await untilBusy(engine, 'a');
    expect(await ask(engine, 'b')).toMatchObject({ ok: true });
    await engine.cancel('b');
    await engine.cancel('a');
    expect(await endless).toMatchObject({ error: { code: 'cancelled' } });
  });

  describe('is answered at once where its thread is in a parser that cannot be ended', () => {
    const parse = `const text = '[' + '[],'.repeat(3e6) + '0]'; ${atWork} JSON.parse(text);`;
    const cancelInParser = async (): Promise<Engine> => {
      const engine = engineOf(onTask(`if (task.files.length > 0) { ${parse} } ${answer}`), {
        mostWorkers: 1,
      });
      const parsing = engine.run('a', 'zip', () => prepare('', [{ path: 'a', bytes: new Uint8Array(1) }]));
      await untilBusy(engine, 'a');
      await engine.cancel('a');
      expect(await parsing).toMatchObject({ error: { code: 'cancelled' } });
      return engine;
    };

    test('and the next task waits for its memory', async () => {
      const engine = await cancelInParser();
      expect(await ask(engine, 'b')).toMatchObject({ ok: true });
    });

    test('and closing waits for it', async () => {
      const engine = await cancelInParser();
      const closed = engine.close().then(() => 'ended');
      const nextTurn = new Promise((resolve) => setImmediate(() => resolve('has not ended yet')));
      expect(await Promise.race([closed, nextTurn])).toBe('has not ended yet');
      await closed;
    });
  });

  test('is cancelled while it is still being prepared', async () => {
    const engine = engineOf(onTask(answer));
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const task = engine.run('a', 'zip', async () => {
      await held;
      return prepare();
    });
    const cancelling = engine.cancel('a');
    release();
    await cancelling;
    expect(await task).toMatchObject({ error: { code: 'cancelled' } });
  });
});

test('a closed engine starts nothing more', async () => {
  const engine = engineOf(onTask(answer));
  expect(await ask(engine, 'a')).toMatchObject({ ok: true });
  await engine.close();
  expect(await ask(engine, 'a')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});

describe('plans', () => {
  test('that wait give way to a newer one; the one that runs is answered', async () => {
    const engine = engineOf(onTask(answer));
    const replies = await Promise.all([
      ask(engine, 'a', 'plan'),
      ask(engine, 'a', 'plan'),
      ask(engine, 'a', 'zip'),
      ask(engine, 'a', 'plan'),
    ]);
    expect(replies.map((reply) => (reply.ok ? 'answered' : reply.error.code))).toEqual([
      'answered',
      'superseded',
      'answered',
      'answered',
    ]);
  });
});

describe('a thread', () => {
  test.each([
    [
      'fills its memory',
      `const all = []; for (;;) all.push(new Array(1000).fill(Math.random()));`,
      'out-of-memory',
    ],
    [
      'asks for more than any memory',
      `try { new Uint8Array(2 ** 50); } catch (error) { parentPort.postMessage({ kind: 'thrown', error }); }`,
      'out-of-memory',
    ],
    ['throws where nobody catches', `throw new Error('made-up');`, 'import-stopped'],
    ['rejects where nobody catches', `void Promise.reject(new Error('made-up'));`, 'import-stopped'],
    ['leaves', `process.exit(0);`, 'import-stopped'],
  ])('that %s is an error with what to do, and the next task is answered', async (_title, body, code) => {
    const program = onTask(`if (task.files.length > 0) { ${body} } else { ${answer} }`);
    const engine = engineOf(program, { megabytes: 24 });
    const deadly = engine.run('a', 'zip', () => prepare('', [{ path: 'a', bytes: new Uint8Array(1) }]));
    expect(await deadly).toMatchObject({ ok: false, error: { code } });
    expect(await ask(engine, 'a')).toMatchObject({ ok: true });
  });

  test('that reports a mistake of the app passes it on as one', async () => {
    const engine = engineOf(
      onTask(`parentPort.postMessage({ kind: 'thrown', error: new TypeError('made-up') });`),
    );
    await expect(ask(engine, 'a')).rejects.toThrow('made-up');
  });

  test('has none of the environment', async () => {
    const program = onTask(
      `parentPort.postMessage({ kind: 'answer', result: { ok: true, value: Object.keys(process.env) } });`,
    );
    expect(await ask(engineOf(program), 'a')).toEqual({ ok: true, value: [] });
  });

  test('is kept for the next task of its subject, which is told what it holds', async () => {
    const engine = engineOf(onTask(answer));
    const held: (string | null)[] = [];
    for (const holds of ['one', 'two', 'three']) {
      await engine.run('a', 'zip', (before) => {
        held.push(before);
        return prepare(holds);
      });
    }
    expect(held).toEqual([null, 'one', 'two']);
    await engine.cancel('a');
    await engine.run('a', 'zip', (before) => {
      held.push(before);
      return prepare();
    });
    expect(held[3]).toBeNull();
  });

  test('ends when it had nothing to do for a while', async () => {
    const engine = engineOf(onTask(answer), { idleTime: 1 });
    await ask(engine, 'a');
    let held: string | null = '';
    const askAgain = async (): Promise<string | null> => {
      await engine.run('a', 'zip', (before) => {
        held = before;
        return prepare('what is held');
      });
      return held;
    };
    await askAgain();
    await expect.poll(askAgain, { timeout: 20_000 }).toBeNull();
  });

  test('is not started beyond the most: an idle one makes room, none at work does', async () => {
    const engine = engineOf(onTask(`if (task.files.length > 0) { ${atWork} for (;;); } ${answer}`), {
      mostWorkers: 1,
    });
    expect(await ask(engine, 'a')).toMatchObject({ ok: true });
    const endless = engine.run('b', 'zip', () => prepare('', [{ path: 'a', bytes: new Uint8Array(1) }]));
    await untilBusy(engine, 'b');
    expect(await ask(engine, 'a')).toMatchObject({ ok: false, error: { code: 'busy' } });
    await engine.cancel('b');
    await endless;
    expect(await ask(engine, 'a')).toMatchObject({ ok: true });
  });
});
