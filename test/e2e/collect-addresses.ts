import type { Interface } from 'node:readline';

/** The one-time addresses that a web host prints, in their order, each handed out once. */
export interface Addresses {
  /** The next address; waits until it is printed. */
  readonly next: () => Promise<string>;
}

/** Collects the one-time addresses among the lines of a web host. */
export function collectAddresses(lines: Interface): Addresses {
  const printed: string[] = [];
  const waiting: ((address: string) => void)[] = [];
  lines.on('line', (line) => {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/.exec(line)?.[0];
    if (address === undefined) return;
    const take = waiting.shift();
    if (take === undefined) printed.push(address);
    else take(address);
  });
  return {
    next: () => {
      const address = printed.shift();
      return address === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(address);
    },
  };
}
