import ts from 'typescript';
import { expect, test } from 'vitest';
import { parseSource, sourcesBelow } from './sources.ts';

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
]);

/** The literal words that an expression may show: also in one branch of a choice, or around a value. */
function wordsOf(node: ts.Node | undefined): ts.LiteralLikeNode[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    return /\p{L}/u.test(node.text) ? [node] : [];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return wordsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(wordsOf);
  if (ts.isBinaryExpression(node))
    return /^(&&|\|\||\?\?|\+)$/.test(node.operatorToken.getText()) ? [node.left, node.right].flatMap(wordsOf) : [];
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].flatMap(wordsOf);
  return [];
}

test('no word that a person reads stands in src/react', () => {
  const found: string[] = [];
  for (const file of sourcesBelow('src/react')) {
    const source = parseSource(file);
    const say = (node: ts.Node, text: string) =>
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) say(node, node.text);
      const attribute = ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer;
      const child = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression;
      for (const text of wordsOf(attribute || child || undefined)) say(text, text.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
