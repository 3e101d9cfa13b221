import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { explainIssue, shown } from './explain-issue.ts';
import type { Finding, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';
import { textsOf } from './texts.ts';
import { childNode, isObject, type Node, nodeAt, nodeFor, valueAt } from './walk.ts';

const deepest = 32;
const most = 200_000;
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses data that no copy file needs and that has broken programs before: poisoned keys, loops, great depth or number. */
export function findPoison(data: unknown): Finding[] {
  const found: Finding[] = [];
  let count = 0;
  const visit = (at: unknown, path: Path): void => {
    if (typeof at !== 'object' || at === null || found.length > 20) return;
    if (path.length > deepest || ++count > most) {
      found.push({
        code: 'too-large',
        path: path.slice(0, 4),
        expected: `at most ${deepest} levels and ${most} values`,
        found: 'more',
        mend: 'Split the file: one notice a file.',
      });
      count = Number.NEGATIVE_INFINITY;
      return;
    }
    for (const key of Object.keys(at)) {
      const here = [...path, key];
      if (poison.has(key)) {
        found.push({
          code: 'bad-id',
          path: here,
          at: 'key',
          expected: 'an id: lower-case letters, digits and hyphens, beginning with a letter',
          found: shown(key),
          mend: 'Choose another id. This word has a meaning of its own in JavaScript.',
        });
      } else visit((at as Record<string, unknown>)[key], here);
    }
  };
  visit(data, []);
  return found;
}

/** Field names that the schema does not know, each with the nearest one that it does. */
function unknownFields(schema: Node, data: unknown): Finding[] {
  const found: Finding[] = [];
  const visit = (outer: Node, at: unknown, path: Path): void => {
    const node = nodeFor(outer, at);
    if (typeof at !== 'object' || at === null) return;
    const keys = Array.isArray(at) ? at.keys() : Object.keys(at);
    for (const key of keys) {
      const here = [...path, key];
      const child = childNode(node, key);
      if (child) visit(child, (at as Record<string | number, unknown>)[key], here);
      else if (node.entries) {
        const known = Object.keys(node.entries);
        const near = didYouMean(String(key), known);
        found.push({
          code: 'unknown-field',
          path: here,
          at: 'key',
          expected: `one of ${known.join(', ')}`,
          found: String(key),
          mend: near ? `Did you mean ${near}?` : 'Take it out, or put what it says into one of the fields above.',
        });
      }
    }
  };
  visit(schema, data, []);
  return found;
}

/** What looks like HTML in a text. It is shown as text, so a person would read the angle brackets. */
function findMarkup(schema: Node, data: unknown): Finding[] {
  return textsOf(schema, data).flatMap(({ path, text }): Finding[] => {
    const tag = /<\/?[a-z!][^>]*>|&(?:[a-z]{2,8}|#\d+);/i.exec(text);
    if (!tag) return [];
    const mend = 'Write plain words. Copy is never HTML: a person would read the marks themselves.';
    return [{ code: 'markup', severity: 'warning', path, expected: 'plain words', found: shown(tag[0]), mend }];
  });
}

const pathOf = (issue: BaseIssue<unknown>): Path => (issue.path ?? []).map((step) => step.key as string | number);

/** The validator's issues; where a union failed, those of the form that was most likely meant. */
function schemaIssues(schema: GenericSchema, data: unknown): Finding[] {
  const { issues = [] } = safeParse(schema, data);
  return issues.flatMap((issue): Finding[] => {
    const path = pathOf(issue);
    if (issue.type === 'strict_object' && issue.expected === 'never') return []; // unknownFields names them all
    if (issue.type === 'union') {
      const form = nodeAt(schema as unknown as Node, data, path);
      if (form && form.type !== 'union' && isObject(valueAt(data, path))) {
        return schemaIssues(form as unknown as GenericSchema, valueAt(data, path)).map((inner) => ({
          ...inner,
          path: [...path, ...inner.path],
        }));
      }
    }
    return [explainIssue(issue, path)];
  });
}

const key = (finding: Finding) => `${finding.code} ${JSON.stringify(finding.path)}`;

/** Checks data against a schema: the typed value if there is no error, and every finding in the order of the file. */
export function validate<T extends GenericSchema>(
  schema: T,
  data: unknown,
): { value?: InferOutput<T>; findings: Finding[] } {
  const poisoned = findPoison(data);
  if (poisoned.length > 0) return { findings: poisoned };
  if (!isObject(data)) {
    const mend = 'Begin with kind: consent, then id, language and the other fields, each on a line of its own.';
    return { findings: [{ code: 'wrong-type', path: [], expected: 'fields', found: shown(data), mend }] };
  }
  const node = schema as unknown as Node;
  const all = [...unknownFields(node, data), ...schemaIssues(schema, data)];
  const findings = [...new Map(all.map((finding) => [key(finding), finding])).values()];
  if (findings.length > 0) return { findings };
  const { output } = safeParse(schema, data);
  return { value: output as InferOutput<T>, findings: findMarkup(node, output) };
}
