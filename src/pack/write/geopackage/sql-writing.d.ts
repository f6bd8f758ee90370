/** What writing needs of the library beside what `pack/read` says that reading does. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  interface SqlDatabase {
    run(sql: string, values?: readonly SqlValue[]): SqlDatabase;
    export(): Uint8Array;
  }
  interface SqlStatement {
    run(values: readonly SqlValue[]): void;
    free(): boolean;
  }
}
