import ts from 'typescript';
import { repositoryRoot } from './import-gate';
import { listFiles, type SourceFile } from './source-files';

/** A place in the source that names a kind of measure, or switches over the kinds. */
export interface KindPlace {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface KindFigures {
  /** The kinds of the registry. */
  readonly kinds: readonly string[];
  readonly literals: readonly KindPlace[];
  readonly switches: readonly KindPlace[];
}

/** Where kinds are at home. */
const home = 'src/document/measures/kinds/';
/** Folders that cannot know a measure, because the import gate keeps `document` from them: their words are their own. */
const beneath = /^src\/(core|words|files|pack|formats|import)\//;

/**
 * Every place outside the kinds' own files that holds a word as a kind of measure. The types say what a word means, so
 * no file is excused: `rank` as the kind of a table's column and `winner` as the state of a value are not found.
 * @param planted files that are read beside those of the source
 */
export function findKindPlaces(planted: readonly SourceFile[] = []): KindFigures {
  const files = new Map(
    [...listFiles('src').filter(({ path }) => /\.tsx?$/.test(path)), ...planted].map(({ path, text }) => [
      `${repositoryRoot}${path}`,
      text,
    ]),
  );
  const program = createProgram(files);
  const reader = new KindReader(program);
  const literals: KindPlace[] = [];
  const switches: KindPlace[] = [];
  for (const name of files.keys()) {
    const path = name.slice(repositoryRoot.length);
    const source = program.getSourceFile(name);
    if (source === undefined || path.startsWith(home) || beneath.test(path)) continue;
    const visit = (node: ts.Node): void => {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      if (reader.isKind(node)) literals.push({ path, line, text: node.getText(source) });
      if (ts.isSwitchStatement(node) && reader.isOfMeasure(node.expression))
        switches.push({ path, line, text: node.expression.getText(source) });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { kinds: [...reader.kinds], literals, switches };
}

function createProgram(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const onDisk = ts.createCompilerHost(options, true);
  host.readFile = (name) => files.get(name) ?? onDisk.readFile(name);
  host.fileExists = (name) => files.has(name) || onDisk.fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? onDisk.getSourceFile(name, target, ...rest)
      : ts.createSourceFile(name, text, target, true);
  };
  return ts.createProgram([...files.keys()], options, host);
}

/** Tells by the types of the program which words are kinds of measures. */
class KindReader {
  private readonly checker: ts.TypeChecker;
  private readonly measure: ts.Type;
  private readonly kindType: ts.Type;
  readonly kinds: ReadonlySet<string>;

  constructor(program: ts.Program) {
    this.checker = program.getTypeChecker();
    const registry = program.getSourceFile(`${repositoryRoot}src/document/measures/measures.ts`);
    const module = registry === undefined ? undefined : this.checker.getSymbolAtLocation(registry);
    const exports = module === undefined ? [] : this.checker.getExportsOfModule(module);
    const measure = exports.find(({ name }) => name === 'Measure');
    if (measure === undefined) throw new Error('the registry exports no type of measures');
    this.measure = this.checker.getDeclaredTypeOfSymbol(measure);
    const kind = this.measure.getProperty('kind');
    if (kind === undefined) throw new Error('measures have no kind');
    this.kindType = this.checker.getTypeOfSymbol(kind);
    this.kinds = new Set(wordsOf(this.kindType));
  }

  /** Whether an expression is the kind of a measure, or a variable for kinds of measures. */
  isOfMeasure(expression: ts.Expression): boolean {
    if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'kind')
      return this.isMeasure(this.checker.getTypeAtLocation(expression.expression));
    const declaration = this.checker.getSymbolAtLocation(expression)?.valueDeclaration;
    if (declaration !== undefined && ts.isBindingElement(declaration))
      return this.isMeasure(this.checker.getTypeAtLocation(declaration.parent));
    return this.isKindType(this.checker.getTypeAtLocation(expression));
  }

  isKind(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node))
      return this.kinds.has(node.name.text) && this.isByKind(node.expression);
    if (!ts.isStringLiteralLike(node) || !this.kinds.has(node.text)) return false;
    const { parent } = node;
    if (ts.isLiteralTypeNode(parent)) return this.isKindInType(parent, node.text);
    if (ts.isElementAccessExpression(parent)) return this.isByKind(parent.expression);
    if (ts.isCaseClause(parent)) return this.isOfMeasure(parent.parent.parent.expression);
    if (ts.isBinaryExpression(parent) && comparisons.has(parent.operatorToken.kind))
      return this.isOfMeasure(parent.left === node ? parent.right : parent.left);
    if (ts.isPropertyAssignment(parent) && parent.name === node) return this.isTableByKind(parent.parent);
    const property = ts.findAncestor(node, ts.isPropertyAssignment);
    if (property !== undefined && isValueOf(node, property))
      return isNameOfKind(property.name.getText()) && this.couldBeMeasure(property.parent, node.text);
    if (ts.isArrayLiteralExpression(parent))
      return parent.elements.every((each) => ts.isStringLiteralLike(each) && this.kinds.has(each.text));
    const wanted = this.checker.getContextualType(node);
    return wanted !== undefined && this.isKindType(wanted);
  }

  private isMeasure(type: ts.Type): boolean {
    const known = this.checker.getNonNullableType(type);
    const isAny = (known.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) !== 0;
    return !isAny && this.checker.isTypeAssignableTo(known, this.measure);
  }

  private isKindType(type: ts.Type): boolean {
    const words = wordsOf(this.checker.getNonNullableType(type));
    return words.length > 0 && words.every((word) => this.kinds.has(word));
  }

  /** Whether something is looked up by kind: it has an entry for every one. */
  private isByKind(expression: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(expression);
    return [...this.kinds].every((kind) => type.getProperty(kind) !== undefined);
  }

  /** Whether all keys of an object are kinds. */
  private isTableByKind(object: ts.ObjectLiteralExpression): boolean {
    return object.properties.every(
      ({ name }) =>
        name !== undefined &&
        (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) &&
        this.kinds.has(name.text),
    );
  }

  /** Whether an object with this kind has nothing but what a measure of it has. */
  private couldBeMeasure(object: ts.ObjectLiteralExpression, kind: string): boolean {
    const names = this.namesOf(kind);
    return object.properties.every(
      (property) => property.name === undefined || names.has(property.name.getText()),
    );
  }

  private isKindInType(literal: ts.LiteralTypeNode, kind: string): boolean {
    const property = ts.findAncestor(literal, ts.isPropertySignature);
    if (property !== undefined) {
      const names = this.namesOf(kind);
      return (
        isNameOfKind(property.name.getText()) &&
        property.parent.members.every(
          (member) => member.name === undefined || names.has(member.name.getText()),
        )
      );
    }
    const whole = ts.isUnionTypeNode(literal.parent) ? literal.parent : literal;
    return this.isKindType(this.checker.getTypeFromTypeNode(whole));
  }

  /** The names of what a measure of a kind holds. */
  private namesOf(kind: string): ReadonlySet<string> {
    const members = this.measure.isUnion() ? this.measure.types : [this.measure];
    const own = members.find((member) => {
      const property = member.getProperty('kind');
      return property !== undefined && wordsOf(this.checker.getTypeOfSymbol(property)).includes(kind);
    });
    return new Set(own?.getProperties().map(({ name }) => name));
  }
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const isNameOfKind = (name: string): boolean => /kind$/i.test(name);

/** Whether a word is the value of a property, as it is or wrapped: `kind: 'x'`, `kind: literal('x')`, `kind: 'x' as const`. */
function isValueOf(node: ts.Node, property: ts.PropertyAssignment): boolean {
  const { parent } = node;
  if (parent === property) return true;
  const isWrapped = ts.isAsExpression(parent) || ts.isParenthesizedExpression(parent);
  const isOnlyArgument = ts.isCallExpression(parent) && parent.arguments.length === 1;
  return (isWrapped || isOnlyArgument) && parent.parent === property;
}

/** The words of a type of words; none for other types. */
function wordsOf(type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral()) ? members.map((member) => member.value) : [];
}
