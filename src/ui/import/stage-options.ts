/** The stages of a contest, to choose from. */
export const stageOptions = [
  { value: 'primary', title: 'Primary' },
  { value: 'runoff', title: 'Runoff' },
  { value: 'general', title: 'General' },
] as const;
