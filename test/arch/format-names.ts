import ts from 'typescript';
import type { SourceFile } from './source-files';

/** A place where the source types the id or the extension of a format. */
export interface RetypedName {
  readonly path: string;
  readonly line: number;
  readonly name: string;
}

/**
 * The texts and keys of a file's code that are one of the names: `'csv'`, `{ csv: … }`, `\`csv\``, `case 'csv'` and a type
 * `'csv'`. The names of properties that are only read (`fileFormats.csv`) are no list, and the compiler checks them.
 */
export function findRetypedNames({ path, text }: SourceFile, names: ReadonlySet<string>): RetypedName[] {
  if (![...names].some((name) => text.includes(name))) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: RetypedName[] = [];
  const note = (node: ts.Node, name: string): void => {
    if (!names.has(name)) return;
    found.push({ path, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, name });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isModuleDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) note(node, node.text);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) note(node, node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
