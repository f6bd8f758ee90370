/** Whether something thrown is an error of the operating system, of a certain code where one is given. */
export const isSystemError = (
  error: unknown,
  code?: string,
): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  'syscall' in error &&
  (code === undefined || error.code === code);
