import { describe, expect, it } from 'vitest';
import { guideFaults } from '../../../src/core/human/guide-check.ts';
import { parseGuide } from '../../../src/core/human/parse.ts';
import type { GuideDocument, GuideNode } from '../../../src/schema/index.ts';
import { guide } from './fixtures.ts';

const faults = (nodes: Record<string, GuideNode>, more: Partial<GuideDocument> = {}) =>
  guideFaults({ ...guide, ...more, nodes: { ...guide.nodes, ...nodes } }).map(({ code, path, found }) => ({
    code,
    path: path.join('.'),
    found,
  }));

const ask = (options: Record<string, string>): GuideNode => ({
  question: 'Which?',
  options: Object.fromEntries(Object.entries(options).map(([id, next]) => [id, { label: id, next }])),
});

describe('The check of a guide', () => {
  it('finds nothing in a sound guide', () => {
    expect(guideFaults(guide)).toEqual([]);
  });

  it('refuses a guide in which nobody can be reached, and names every node', () => {
    const { human: _, ...without } = guide;
    expect(guideFaults(without)).toMatchObject([
      {
        code: 'no-person',
        path: [],
        found: expect.stringContaining(
          'no person from any of 6 nodes: sent, late, sorry, wait, call-courier, refund. For instance sent —post→ late —a-day→ wait',
        ),
      },
    ]);
  });

  it('accepts it once one way to a person is added at the top', () => {
    const { human: _, ...without } = guide;
    expect(parseGuide({ file: 'a', data: without }).explanation).toBeUndefined();
    expect(parseGuide({ file: 'a', data: { ...without, human: 'help' } }).explanation?.id).toBe('parcel');
  });

  it('names a single node whose way to a person was taken away, with the shortest path to it', () => {
    expect(faults({ wait: { outcome: 'Wait.', human: 'none' } })).toEqual([
      {
        code: 'no-person',
        path: 'nodes.wait',
        found: 'no person can be reached from here: sent —post→ late —a-day→ wait',
      },
    ]);
  });

  it('tells a node that reaches a person later from one that never does', () => {
    const { human: _, ...without } = guide;
    const nodes: Record<string, GuideNode> = {
      ...guide.nodes,
      refund: { outcome: 'A person calls you.', person: true },
    };
    const found = guideFaults({ ...without, nodes });
    expect(found.map(({ path, found: text }) => [path[1], text.split(':')[0]])).toEqual([
      ['sent', 'a person only after further steps'],
      ['wait', 'no person can be reached from here'],
      ['call-courier', 'no person can be reached from here'],
    ]);
  });

  it('finds a trap, and names only where it is entered', () => {
    expect(faults({ wait: ask({ on: 'a', off: 'b' }), a: ask({ x: 'b' }), b: ask({ y: 'a' }) })).toEqual([
      { code: 'trap', path: 'nodes.wait', found: 'none, whatever is answered: sent —post→ late —a-day→ wait' },
    ]);
  });

  it('allows going round as long as an answer leads out', () => {
    expect(faults({ wait: ask({ again: 'sent', enough: 'refund' }) })).toEqual([]);
  });

  it('finds things to know that lead back to each other', () => {
    const found = faults({
      wait: { info: 'Once.', next: [{ when: { sent: 'post' }, to: 'b' }, { to: 'refund' }] },
      b: { info: 'Again.', next: 'wait' },
    });
    expect(found).toMatchObject([{ code: 'trap', path: 'nodes.wait' }]);
  });

  it('finds an orphan, a second start, and what only they lead to', () => {
    expect(
      faults({
        lonely: { outcome: 'Nobody comes here.' },
        second: ask({ x: 'behind' }),
        behind: { outcome: 'Nor here.' },
      }),
    ).toEqual([
      { code: 'unreachable', path: 'nodes.lonely', found: 'no answer leads to it' },
      {
        code: 'second-start',
        path: 'nodes.second',
        found: 'second, which nothing leads to, as if it were a second start',
      },
      { code: 'unreachable', path: 'nodes.behind', found: 'only from second, which nothing reaches' },
    ]);
  });

  it('finds an answer that asks the same again', () => {
    expect(faults({ wait: ask({ again: 'wait', on: 'refund' }) })).toEqual([
      {
        code: 'self-loop',
        path: 'nodes.wait.options.again.next',
        found: 'wait —again→ wait, reached by sent —post→ late —a-day→ wait',
      },
    ]);
  });

  it('finds a condition on a question that is not asked before', () => {
    const early: GuideNode = {
      question: 'Which?',
      options: { courier: { label: 'A', next: [{ when: { late: 'a-day' }, to: 'wait' }, { to: 'late' }] } },
    };
    expect(faults({ sent: early })).toMatchObject([
      {
        code: 'never-asked',
        path: 'nodes.sent.options.courier.next.0.when.late',
        found: 'late, which is never asked on the way: sent',
      },
    ]);
  });

  it('counts a question as asked where the way turns back to it', () => {
    expect(
      faults({
        wait: ask({ again: 'sent', enough: 'refund' }),
        sent: {
          question: 'How?',
          options: {
            post: { label: 'Post', next: [{ when: { late: 'a-week' }, to: 'refund' }, { to: 'late' }] },
            courier: { label: 'Courier', next: 'late' },
          },
        },
      }),
    ).toEqual([]);
  });

  it('names nodes, questions and answers that do not exist, with the one that was meant', () => {
    const { issues } = parseGuide({
      file: 'a',
      data: {
        ...guide,
        start: 'snet',
        nodes: {
          ...guide.nodes,
          wait: {
            question: 'Q',
            options: { a: { label: 'A', next: [{ when: { late: 'a-weak' }, to: 'refund' }, { to: 'refnd' }] } },
          },
        },
      },
    });
    expect(issues.map(({ path, mend }) => [path, mend])).toEqual([
      ['start', 'Did you mean sent?'],
      ['nodes.wait.options.a.next.0.when.late', 'Did you mean a-week?'],
      ['nodes.wait.options.a.next.1.to', 'Did you mean refund?'],
    ]);
  });

  it('refuses two starts in the field, a question without answers, and answers that are all hidden', () => {
    const of = (data: unknown) => parseGuide({ file: 'a', data }).issues.map(({ code, path }) => [code, path]);
    expect(of({ ...guide, start: ['sent', 'late'] })).toEqual([['wrong-type', 'start']]);
    expect(of({ ...guide, nodes: { ...guide.nodes, wait: { question: 'Q', options: {} } } })).toEqual([
      ['missing-field', 'nodes.wait.options'],
    ]);
    expect(
      of({
        ...guide,
        nodes: {
          ...guide.nodes,
          wait: { question: 'Q', options: { a: { label: 'A', next: 'refund', when: { sent: 'post' } } } },
        },
      }),
    ).toEqual([['trap', 'nodes.wait.options']]);
  });

  it('refuses a list of ways without a last one that always holds', () => {
    const { issues } = parseGuide({
      file: 'a',
      data: {
        ...guide,
        nodes: { ...guide.nodes, sorry: { info: 'I', next: [{ when: { sent: 'post' }, to: 'refund' }] } },
      },
    });
    expect(issues).toMatchObject([{ path: 'nodes.sorry.next' }]);
  });

  it('reads a guide of 5,000 nodes, however they are ordered', () => {
    const size = 5_000;
    const nodes: Record<string, GuideNode> = {};
    for (let at = size - 1; at >= 0; at--) {
      const next = at + 1 < size ? `n-${at + 1}` : 'end';
      nodes[`n-${at}`] = {
        question: `Question ${at}?`,
        options: {
          yes: { label: 'Yes', next: at > 0 ? [{ when: { [`n-${at - 1}`]: 'yes' }, to: next }, { to: 'end' }] : next },
          no: { label: 'No', next: 'end' },
        },
      };
    }
    nodes.end = { outcome: 'Done.' };
    const large: GuideDocument = { ...guide, start: 'n-0', nodes };
    expect(guideFaults(large)).toEqual([]);
    const { explanation, issues } = parseGuide({ file: 'large', data: large });
    expect(issues).toEqual([]);
    expect(Object.keys(explanation?.notices.en?.nodes ?? {})).toHaveLength(size + 1);
  });

  it('shows the beginning and the end of a long way, and the whole of a short one', () => {
    const chain = (size: number) => {
      const nodes: Record<string, GuideNode> = { end: { outcome: 'Done.', human: 'none' } };
      for (let at = 0; at < size; at++) nodes[`n-${at}`] = ask({ yes: at + 1 < size ? `n-${at + 1}` : 'end' });
      return guideFaults({ ...guide, start: 'n-0', nodes })[0]?.found.replace(/^.*: /, '');
    };
    expect(chain(2)).toBe('n-0 —yes→ n-1 —yes→ end');
    const steps = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => `—yes→ n-${from + at}`).join(' ');
    expect(chain(13)).toBe(`n-0 ${steps(1, 12)} —yes→ end`);
    expect(chain(14)).toBe(`n-0 ${steps(1, 6)} … 3 more … ${steps(10, 13)} —yes→ end`);
    expect(chain(5_000)).toBe(`n-0 ${steps(1, 6)} … 4989 more … ${steps(4996, 4999)} —yes→ end`);
  });
});
