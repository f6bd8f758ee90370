import ts from 'typescript';
import type { SourceFile } from './source-files';

/** A place that looks into a text which was made for people. */
export interface ReadBack {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface ReadBackFigures {
  /** Calls of functions that print. */
  readonly printed: number;
  readonly readBacks: readonly ReadBack[];
}

/** What a text is asked or cut by. */
const lookers = new Set(
  'includes startsWith endsWith indexOf match matchAll replace replaceAll search split test exec'.split(' '),
);
/** In `words`, but no text for people: keys to search by, and the codes themselves. */
const notPrinted = /\/words\/(fold-text|codes\/)/;

/**
 * Every call outside `words` that reads a printed text back: of a function of `words`, called at the place or held in a
 * constant of the file, and of a constant that is a sentence.
 */
export function findReadBacks(files: readonly SourceFile[]): ReadBackFigures {
  let printed = 0;
  const readBacks: ReadBack[] = [];
  for (const { path, text } of files) {
    if (path.startsWith('src/words/')) continue;
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const printers = printersOf(source);
    const held = new Set<string>();
    const isPrinted = (node: ts.Expression): boolean => {
      if (ts.isIdentifier(node)) return held.has(node.text);
      if (ts.isStringLiteralLike(node)) return isSentence(node.text);
      if (!ts.isCallExpression(node)) return false;
      const callee = ts.isPropertyAccessExpression(node.expression)
        ? node.expression.expression
        : node.expression;
      return ts.isIdentifier(callee) && printers.has(callee.text);
    };
    const holdConstants = (node: ts.Node): void => {
      const { name, initializer } = ts.isVariableDeclaration(node) ? node : {};
      if (name !== undefined && initializer !== undefined && ts.isIdentifier(name) && isPrinted(initializer))
        held.add(name.text);
      ts.forEachChild(node, holdConstants);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        if (isPrinted(node)) printed += 1;
        const { expression } = node;
        if (
          ts.isPropertyAccessExpression(expression) &&
          lookers.has(expression.name.text) &&
          [expression.expression, ...node.arguments].some(isPrinted)
        ) {
          const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
          readBacks.push({ path, line, text: node.getText(source) });
        }
      }
      ts.forEachChild(node, visit);
    };
    holdConstants(source);
    visit(source);
  }
  return { printed, readBacks };
}

/** The names that a file imports from `words`. */
function printersOf(source: ts.SourceFile): ReadonlySet<string> {
  const names = source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    const bindings = statement.importClause?.namedBindings;
    if (!text.includes('/words/') || notPrinted.test(text)) return [];
    return bindings !== undefined && ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name }) => name.text)
      : [];
  });
  return new Set(names);
}

const isSentence = (text: string): boolean => /^\p{Lu}.* .*\.$/u.test(text);
