import { type BaseIssue, type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { explainIssue, shown, shownName, typeWords } from './explain-issue.ts';
import type { Finding, Path } from './issue.ts';
import { marksOf } from './marks.ts';
import { findPoison } from './poison.ts';
import { unpolluted } from './polluted.ts';
import { didYouMean } from './suggest.ts';
import { childNode, isObject, type Node, nodeAt, nodeFor, valueAt } from './walk.ts';

const joined = (path: Path) => JSON.stringify(path);

const listMends = {
  fields: 'Write the fields below each other, each as field: value, without a hyphen before it.',
  record: 'Write each as id: value on a line of its own, without a hyphen before it.',
};

/** Field names that the schema does not know, each with the nearest one that it does; and lists where it knows none. */
function strayFields(schema: Node, data: unknown): { stray: Finding[]; mistyped: Set<string> } {
  const stray: Finding[] = [];
  const mistyped = new Set<string>();
  const visit = (outer: Node, at: unknown, path: Path): void => {
    const node = nodeFor(outer, at);
    if (typeof at !== 'object' || at === null) return;
    const form = node.entries ? 'fields' : node.type === 'record' && 'record';
    if (form && Array.isArray(at)) {
      const expected = form === 'fields' ? 'fields' : typeWords.record!;
      stray.push({ code: 'wrong-type', path, expected, found: shown(at), mend: listMends[form] });
      return;
    }
    const known = Object.keys(node.entries ?? {});
    const expected = `one of ${known.join(', ')}`;
    const keys = Array.isArray(at) ? at.keys() : Object.keys(at);
    for (const key of keys) {
      const here = [...path, key];
      const child = childNode(node, key);
      if (child) visit(child, (at as Record<string | number, unknown>)[key], here);
      else if (node.entries) {
        const near = didYouMean(String(key), known);
        if (near) mistyped.add(joined([...path, near]));
        stray.push({
          code: 'unknown-field',
          path: here,
          at: 'key',
          expected,
          found: shownName(String(key)),
          mend: near ? `Did you mean ${near}?` : 'Take it out, or put what it says into one of the fields above.',
        });
      }
    }
  };
  visit(schema, data, []);
  return { stray, mistyped };
}

const pathOf = (issue: BaseIssue<unknown>): Path => (issue.path ?? []).map((step) => step.key as string | number);

/** The validator's issues; where a union failed, those of the form that was most likely meant. */
function schemaIssues(schema: GenericSchema, data: unknown): { issues: Finding[]; output: unknown } {
  const { issues = [], output } = safeParse(schema, data);
  const found = issues.flatMap((issue): Finding[] => {
    const path = pathOf(issue);
    if (issue.type === 'strict_object' && issue.expected === 'never') return []; // strayFields names them all
    if (issue.type === 'union') {
      const form = nodeAt(schema as unknown as Node, data, path);
      if (form && form.type !== 'union' && isObject(valueAt(data, path))) {
        return schemaIssues(form as unknown as GenericSchema, valueAt(data, path)).issues.map((inner) => ({
          ...inner,
          path: [...path, ...inner.path],
        }));
      }
    }
    return [explainIssue(issue, path)];
  });
  return { issues: found, output };
}

/** Leaves out what is said already: each finding once, no field missing that stands there mistyped, nothing inside a stray list. */
function merged(
  stray: ReadonlyArray<Finding>,
  issues: ReadonlyArray<Finding>,
  mistyped: ReadonlySet<string>,
): Finding[] {
  const lists = stray.filter(({ code }) => code === 'wrong-type').map(({ path }) => path);
  const fresh = issues.filter(({ code, path }) => {
    if (code === 'missing-field' && mistyped.has(joined(path))) return false;
    return !lists.some((list) => list.every((step, depth) => path[depth] === step));
  });
  const all = [...stray, ...fresh];
  return [...new Map(all.map((finding) => [`${finding.code} ${joined(finding.path)}`, finding])).values()];
}

/** Checks data against a schema: the typed value if there is no error, and every finding. */
export function validate<T extends GenericSchema>(
  schema: T,
  given: unknown,
): { value?: InferOutput<T>; findings: Finding[] } {
  const poisoned = findPoison(given);
  if (poisoned.length > 0) return { findings: poisoned };
  if (!isObject(given)) {
    const mend = 'Begin with kind: consent, then id, language and the other fields, each on a line of its own.';
    return { findings: [{ code: 'wrong-type', path: [], expected: 'fields', found: shown(given), mend }] };
  }
  const data = unpolluted(schema, given);
  const { stray, mistyped } = strayFields(schema as unknown as Node, data);
  const { issues, output } = schemaIssues(schema, data);
  const findings = merged(stray, issues, mistyped);
  if (findings.length > 0) return { findings };
  const marks = marksOf(output);
  const clean = marks.every(({ severity }) => severity === 'warning');
  return { ...(clean && { value: output as InferOutput<T> }), findings: marks };
}
