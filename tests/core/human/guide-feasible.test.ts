import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guideFaults } from '../../../src/core/human/guide-check.ts';
import { walkGuide } from '../../../src/core/human/guide-walk.ts';
import type { GuideCondition, GuideDocument, GuideNode } from '../../../src/schema/index.ts';

const guideOf = (nodes: Record<string, GuideNode>, start = Object.keys(nodes)[0]!): GuideDocument => ({
  kind: 'guide',
  id: 'g',
  language: 'en',
  title: 'G',
  human: 'help',
  start,
  nodes,
});
type Next = string | Array<{ when?: GuideCondition; to: string }>;
const ask = (options: Record<string, Next>): GuideNode => ({
  question: 'Which?',
  options: Object.fromEntries(Object.entries(options).map(([id, next]) => [id, { label: id, next }])),
});
const end: GuideNode = { outcome: 'Done.' };
const faults = (nodes: Record<string, GuideNode>) =>
  guideFaults(guideOf(nodes)).map(({ code, path, found }) => ({ code, path: path.join('.'), found }));

describe('Conditions that no answers make true', () => {
  it('make an orphan of the node behind them, named with the shortest way to where it is cut off', () => {
    const found = faults({
      region: ask({ wales: 'age', scotland: 'done' }),
      age: ask({ old: [{ when: { region: 'scotland' }, to: 'lost' }, { to: 'done' }] }),
      done: end,
      lost: end,
    });
    expect(found).toEqual([
      {
        code: 'unreachable',
        path: 'nodes.lost',
        found: 'only under a condition that no answers on the way make true: region —wales→ age —old→ lost',
      },
    ]);
  });

  it('are no way out of a trap', () => {
    const round = { again: [{ when: { region: 'scotland' }, to: 'done' }, { to: 'b' }] };
    const found = faults({
      region: ask({ wales: 'a', scotland: 'done' }),
      a: ask(round),
      b: ask({ back: 'a' }),
      done: end,
    });
    expect(found).toEqual([{ code: 'trap', path: 'nodes.a', found: 'none, whatever is answered: region —wales→ a' }]);
  });

  it('are no way to a person, so that a person behind them does not count', () => {
    const nodes: Record<string, GuideNode> = {
      region: ask({ wales: 'age', scotland: 'done' }),
      age: ask({ old: [{ when: { region: 'scotland' }, to: 'person' }, { to: 'done' }] }),
      done: { outcome: 'Done.', human: 'help' },
      person: { outcome: 'A person calls you.', person: true },
    };
    const { human: _, ...without } = guideOf(nodes);
    const found = guideFaults({
      ...without,
      human: 'help',
      nodes: { ...nodes, age: { ...nodes.age!, human: 'none' } },
    });
    expect(found.map(({ code, path }) => [code, path[1]])).toEqual([
      ['no-person', 'age'],
      ['unreachable', 'person'],
    ]);
  });

  it('are seen where an earlier way takes every answer, and through lists, exclusions and what is unanswered', () => {
    const at = (ways: Next) =>
      faults({ q: ask({ a: 'r', b: 'r' }), r: ask({ on: ways }), done: end, lost: end }).map(({ code }) => code);
    const both = (when: GuideCondition): Next => [{ when, to: 'done' }, { to: 'lost' }];
    expect(at(both({ q: ['a', 'b'] }))).toEqual(['unreachable']);
    expect(at(both({ q: { answered: true } }))).toEqual(['unreachable']);
    expect(at([{ when: { q: 'a' }, to: 'done' }, { when: { q: 'b' }, to: 'done' }, { to: 'lost' }])).toEqual([
      'unreachable',
    ]);
    expect(at([{ when: { q: { not: ['a', 'b'] } }, to: 'lost' }, { to: 'done' }])).toEqual(['unreachable']);
    expect(at([{ when: { q: { answered: false } }, to: 'lost' }, { to: 'done' }])).toEqual(['unreachable']);
    expect(at([{ when: [{ q: 'a' }, { q: 'b' }], to: 'done' }, { to: 'lost' }])).toEqual(['unreachable']);
    expect(at(both({ q: 'a' }))).toEqual([]);
  });

  it('do not hide a way out that only some answers take', () => {
    const found = faults({
      kind: ask({ short: 'loop', long: 'loop' }),
      loop: ask({ on: [{ when: { kind: 'short' }, to: 'done' }, { to: 'more' }] }),
      more: ask({ back: 'kind' }),
      done: end,
    });
    expect(found).toEqual([]);
  });

  it('find a trap that only some answers fall into, by the answers that lead there', () => {
    const found = faults({
      kind: ask({ short: 'loop', long: 'loop' }),
      loop: ask({ on: [{ when: { kind: 'short' }, to: 'done' }, { to: 'more' }] }),
      more: ask({ back: 'loop' }),
      done: end,
    });
    expect(found).toEqual([
      { code: 'trap', path: 'nodes.loop', found: 'none, whatever is answered: kind —long→ loop' },
    ]);
  });
});

// Small guides of any shape, tried answer by answer, as a person would.
const names = ['a', 'b', 'c', 'd'];
const condition = fc.oneof(
  fc
    .record({ q: fc.constantFrom(...names), wanted: fc.constantFrom('x', 'y') })
    .map(({ q, wanted }) => ({ [q]: wanted })),
  fc.constantFrom(...names).map((q) => ({ [q]: { not: ['x'] } })),
  fc.tuple(fc.constantFrom(...names), fc.boolean()).map(([q, answered]): GuideCondition => ({ [q]: { answered } })),
  fc.constantFrom(...names).map((q): GuideCondition => [{ [q]: 'x' }, { a: 'y', b: 'y' }]),
);
const to = fc.constantFrom(...names, 'end', 'end');
const next: fc.Arbitrary<Next> = fc.oneof(
  to,
  fc
    .tuple(fc.array(fc.record({ when: condition, to }), { minLength: 1, maxLength: 2 }), to)
    .map(([ways, last]) => [...ways, { to: last }]),
);
const anyGuide = fc
  .tuple(...names.map(() => fc.tuple(next, next, fc.option(condition, { nil: undefined }))))
  .map((all) =>
    guideOf({
      ...Object.fromEntries(
        all.map(([x, y, when], at): [string, GuideNode] => [
          names[at]!,
          { question: 'Q', options: { x: { label: 'X', next: x }, y: { label: 'Y', next: y, ...(when && { when }) } } },
        ]),
      ),
      end,
    }),
  );

/** Every place a person can come to, by walking, and whether some answers lead on from it to the end. */
function tryAll(guide: GuideDocument) {
  const places = new Map<string, { at: string; next: string[]; ends: boolean }>();
  const keyOf = (answers: string[]) => {
    const walk = walkGuide(guide, answers);
    const last = new Map(walk.steps.map(({ node, answer }) => [node, answer]));
    return { walk, key: [walk.at, ...names.map((name) => last.get(name) ?? '')].join() };
  };
  const queue: string[][] = [[]];
  while (queue.length > 0) {
    const answers = queue.pop()!;
    const { walk, key } = keyOf(answers);
    if (places.has(key)) continue;
    const on = walk.offered.map((answer) => [...answers, answer]);
    places.set(key, { at: walk.at, next: on.map((one) => keyOf(one).key), ends: walk.state === 'outcome' });
    queue.push(...on);
  }
  for (let grew = true; grew; ) {
    grew = false;
    for (const place of places.values())
      if (!place.ends && place.next.some((key) => places.get(key)!.ends)) {
        place.ends = true;
        grew = true;
      }
  }
  return [...places.values()];
}

describe('Of any guide, tried answer by answer', () => {
  it('no dead end is accepted, none is invented, and no node that people come to is called an orphan', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const found = guideFaults(guide);
        const places = tryAll(guide);
        const dead = new Set(places.filter(({ ends }) => !ends).map(({ at }) => at));
        const traps = found.filter(({ code }) => code === 'trap').map(({ path }) => String(path[1]));
        expect(traps.length > 0).toBe(dead.size > 0);
        expect(traps.filter((node) => !dead.has(node))).toEqual([]);
        const visited = new Set(places.map(({ at }) => at));
        const orphans = found.filter(({ code }) => code === 'unreachable' || code === 'second-start');
        expect(orphans.filter(({ path }) => visited.has(String(path[1])))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
