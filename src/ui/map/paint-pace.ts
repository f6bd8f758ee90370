/** A slice of painting ends when it has taken this long, in milliseconds of script. */
const longestSlice = 12;

const smallestAllowance = 500;
/** Beyond this the browser draws amid the script, because it has noted down more than it keeps. */
const largestAllowance = 8_000;

/**
 * Decides how much is painted in a frame. Script is only part of what painting takes: the browser draws what was asked
 * of it afterwards, and how fast it does differs a hundredfold between machines. So the allowance grows while frames
 * come in time and shrinks when they are late.
 */
export class PaintPace {
  private allowance = 2_000;
  private lastFrame: number | null = null;

  /** Runs steps within a frame's allowance; true when there are none left. `frame` is the frame's time stamp. */
  run(steps: Iterator<number, void>, frame: number): boolean {
    this.adapt(frame);
    const started = performance.now();
    let cost = 0;
    while (cost < this.allowance && performance.now() - started < longestSlice) {
      const step = steps.next();
      if (step.done === true) {
        this.lastFrame = null;
        return true;
      }
      cost += step.value;
    }
    this.lastFrame = frame;
    return false;
  }

  private adapt(frame: number): void {
    if (this.lastFrame === null) return;
    const interval = frame - this.lastFrame;
    const factor = interval < 25 ? 1.5 : interval > 40 ? 0.5 : 1;
    this.allowance = Math.min(largestAllowance, Math.max(smallestAllowance, this.allowance * factor));
  }
}
