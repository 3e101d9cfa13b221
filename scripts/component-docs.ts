// What the docs pages say of a component, read from its source: its comments, its types, its attributes and the skin.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A property of a component, as its comment and type tell it. */
export interface PropDoc {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly says: string;
  readonly standard?: string;
}

/** A component that is exported, with its comment. */
export interface PartDoc {
  readonly name: string;
  readonly says: string;
  /** What it throws or needs, where its comment has a tag for it. */
  readonly throws?: string;
  readonly props: ReadonlyArray<PropDoc>;
  /** The element whose attributes it takes as well. */
  readonly element?: string;
  /** The values of `data-forthright` on what it renders itself. */
  readonly marks: ReadonlyArray<string>;
}

/** An attribute that says the state of a part. */
export interface StateDoc {
  readonly name: string;
  readonly on: string;
  readonly values: ReadonlyArray<string>;
}

export interface FileDoc {
  readonly parts: ReadonlyArray<PartDoc>;
  readonly states: ReadonlyArray<StateDoc>;
  readonly variables: ReadonlyArray<string>;
}

const plain = (parts: ReadonlyArray<ts.SymbolDisplayPart>) =>
  ts
    .displayPartsToString([...parts])
    .replace(/\s+/g, ' ')
    .trim();

/** The literal texts that an expression may give. */
function literalsOf(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsOf);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap((side) => literalsOf(side));
  return [];
}

const attribute = (element: ts.JsxAttributes, name: string) =>
  element.properties.find((one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && one.name.getText() === name);

/** Every element below a node that carries a part attribute. */
function markedBelow(node: ts.Node): { marks: string[]; attributes: ts.JsxAttributes }[] {
  const found: { marks: string[]; attributes: ts.JsxAttributes }[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isJsxAttributes(at)) {
      const marks = literalsOf(attribute(at, 'data-forthright')?.initializer);
      if (marks.length > 0) found.push({ marks, attributes: at });
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

function statesOf(file: ts.SourceFile, checker: ts.TypeChecker): StateDoc[] {
  const found = new Map<string, Set<string>>();
  for (const { marks, attributes } of markedBelow(file))
    for (const one of attributes.properties) {
      if (!ts.isJsxAttribute(one)) continue;
      const name = one.name.getText();
      if (!name.startsWith('data-') || name === 'data-forthright') continue;
      const { initializer } = one;
      const inner = initializer && ts.isJsxExpression(initializer) ? initializer.expression : undefined;
      const type = inner && checker.getTypeAtLocation(inner);
      const options = type?.isUnion() ? type.types : type ? [type] : [];
      const typed = options.flatMap((option) => (option.isStringLiteral() ? [option.value] : []));
      const values = typed.length > 0 ? typed : literalsOf(initializer);
      const key = `${name}|${marks.join(', ')}`;
      found.set(key, new Set([...(found.get(key) ?? []), ...values.filter(Boolean)]));
    }
  return [...found].map(([key, values]) => {
    const [name = '', on = ''] = key.split('|');
    return { name, on, values: [...values] };
  });
}

/** The variables that the skin uses for any of these parts. */
export function variablesOf(css: string, marks: ReadonlyArray<string>): string[] {
  const found = new Set<string>();
  for (const [, selector = '', body = ''] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    if (!marks.some((mark) => selector.includes(`data-forthright="${mark}"`))) continue;
    for (const [, name = ''] of body.matchAll(/var\((--forthright-[\w-]+)/g)) found.add(name);
  }
  return [...found].sort();
}

function propsOf(type: ts.Type, checker: ts.TypeChecker, root: string): PropDoc[] {
  return checker.getPropertiesOfType(type).flatMap((symbol): PropDoc[] => {
    const declaration = symbol.declarations?.find(ts.isPropertySignature);
    if (!declaration?.getSourceFile().fileName.startsWith(join(root, 'src'))) return [];
    const tags = symbol.getJsDocTags(checker);
    const standard = tags.find(({ name }) => name === 'default');
    return [
      {
        name: symbol.name,
        type: (declaration.type?.getText() ?? 'unknown').replace(/ \| undefined$/, '').replace(/\s+/g, ' '),
        required: declaration.questionToken === undefined,
        says: plain(symbol.getDocumentationComment(checker)),
        ...(standard && { standard: plain(standard.text ?? []) }),
      },
    ];
  });
}

/** Reads every component file of src/react that the package exports. @param root the folder of the repository */
export function componentDocs(root: string): Readonly<Record<string, FileDoc>> {
  const index = join(root, 'src/react/index.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([index], { ...options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const css = readFileSync(join(root, 'src/styles/styles.css'), 'utf8');
  const module = checker.getSymbolAtLocation(program.getSourceFile(index)!);
  const byFile = new Map<ts.SourceFile, PartDoc[]>();
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.valueDeclaration;
    if (!declaration || !/^[A-Z]/.test(exported.name)) continue;
    const file = declaration.getSourceFile();
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
    const parameter = signature?.parameters[0];
    const type = parameter && checker.getTypeOfSymbolAtLocation(parameter, declaration);
    const throws = symbol.getJsDocTags(checker).find(({ name }) => name === 'throws');
    // The element is named where the props are declared: here, or in the interface that is named here.
    const named = file.statements.find(
      (one) => ts.isInterfaceDeclaration(one) && one.name.text === `${exported.name}Props`,
    );
    const written = `${declaration.getText()} ${named?.getText() ?? ''}`;
    const element = /ComponentPropsWithoutRef<'(\w+)'>/.exec(written)?.[1];
    const part: PartDoc = {
      name: exported.name,
      says: plain(symbol.getDocumentationComment(checker)),
      ...(throws && { throws: plain(throws.text ?? []) }),
      props: type ? propsOf(type, checker, root) : [],
      ...(element && { element }),
      marks: [...new Set(markedBelow(declaration).flatMap(({ marks }) => marks))],
    };
    byFile.set(file, [...(byFile.get(file) ?? []), part]);
  }
  return Object.fromEntries(
    [...byFile].map(([file, parts]) => {
      const name = file.fileName.slice(file.fileName.lastIndexOf('/') + 1).replace(/\.tsx?$/, '');
      const marks = markedBelow(file).flatMap((one) => one.marks);
      return [name, { parts, states: statesOf(file, checker), variables: variablesOf(css, marks) }];
    }),
  );
}
