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

test('no word that a person reads stands in src/react', () => {
  const found: string[] = [];
  for (const file of sourcesBelow('src/react')) {
    const source = parseSource(file);
    const say = (node: ts.Node, text: string) =>
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${text.trim()}`);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) say(node, node.text);
      if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer) {
        const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
        if (value && ts.isStringLiteralLike(value) && /\p{L}/u.test(value.text)) say(value, value.text);
      }
      if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
        const attribute = ts.isJsxAttribute(node.parent);
        if (!attribute && /\p{L}/u.test(node.expression.text)) say(node, node.expression.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  expect(found).toEqual([]);
});
