export const quietOptions: readonly string[];
