import { writeFileSync } from 'node:fs';

/** Loaded before a program that is measured: leaves the processor's time and the most memory where `BENCH_USAGE` says. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const milliseconds = (userCPUTime + systemCPUTime) / 1000;
  writeFileSync(process.env.BENCH_USAGE ?? '', JSON.stringify({ milliseconds, megabytes: maxRSS / 1024 }));
});
