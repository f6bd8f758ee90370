export const scenes: Readonly<Record<string, object>>;
