import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeAnswer, holds, readAnswers, walkGuide, writeAnswers } from '../../../src/core/human/guide-walk.ts';
import type { GuideDocument } from '../../../src/schema/index.ts';
import { guide } from './fixtures.ts';

describe('Walking a guide', () => {
  it('begins at its start and offers the answers in their order', () => {
    expect(walkGuide(guide, [])).toEqual({
      path: ['sent'],
      steps: [],
      at: 'sent',
      state: 'question',
      told: [],
      offered: ['post', 'courier'],
    });
  });

  it('lets an earlier answer decide where a later one leads', () => {
    expect(walkGuide(guide, ['post', 'a-day']).at).toBe('wait');
    expect(walkGuide(guide, ['courier', 'a-day']).at).toBe('call-courier');
  });

  it('passes things to know without an answer, and tells them together with what follows', () => {
    expect(walkGuide(guide, ['post', 'a-week'])).toMatchObject({
      path: ['sent', 'late', 'sorry', 'refund'],
      at: 'refund',
      told: ['sorry'],
      state: 'outcome',
    });
  });

  it('stops before an answer that is not on offer, and before an answer after the outcome', () => {
    expect(walkGuide(guide, ['post', 'never'])).toMatchObject({
      at: 'late',
      refused: { answer: 'never', position: 1 },
    });
    expect(walkGuide(guide, ['post', 'a-day', 'more'])).toMatchObject({
      at: 'wait',
      refused: { answer: 'more', position: 2 },
    });
  });

  it('keeps later answers when an earlier one is changed, as long as they are still asked', () => {
    expect(changeAnswer(guide, ['post', 'a-day'], 0, 'courier')).toEqual(['courier', 'a-day']);
    const other: GuideDocument = {
      ...guide,
      nodes: {
        ...guide.nodes,
        sent: {
          ...guide.nodes.sent,
          options: { ...guide.nodes.sent.options, drone: { label: 'By drone', next: 'wait' } },
        },
      },
    };
    expect(changeAnswer(other, ['post', 'a-day'], 0, 'drone')).toEqual(['drone']);
  });

  it('counts the last answer where a question came up twice', () => {
    const twice: GuideDocument = {
      ...guide,
      nodes: {
        ...guide.nodes,
        late: {
          question: 'Was that right?',
          options: {
            no: { label: 'No', next: 'sent' },
            yes: { label: 'Yes', next: [{ when: { sent: 'courier' }, to: 'refund' }, { to: 'wait' }] },
          },
        },
      },
    };
    expect(walkGuide(twice, ['post', 'no', 'courier', 'yes']).at).toBe('refund');
  });

  it('offers only the answers whose condition holds', () => {
    const hidden: GuideDocument = {
      ...guide,
      nodes: {
        ...guide.nodes,
        late: {
          question: 'How late?',
          options: {
            now: { label: 'Today', next: 'wait' },
            lost: { label: 'Lost', next: 'refund', when: { sent: { not: ['post'] } } },
          },
        },
      },
    };
    expect(walkGuide(hidden, ['post']).offered).toEqual(['now']);
    expect(walkGuide(hidden, ['courier']).offered).toEqual(['now', 'lost']);
    expect(walkGuide(hidden, ['post', 'lost']).refused).toEqual({ answer: 'lost', position: 1 });
  });

  it('refuses to go round by itself', () => {
    const round: GuideDocument = {
      ...guide,
      nodes: { ...guide.nodes, sent: { info: 'Once.', next: 'sorry' }, sorry: { info: 'Again.', next: 'sent' } },
    };
    expect(() => walkGuide(round, [])).toThrow('Forthright: the guide parcel goes round by itself at "sent"');
  });

  it('finds the same place again from the address, whatever the answers', () => {
    const answer = fc.constantFrom('post', 'courier', 'a-day', 'a-week', 'key 1', 'WC2B 6SE');
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 5 }), (answers) => {
        expect(readAnswers(writeAnswers(answers))).toEqual(answers);
        const { steps } = walkGuide(guide, answers);
        expect(
          walkGuide(
            guide,
            steps.map((step) => step.answer),
          ).refused,
        ).toBeUndefined();
      }),
    );
  });

  it('reads an empty or missing address as no answers', () => {
    expect(readAnswers(null)).toEqual([]);
    expect(readAnswers(',, ')).toEqual([]);
  });
});

describe('A condition', () => {
  const said = new Map([
    ['region', 'scotland'],
    ['age', 'over-18'],
  ]);
  it.each([
    [{ region: 'scotland' }, true],
    [{ region: 'wales' }, false],
    [{ region: ['wales', 'scotland'] }, true],
    [{ region: { not: ['wales'] } }, true],
    [{ region: { not: ['scotland'] } }, false],
    [{ height: { not: ['tall'] } }, false],
    [{ height: { answered: false } }, true],
    [{ age: { answered: true } }, true],
    [{ region: 'scotland', age: 'under-18' }, false],
    [[{ region: 'wales' }, { age: 'over-18' }], true],
  ])('%j after Scotland and over 18 is %s', (when, expected) => {
    expect(holds(when, said)).toBe(expected);
  });
});
