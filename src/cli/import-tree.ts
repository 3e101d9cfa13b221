import { array, type InferOutput, looseObject, nullish, optional, string } from 'valibot';
import { walkGuide } from '../core/index.ts';
import type { GuideDocument, GuideNext } from '../schema/index.ts';
import { isObject } from '../schema/index.ts';
import { shaped } from './foreign-data.ts';
import { type Evidence, waysFrom } from './import-tree-ways.ts';
import {
  answerName,
  fileId,
  type ImportedDocument,
  type ImportedGuide,
  type ImportedNode,
  type ImportedOption,
  nodeName,
  plainWords,
} from './imported-guide.ts';

const transition = looseObject({
  from: string(),
  answer: string(),
  to: string(),
  only_after_answers_such_as: nullish(array(string())),
});

/** A decision tree as published: nodes, answers that lead from one to the next, and walks that were recorded. */
const published = looseObject({
  name: string(),
  title: nullish(string()),
  language: nullish(string()),
  start: string(),
  nodes: array(
    looseObject({
      id: string(),
      kind: string(),
      title: nullish(string()),
      hint: nullish(string()),
      body: nullish(string()),
      text: nullish(string()),
      options: optional(array(looseObject({ value: string(), label: string() })), []),
    }),
  ),
  transitions: array(transition),
  walks: nullish(array(looseObject({ answers: array(string()), outcome: string() }))),
});
type Tree = InferOutput<typeof published>;

/** GOV.UK's "simple smart answer", in which each option names the node it leads to. */
const smartAnswer = looseObject({
  base_path: nullish(string()),
  title: nullish(string()),
  locale: nullish(string()),
  details: looseObject({
    nodes: array(
      looseObject({
        kind: string(),
        slug: string(),
        title: string(),
        body: nullish(string()),
        options: nullish(array(looseObject({ label: string(), slug: string(), next_node: string() }))),
      }),
    ),
  }),
});

function fromSmartAnswer(data: unknown): Tree {
  const { base_path, title, locale, details } = shaped(smartAnswer, data, 'smart answer');
  return {
    name: (base_path ?? title ?? 'imported').split('/').at(-1) ?? 'imported',
    title: title ?? '',
    language: locale ?? 'en',
    start: details.nodes[0]?.slug ?? '',
    nodes: details.nodes.map(({ kind, slug, title, body, options }) => ({
      id: slug,
      kind,
      title,
      ...(body && (kind === 'outcome' ? { text: body } : { body })),
      options: (options ?? []).map((option) => ({ value: option.slug, label: option.label })),
    })),
    transitions: details.nodes.flatMap(({ slug, options }) =>
      (options ?? []).map((option) => ({ from: slug, answer: option.slug, to: option.next_node })),
    ),
  };
}

/** Reads either form of tree. @throws on a file that is neither */
function treeOf(data: unknown): Tree {
  if (isObject(data) && isObject(data.details) && Array.isArray(data.details.nodes)) return fromSmartAnswer(data);
  if (isObject(data) && Array.isArray(data.nodes) && Array.isArray(data.transitions) && typeof data.start === 'string')
    return shaped(published, data, 'decision tree');
  throw new Error(
    'Forthright: this is no decision tree that can be read. It needs nodes, transitions and start, or details.nodes as GOV.UK serves them. Look whether it is the right file.',
  );
}

/** Nodes that transitions speak of but that the list of nodes lacks. */
function unlisted(tree: Tree, notes: string[]): Tree['nodes'] {
  const listed = new Set(tree.nodes.map(({ id }) => id));
  const leading = new Set(tree.transitions.map(({ from }) => from));
  const named = new Set([tree.start, ...tree.transitions.flatMap(({ from, to }) => [from, to])]);
  return [...named]
    .filter((id) => !listed.has(id))
    .map((id) => {
      notes.push(`${id} stands in no list of nodes; its name was taken for its words. Write what it asks.`);
      const words = id.replace(/[_-]+/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
      return { id, kind: leading.has(id) ? 'question' : 'outcome', title: words, options: [] };
    });
}

function outcomeOf(title: string | null | undefined, text: string | null | undefined, id: string): ImportedNode {
  const words = plainWords(text ?? '');
  const [first = '', ...rest] = words.split('\n');
  const line = title ?? (first || id);
  const body = title ? words : rest.join('\n').trim();
  return { outcome: line, ...(body && { body }) };
}

/**
 * Makes a guide from a decision tree. Where one answer leads to different nodes, conditions over earlier answers are
 * worked out from the recorded walks, and every recorded walk is then played to see that it ends where it should.
 */
export function importTree(data: unknown): ImportedGuide {
  const tree = treeOf(data);
  const notes: string[] = [];
  tree.nodes = [...unlisted(tree, notes), ...tree.nodes];
  const evidence = evidenceOf(tree, notes);
  const nodes: Record<string, ImportedNode> = {};
  for (const node of tree.nodes) {
    if (node.kind !== 'question') {
      nodes[nodeName(node.id)] = outcomeOf(node.title, node.text ?? node.body, node.id);
      continue;
    }
    const options: Record<string, ImportedOption> = {};
    const labels = new Map((node.options ?? []).map(({ value, label }) => [value, label]));
    const leading = tree.transitions.filter(({ from }) => from === node.id);
    for (const answer of new Set([...labels.keys(), ...leading.map((one) => one.answer)])) {
      const targets = [...new Set(leading.filter((one) => one.answer === answer).map(({ to }) => to))];
      if (targets.length === 0) {
        notes.push(`${node.id}: nothing says where the answer ${answer} leads, so it was left out.`);
        continue;
      }
      const next: GuideNext =
        targets.length === 1
          ? nodeName(targets[0]!)
          : waysFrom(
              evidence.filter((one) => one.node === node.id && one.answer === answer),
              tree,
              notes,
            );
      options[answerName(answer)] = { label: labels.get(answer) ?? answer, next };
    }
    const hint = plainWords([node.hint, node.body].filter(Boolean).join('\n\n'));
    nodes[nodeName(node.id)] = { question: node.title ?? node.id, ...(hint && { hint }), options };
  }
  const title = tree.title || tree.name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const guide: ImportedDocument = {
    kind: 'guide',
    id: fileId(tree.name),
    language: tree.language ?? 'en',
    title,
    start: nodeName(tree.start),
    nodes,
  };
  leaveOutUnreached(guide, notes);
  for (const { answers, outcome } of tree.walks ?? []) {
    const { at, refused } = walkGuide(guide as GuideDocument, answers.map(answerName));
    if (refused || at !== nodeName(outcome))
      notes.push(`The recorded walk ${answers.join(', ')} should end at ${outcome}, but ends at ${at}.`);
  }
  return { guide, notes };
}

/** What each walk and each example says about the way it took. */
function evidenceOf(tree: Tree, notes: string[]): Evidence[] {
  const examples = tree.transitions.flatMap(({ to, only_after_answers_such_as: answers }) =>
    answers ? [{ answers, outcome: to }] : [],
  );
  return [...(tree.walks ?? []), ...examples].flatMap(({ answers, outcome }) => {
    const way = retrace(tree, answers, outcome);
    if (!way) notes.push(`No way through the tree fits the recorded answers ${answers.join(', ')} to ${outcome}.`);
    return way ?? [];
  });
}

/** The way that some recorded answers took: of all that end at the recorded node, the one that the examples speak for. */
function retrace(tree: Tree, answers: ReadonlyArray<string>, end: string): Evidence[] | undefined {
  let best: { evidence: Evidence[]; exact: number } | undefined;
  const follow = (node: string, evidence: Evidence[], exact: number): void => {
    const answer = answers[evidence.length];
    if (answer === undefined) {
      if (node === end && (!best || exact > best.exact)) best = { evidence, exact };
      return;
    }
    const earlier = new Map(evidence.map((one) => [one.node, one.answer]));
    const prefix = answers.slice(0, evidence.length + 1).join('\n');
    for (const { to, only_after_answers_such_as: such } of tree.transitions.filter(
      (one) => one.from === node && one.answer === answer,
    ))
      follow(to, [...evidence, { node, answer, to, earlier }], exact + (such?.join('\n') === prefix ? 1 : 0));
  };
  follow(tree.start, [], 0);
  return best?.evidence;
}

/** Takes out nodes that no answer leads to, and says so: they could never be shown. */
function leaveOutUnreached(guide: ImportedDocument, notes: string[]): void {
  const reached = new Set([guide.start]);
  for (const id of reached) {
    const node = guide.nodes[id];
    const nexts = node && 'options' in node ? Object.values(node.options).map(({ next }) => next) : [];
    for (const next of nexts)
      for (const to of typeof next === 'string' ? [next] : next.map((way) => way.to)) reached.add(to);
  }
  for (const id of Object.keys(guide.nodes)) {
    if (reached.has(id)) continue;
    delete guide.nodes[id];
    notes.push(`${id} was left out: no answer leads to it.`);
  }
}
