declare module 'fontkit' {
  export function create(file: Uint8Array): {
    readonly unitsPerEm: number;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  };
}
