import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/core/choices.ts';
import { type Choice, choicesAfter, explicitItems, noChoices, pairOf } from '../../src/core/index.ts';
import { explanationOf, frozen, fullData, noticeOf } from './fixtures.ts';

const explanation = frozen(explanationOf());
const notice = noticeOf(explanation);
const choice = fc.constantFrom<Choice>('unset', 'given', 'refused');
const anyChoices = fc.record({ soil: choice, allergies: choice });
const acts = ['give-all-press', 'refuse-all-press', 'save-press'] as const;

/** The notice with only some of its items. */
const only = (...ids: string[]) => {
  const source = fullData();
  return explanationOf({ ...source, items: Object.fromEntries(ids.map((id) => [id, source.items[id]])) });
};

describe('choices before a decision', () => {
  it('begin unset for every item that is asked, and know no other item', () => {
    expect(noChoices(explanation)).toEqual({ soil: 'unset', allergies: 'unset' });
    expect(noChoices({ asked: [] })).toEqual({});
  });

  it('follow a switch, and stay the same object if nothing changed', () => {
    const start = frozen(noChoices(explanation));
    const given = choicesAfter(start, { type: 'choose', item: 'soil', answer: 'given' });
    expect(given).toEqual({ soil: 'given', allergies: 'unset' });
    expect(choicesAfter(given, { type: 'choose', item: 'soil', answer: 'given' })).toBe(given);
    expect(choicesAfter(given, { type: 'reset', choices: start })).toBe(start);
  });
});

describe('the pair of presses', () => {
  it('is refusing and giving all, where something can be given in bulk', () => {
    expect(pairOf(explanation, notice)).toEqual(['refuse-all-press', 'give-all-press']);
    expect(explicitItems(explanation, notice)).toEqual(['allergies']);
  });

  it('is refusing and saving, where every item is sensitive', () => {
    const sensitive = only('allergies');
    expect(pairOf(sensitive, noticeOf(sensitive))).toEqual(['refuse-all-press', 'save-press']);
  });

  it('is not there where nothing is asked', () => {
    const told = only('theft');
    expect(told.asked).toEqual([]);
    expect(pairOf(told, noticeOf(told))).toEqual([]);
  });
});

describe('the answers after a press', () => {
  it('refuse everything by refusing all, whatever the switches say', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const answers = answersOf(explanation, notice, choices, 'refuse-all-press');
        expect(answers).toEqual({ soil: 'refused', allergies: 'refused' });
      }),
    );
  });

  it('never give a sensitive item without its own switch', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...acts), (choices, act) => {
        const { allergies } = answersOf(explanation, notice, choices, act);
        if (choices.allergies !== 'given') expect(allergies).toBe('refused');
      }),
    );
  });

  it('give everything else by giving all, and keep a sensitive item that its own switch gave', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { soil, allergies } = answersOf(explanation, notice, choices, 'give-all-press');
        expect(soil).toBe('given');
        expect(allergies).toBe(choices.allergies === 'given' ? 'given' : 'refused');
      }),
    );
  });

  it('are what the switches say by saving; a switch left alone refuses', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const answers = answersOf(explanation, notice, choices, 'save-press');
        for (const id of ['soil', 'allergies'] as const)
          expect(answers[id]).toBe(choices[id] === 'given' ? 'given' : 'refused');
      }),
    );
  });

  it('are for the items that are asked and no others', () => {
    fc.assert(
      fc.property(anyChoices, fc.constantFrom(...acts), (choices, act) => {
        expect(Object.keys(answersOf(explanation, notice, choices, act))).toEqual(['soil', 'allergies']);
      }),
    );
  });
});
