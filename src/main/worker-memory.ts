/** The heaps of all threads of a process of Electron share one region of memory, in megabytes. */
export const sharedHeap = 4096;

/** Threads that read and write files at a time. */
export const mostWorkers = 2;

/** The largest heap of one of them, in megabytes: with all of them full a quarter is left for the app itself. */
export const workerHeap = (sharedHeap * 3) / 4 / mostWorkers;
