/**
 * What the readers use of libraries whose own type packages would bring Node's or a browser's globals into pure code.
 */
declare module 'papaparse' {
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
    readonly step?: (row: StepResult, parser: { abort(): void }) => void;
  }
  const papa: {
    parse(
      text: string,
      settings: ParseSettings,
    ): { readonly meta: { readonly delimiter: string } } | undefined;
  };
  export default papa;
}

declare module 'shapefile' {
  import type { Geometry } from 'geojson';
  export function openShp(bytes: Uint8Array): Promise<{
    read(): Promise<
      | { readonly done: false; readonly value: Geometry | null }
      | { readonly done: true; readonly value: undefined }
    >;
  }>;
}
