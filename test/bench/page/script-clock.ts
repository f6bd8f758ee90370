/** What one action took, in milliseconds. */
export interface Timing {
  /** All script until the picture was complete. */
  readonly script: number;
  /** The most script between two frames. */
  readonly longestFrame: number;
  /** From the action to the first frame after the picture was complete. */
  readonly toFrame: number;
}

type FrameHandler = (time: number) => void;

const realRequest = window.requestAnimationFrame.bind(window);
const realCancel = window.cancelAnimationFrame.bind(window);
const waiting = new Set<number>();
const timers = new Set<number>();
let frameScript = 0;
let longestFrame = 0;
let script = 0;

function clock(work: () => void): void {
  const started = performance.now();
  work();
  const spent = performance.now() - started;
  script += spent;
  frameScript += spent;
  longestFrame = Math.max(longestFrame, frameScript);
}

/** Times every callback of frames and short timers from now on. Must run before any map library is loaded. */
export function installClock(): void {
  window.requestAnimationFrame = (handler: FrameHandler): number => {
    const id = realRequest((time) => {
      waiting.delete(id);
      clock(() => handler(time));
    });
    waiting.add(id);
    return id;
  };
  window.cancelAnimationFrame = (id: number): void => {
    waiting.delete(id);
    realCancel(id);
  };
  const realTimeout = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  const timed = (handler: TimerHandler, delay?: number, ...parameters: unknown[]): number => {
    const id = realTimeout(() => {
      timers.delete(id);
      clock(() => {
        if (typeof handler === 'function') Reflect.apply(handler, window, parameters);
      });
    }, delay);
    timers.add(id);
    return id;
  };
  Object.assign(window, {
    setTimeout: timed,
    clearTimeout: (id: number | undefined) => {
      if (id !== undefined) timers.delete(id);
      realClear(id);
    },
  });
}

/** The next frame, not counted as the map's. */
export const nextFrame = (): Promise<number> => new Promise((resolve) => realRequest(resolve));

/** Resolves after the browser has handed on the frame that is being made. */
function afterFrame(): Promise<void> {
  return new Promise((resolve) => {
    realRequest(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
  });
}

/** Times an action, one step to a frame, and everything that it sets off, until the map has nothing more to do. */
export async function timeAction(steps: readonly (() => void)[]): Promise<Timing> {
  await nextFrame();
  await nextFrame();
  script = 0;
  longestFrame = 0;
  const started = performance.now();
  for (const step of steps) {
    frameScript = 0;
    clock(step);
    await nextFrame();
  }
  while (waiting.size > 0 || timers.size > 0) {
    frameScript = 0;
    await nextFrame();
  }
  await afterFrame();
  return { script, longestFrame, toFrame: performance.now() - started };
}
