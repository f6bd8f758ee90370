import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { repositoryRoot } from './import-gate';

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every file beneath a folder of the repository. */
export function listFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(repositoryRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const absolute = join(entry.parentPath, entry.name);
      const path = absolute.slice(repositoryRoot.length).replaceAll('\\', '/');
      return { path, text: readFileSync(absolute, 'utf8') };
    });
}

/** Paths of the files that the repository holds. */
export function listTrackedPaths(): readonly string[] {
  const output = execFileSync('git', ['ls-files', '-z'], { cwd: repositoryRoot, encoding: 'utf8' });
  return output.split('\0').filter((path) => path !== '');
}

/** The names, strings and JSX text of a TypeScript file: its code without comments and type-only imports. */
export function codeWords({ path, text }: SourceFile): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
      return;
    if (
      ts.isIdentifier(node) ||
      ts.isLiteralExpression(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      words.push(node.text);
    } else if (node.kind === ts.SyntaxKind.TemplateHead) {
      words.push((node as ts.TemplateHead).text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return words;
}
