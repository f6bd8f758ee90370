/**
 * What readers and writers use of libraries whose own type packages would bring Node's or a browser's globals into
 * pure code. They are imported by the path of a file, because a bare name finds the type package all the same.
 */
declare module 'papaparse/papaparse.js' {
  interface ParseError {
    readonly code: string;
    readonly message: string;
  }
  interface StepResult {
    readonly data: readonly string[];
    readonly errors: readonly ParseError[];
    readonly meta: { readonly cursor: number };
  }
  interface ParseSettings {
    readonly delimiter: string;
    readonly newline: '\n';
    readonly preview?: number;
    readonly skipEmptyLines?: boolean;
    readonly step?: (row: StepResult, parser: { abort(): void }) => void;
  }
  const papa: {
    parse(
      text: string,
      settings: ParseSettings,
    ): { readonly errors: readonly ParseError[]; readonly meta: { readonly delimiter: string } } | undefined;
  };
  export default papa;
}

declare module 'shapefile/dist/shapefile.js' {
  import type { Geometry } from 'geojson';
  export function openShp(bytes: Uint8Array): Promise<{
    read(): Promise<
      | { readonly done: false; readonly value: Geometry | null }
      | { readonly done: true; readonly value: undefined }
    >;
  }>;
}

declare module 'sql.js/dist/sql-wasm-inline.js' {
  export type SqlValue = string | number | bigint | Uint8Array | null;
  export interface SqlStatement {
    step(): boolean;
    get(parameters: null, settings: { readonly useBigInt: true }): readonly SqlValue[];
    getColumnNames(): readonly string[];
    run(values: readonly SqlValue[]): void;
    free(): boolean;
  }
  export interface SqlDatabase {
    exec(sql: string): readonly { readonly values: readonly (readonly SqlValue[])[] }[];
    prepare(sql: string): SqlStatement;
    run(sql: string, values?: readonly SqlValue[]): SqlDatabase;
    export(): Uint8Array;
    close(): void;
  }
  const initSqlJs: () => Promise<{ readonly Database: new (bytes: Uint8Array) => SqlDatabase }>;
  export default initSqlJs;
}
