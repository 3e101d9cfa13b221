import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideFaults } from '../../../src/core/human/guide-check.ts';
import { changeAnswer, readAnswers, walkGuide, writeAnswers } from '../../../src/core/human/guide-walk.ts';
import type { GuideDocument } from '../../../src/schema/index.ts';

// Guides of any shape, of questions, things to know, conditions and outcomes, walked by any answers.

type GuideNode = GuideDocument['nodes'][string];
const questions = ['a', 'b', 'c', 'd'] as const;
const answers = ['x', 'y', 'z'] as const;

const place = fc.constantFrom(...questions, 'note', 'end', 'other-end');
const condition = fc.oneof(
  fc.tuple(fc.constantFrom(...questions), fc.constantFrom(...answers)).map(([node, answer]) => ({ [node]: answer })),
  fc.constantFrom(...questions).map((node) => ({ [node]: { not: ['x'] } })),
  fc.tuple(fc.constantFrom(...questions), fc.boolean()).map(([node, answered]) => ({ [node]: { answered } })),
  fc.constantFrom(...questions).map((node) => [{ [node]: 'x' }, { [node]: 'y', a: 'y' }]),
);
const next = fc.oneof(
  place,
  fc.tuple(condition, place, place).map(([when, to, last]) => [{ when, to }, { to: last }]),
);
const option = fc.tuple(next, fc.option(condition, { nil: undefined, freq: 4 }));
const question: fc.Arbitrary<GuideNode> = fc.tuple(option, option, option).map((all) => ({
  question: 'Which?',
  options: Object.fromEntries(
    all.map(([to, when], index) => [
      answers[index]!,
      // The first answer is always there: a question without one is no question.
      { label: answers[index]!, next: to, ...(when && index > 0 && { when }) },
    ]),
  ),
}));

const anyGuide: fc.Arbitrary<GuideDocument> = fc
  .tuple(question, question, question, question, fc.constantFrom('end', 'a', 'd'))
  .map(([a, b, c, d, after]) => ({
    kind: 'guide',
    id: 'any',
    language: 'en',
    title: 'Any?',
    human: 'help',
    start: 'a',
    nodes: {
      a,
      b,
      c,
      d,
      note: { info: 'Something to know.', next: after },
      end: { outcome: 'Done.' },
      'other-end': { outcome: 'Done otherwise.' },
    },
  }));

/** A guide and a walk through it of at most eight answers, each of them on offer. */
const walked = fc.tuple(anyGuide, fc.array(fc.nat(2), { maxLength: 8 })).map(([guide, picks]) => {
  const given: string[] = [];
  for (const pick of picks) {
    const { offered } = walkGuide(guide, given);
    if (offered.length === 0) break;
    given.push(offered[pick % offered.length]!);
  }
  return { guide, given };
});

describe('Of any walk through any guide', () => {
  it('every answer on offer is taken, and the walk says where it came through', () => {
    fc.assert(
      fc.property(walked, ({ guide, given }) => {
        const walk = walkGuide(guide, given);
        expect(walk.refused).toBeUndefined();
        expect(walk.steps.map(({ answer }) => answer)).toEqual(given);
        expect(walk.path[0]).toBe(guide.start);
        expect(walk.path.at(-1)).toBe(walk.at);
        expect(walk.offered.length > 0).toBe(walk.state === 'question');
        // Questions that were answered, things that were told, and where one is: nothing else is on the way.
        const asked = walk.path.slice(0, -1).filter((node) => 'question' in guide.nodes[node]!);
        expect(asked).toEqual(walk.steps.map(({ node }) => node));
        for (const node of walk.told) expect(walk.path).toContain(node);
      }),
      { numRuns: 500 },
    );
  });

  it('one step on and back again is where one was', () => {
    fc.assert(
      fc.property(walked, ({ guide, given }) => {
        const here = walkGuide(guide, given);
        for (const answer of here.offered) {
          const on = walkGuide(guide, [...given, answer]);
          expect(on.refused).toBeUndefined();
          expect(on.steps.slice(0, -1)).toEqual(here.steps);
          expect(
            walkGuide(
              guide,
              on.steps.slice(0, -1).map((step) => step.answer),
            ),
          ).toEqual(here);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an answer that is not on offer changes nothing but that it is refused', () => {
    fc.assert(
      fc.property(walked, fc.constantFrom('x', 'y', 'z', 'constructor', '', 'more'), ({ guide, given }, answer) => {
        const here = walkGuide(guide, given);
        fc.pre(!here.offered.includes(answer));
        const refused = { answer, position: given.length };
        expect(walkGuide(guide, [...given, answer])).toEqual({ ...here, refused });
        expect(walkGuide(guide, [...given, answer, 'x', 'y'])).toEqual({ ...here, refused });
      }),
      { numRuns: 300 },
    );
  });

  it('the address of a place leads to it again', () => {
    fc.assert(
      fc.property(walked, ({ guide, given }) => {
        expect(walkGuide(guide, readAnswers(writeAnswers(given)))).toEqual(walkGuide(guide, given));
      }),
    );
  });

  it('changing an answer to itself keeps all of them; a change keeps what came before and is never refused', () => {
    fc.assert(
      fc.property(walked, fc.nat(7), ({ guide, given }, pick) => {
        fc.pre(given.length > 0);
        const position = pick % given.length;
        const before = walkGuide(guide, given.slice(0, position));
        for (const answer of before.offered) {
          const kept = changeAnswer(guide, given, position, answer);
          expect(kept.slice(0, position)).toEqual(given.slice(0, position));
          expect(kept[position]).toBe(answer);
          expect(walkGuide(guide, kept).refused).toBeUndefined();
        }
        // Where no question comes up twice, an answer changed to itself changes nothing.
        const nodes = walkGuide(guide, given).steps.map(({ node }) => node);
        if (new Set(nodes).size === nodes.length)
          expect(changeAnswer(guide, given, position, given[position]!)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('checking it never throws, and finds the same faults each time, each at a place that is there', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const found = guideFaults(guide);
        expect(guideFaults(structuredClone(guide))).toEqual(found);
        for (const { path, mend, expected } of found) {
          expect(path[0] === 'nodes' ? Object.keys(guide.nodes) : [path[1]]).toContain(path[1]);
          for (const said of [mend, expected]) expect(said).toMatch(/\S/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
