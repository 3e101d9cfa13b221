import * as v from 'valibot';
import { id, language, link, text } from './fields.ts';

// The guide document: a decision graph that a person walks by answering one question at a time.
// Source of the duty to offer a person at each step: W3C COGA, "Let users avoid navigating voice menus".

/** Whether a word may name a node: a bare number would lose its place in the order of the file. */
export const isNodeId = (value: string): boolean =>
  /^[A-Za-z0-9][\w?.-]*$/.test(value) && !/^\d+$/.test(value) && value.length <= 120;

/** Whether a word may name an answer; spaces are allowed, commas are not. */
export const isAnswerId = (value: string): boolean =>
  /^[A-Za-z0-9]([\w .?-]*[\w?-])?$/.test(value) && !/^\d+$/.test(value) && value.length <= 120;

const nodeId = (description: string) => v.pipe(v.string(), v.check(isNodeId, 'node-id'), v.description(description));
const answerId = (description: string) =>
  v.pipe(v.string(), v.check(isAnswerId, 'answer-id'), v.description(description));

// The inner types are written out: inferred through a union in a record in a union they are too deep for the compiler of
// an application that uses them.

/** What an earlier answer must have been: it, one of several, none of several, or given at all. */
type GuideAnswered = string | string[] | { not: string[] } | { answered: boolean };
/** A condition over earlier answers. */
export type GuideCondition = Record<string, GuideAnswered> | Array<Record<string, GuideAnswered>>;
/** Where a step leads: a node, or the first of several whose condition holds. */
export type GuideNext = string | Array<{ when?: GuideCondition; to: string }>;
/** The way to a person: a help file, or some channels of one. */
export type GuideExit = string | { help: string; channels: string[] };

const answers: v.GenericSchema<GuideAnswered> = /* @__PURE__ */ (() =>
  v.union(
    [
      answerId('The answer that counts.'),
      v.array(answerId('One of the answers that count.')),
      v.strictObject({ not: v.array(answerId('An answer that does not count: any other does.')) }),
      v.strictObject({
        answered: v.pipe(v.boolean(), v.description('true: answered at all. false: not answered so far.')),
      }),
    ],
    'when',
  ))();

const all: v.GenericSchema<Record<string, GuideAnswered>> = /* @__PURE__ */ (() =>
  v.record(nodeId('a question answered earlier'), answers))();
const when: v.GenericSchema<GuideCondition> = /* @__PURE__ */ (() =>
  v.pipe(
    v.union([all, v.array(all)], 'when'),
    v.description('Only after these answers: { region: scotland }. All in one must hold; in a list, one of them.'),
  ))();

const next = (description: string): v.GenericSchema<GuideNext> =>
  v.pipe(
    v.union(
      [
        nodeId('The node that comes next.'),
        v.pipe(
          v.array(v.strictObject({ when: v.exactOptional(when), to: nodeId('The node that comes next then.') })),
          v.check(
            (list) => list.length > 0 && list.every((way, at) => (way.when === undefined) === (at === list.length - 1)),
            'next',
          ),
        ),
      ],
      'next',
    ),
    v.description(
      `${description} A node, or a list of { when, to } that ends with { to }: the first that holds counts.`,
    ),
  );

const exit: v.GenericSchema<GuideExit> = /* @__PURE__ */ (() =>
  v.union(
    [
      id('The help file whose channels are offered.'),
      v.strictObject({
        help: id('The help file whose channels are offered.'),
        channels: v.array(id('A channel of that file.')),
      }),
    ],
    'exit',
  ))();

const human = /* @__PURE__ */ (() =>
  v.exactOptional(
    v.pipe(
      v.union([v.literal('none'), exit], 'exit'),
      v.description('The way to a person at this node, if another than the guide’s.'),
    ),
  ))();

const option = /* @__PURE__ */ (() =>
  v.strictObject({
    label: text('The answer as people read it.'),
    next: next('Where this answer leads.'),
    when: v.exactOptional(when),
  }))();

const question = /* @__PURE__ */ (() =>
  v.strictObject({
    question: text('What is asked, one thing only.'),
    hint: v.exactOptional(text('What helps to answer.')),
    options: v.pipe(
      v.record(answerId('id of an answer'), option),
      v.check((options) => Object.keys(options).length > 0, 'no-options'),
      v.description('The answers, in the order they are shown.'),
    ),
    human,
  }))();

const info = /* @__PURE__ */ (() =>
  v.strictObject({
    info: text('Something to know, shown together with what comes next.'),
    next: next('What comes next.'),
    human,
  }))();

const outcome = /* @__PURE__ */ (() =>
  v.strictObject({
    outcome: text('The answer to why the person came, in one line.'),
    body: v.exactOptional(text('What to do, in plain words. A line that begins with - is an item of a list.')),
    links: v.exactOptional(
      v.pipe(
        v.record(
          id('id of a link'),
          v.strictObject({ label: text('What the link leads to.'), href: link('Where it leads.') }),
        ),
        v.description('Where to go on.'),
      ),
    ),
    person: v.exactOptional(v.pipe(v.boolean(), v.description('true if this outcome itself connects to a person.'))),
    human,
  }))();

const node = /* @__PURE__ */ (() => v.union([question, info, outcome], 'node'))();

/** The file `<id>.guide.yaml`, in the language it was first written in. */
export const guideDocument = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.literal('guide'), v.description('What this file explains: how to find out what to do.')),
    id: id('The name of this guide; also the beginning of the file name.'),
    language: language('The language this file is written in.'),
    title: text('What the person will know at the end: Where is my parcel?'),
    intro: v.exactOptional(text('One sentence: what this guide is for, and that a person is there at each step.')),
    human: v.exactOptional(
      v.pipe(exit, v.description('The way to a person, the same at every step: the id of a help file.')),
    ),
    start: nodeId('The node it begins with.'),
    nodes: v.pipe(
      v.record(nodeId('id of a node'), node),
      v.check((nodes) => Object.keys(nodes).length > 0, 'no-nodes'),
      v.description('The questions, the things to know and the outcomes, by name.'),
    ),
  }))();

/** What a guide file holds, as typed data. */
export type GuideDocument = v.InferOutput<typeof guideDocument>;
/** One step of a guide: a question, something to know, or an outcome. */
export type GuideNode = GuideDocument['nodes'][string];
