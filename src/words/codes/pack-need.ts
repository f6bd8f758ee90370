/** What must be decided or given before a pack can be made. */
export type PackNeed =
  | { readonly code: 'precinct boundaries' | 'precinct ids' | 'returns' }
  | { readonly code: 'replacement'; /** The pack's title. */ readonly pack: string }
  | {
      readonly code: 'matching polygon' | 'district feature' | 'tract ids' | 'neighborhood names';
      readonly file: string;
    }
  | { readonly code: 'election day' | 'tract boundaries'; /** Its key. */ readonly table: string }
  | { readonly code: 'contest to replace'; /** Its id. */ readonly contest: string };

/** Every code of a need. */
export const packNeedCodes = [
  'precinct boundaries',
  'precinct ids',
  'returns',
  'replacement',
  'matching polygon',
  'district feature',
  'tract ids',
  'neighborhood names',
  'election day',
  'tract boundaries',
  'contest to replace',
] as const satisfies readonly PackNeed['code'][];
