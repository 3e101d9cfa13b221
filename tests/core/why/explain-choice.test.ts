import { describe, expect, test } from 'vitest';
import {
  type ChoiceFacts,
  type ChoiceQuestion,
  explainChoice,
  type Fact,
  type PastEvent,
  sayReason,
  whyNot,
  whySummary,
} from '../../../src/core/index.ts';
import { measure } from './routes.ts';
import { voice } from './voices.ts';

const en = voice('en');
const name = (value: string): Fact<string> => ({
  id: `name ${value}`,
  path: '',
  value,
  unit: 'name',
  kind: 'declared',
  source: { system: 'shop' },
});
const event = (film: string, more: Partial<PastEvent> = {}): PastEvent => ({
  item: name(film),
  at: '2026-02-01T20:00:00Z',
  owner: 'mia',
  ...more,
});
const say = (
  facts: Partial<ChoiceFacts>,
  question: ChoiceQuestion = { person: 'mia', now: '2026-03-01T09:00:00Z' },
) => {
  const explained = explainChoice({ option: 'film-7', ...facts });
  const asked = explainChoice({ option: 'film-7', ...facts }, question);
  return {
    ...asked,
    unasked: explained,
    texts: asked.reasons.map((reason) => sayReason(reason, en).text),
    because: asked.refused.map(({ because }) => whyNot(because)),
  };
};
const score = (id: string, value: number) => measure(id, value, 'score');

describe('parts that add up to a score', () => {
  const watched: Partial<ChoiceFacts> = {
    total: score('total', 10),
    base: score('base', 1),
    parts: [
      { name: name('slow films'), contribution: score('slow', 2) },
      { name: name('your language'), contribution: score('language', -1) },
    ],
    history: { action: 'watched', events: [event('Stalker', { contribution: score('stalker', 8) })] },
  };

  test('are told largest first; "mainly because" only where the next one would else have come first', () => {
    expect(say({ ...watched, runnerUp: score('next', 5) }).texts).toEqual([
      'Mainly because you watched Stalker.',
      'Based on this among others: slow films.',
    ]);
    expect(say(watched).texts[0]).toBe('You watched Stalker.');
  });

  test('are not told if they do not add up, are in another unit, or have no total', () => {
    expect(say({ ...watched, total: score('total', 12) }).because[0]).toMatch(
      'parts: they add up to 10, not to the total of 12',
    );
    expect(say({ ...watched, runnerUp: measure('next', 5, 'money/EUR') }).because[0]).toMatch(
      'unit: next is in money/EUR, the total in score',
    );
    const { total: _, ...untotalled } = watched;
    expect(say(untotalled).because[0]).toMatch('total: missing');
  });

  test('mixed currencies are refused', () => {
    const parts = [
      { name: name('price'), contribution: measure('a', 5, 'money/EUR') },
      { name: name('shipping'), contribution: measure('b', 5, 'money/USD') },
    ];
    expect(say({ total: measure('t', 10, 'money/EUR'), parts }).because[0]).toMatch(
      'unit: b is in money/USD, the total in money/EUR',
    );
  });
});

describe('what a person did', () => {
  test('is told as what happened, and no more than that', () => {
    const { reasons, texts } = say({ history: { action: 'read', events: [event('Dune'), event('Solaris')] } });
    expect(texts).toEqual(['You read Dune and Solaris.']);
    expect(reasons[0]).toMatchObject({ basis: 'associated', strength: 'contributing' });
  });

  test.each<[string, Partial<PastEvent>, string]>([
    ['was deleted', { deleted: true }, 'history.events.1.deleted'],
    ['the person opted out of', { optedOut: true }, 'history.events.1.optedOut'],
    ['is sensitive', { sensitive: true }, 'history.events.1.sensitive'],
    ['is somebody else’s', { owner: 'tom' }, 'history.events.1.owner'],
    ['lies in the future', { at: '2027-01-01T00:00:00Z' }, 'history.events.1.at'],
    ['has no time', { at: 'yesterday' }, 'history.events.1.at'],
  ])('is left out if it %s', (_, more, field) => {
    const { texts, because } = say({
      history: { action: 'watched', events: [event('Stalker'), event('Brazil', more)] },
    });
    expect(texts).toEqual(['You watched Stalker.']);
    expect(because).toEqual([expect.stringContaining(field)]);
  });

  test('is not told at all if nothing of it may be: then we cannot say why', () => {
    expect(say({ history: { action: 'watched', events: [event('Brazil', { deleted: true })] } }).texts).toEqual([
      'We can’t tell you why this comes first.',
    ]);
  });
});

describe('what many do', () => {
  const popularity = (count: number, population: number) => ({
    popularity: {
      count: measure('c', count, 'count'),
      population: measure('p', population, 'count'),
      windowDays: measure('w', 30, 'count'),
    },
  });
  test('is told with how many there are and since when', () => {
    expect(say(popularity(340, 5200)).texts).toEqual(['340 of 5,200 people chose this in the last 30 days.']);
  });
  test.each([
    [3, 5200, 'count: 3 people'],
    [12, 40, 'population: 40 people'],
    [200, 150, 'count: 200, more than the 150'],
  ])('%i of %i is not', (count, population, because) => {
    expect(say(popularity(count, population)).because[0]).toMatch(because);
  });
});

describe('what may not be hidden', () => {
  const sponsored: ChoiceFacts['sponsored'] = {
    advertiser: name('Nord Shoes'),
    payer: name('Nord Holding'),
    paidFor: 'ranking',
    targeting: [name('people in Bremen')],
  };
  const danger = { hazard: 'closure', severity: 'block', place: name('Elbe tunnel') } as const;

  test('a paid place comes first, whatever else there is', () => {
    const { texts, shown, unasked } = say({
      isAd: true,
      sponsored,
      safety: [danger],
      history: { action: 'bought', events: [event('boots')] },
    });
    expect(texts[0]).toBe(
      'Advertisement for Nord Shoes. Nord Holding paid for its rank. It is shown by these criteria: people in Bremen.',
    );
    expect(texts[1]).toBe('Another way is blocked: a closed road, Elbe tunnel.');
    expect(shown).toBeGreaterThanOrEqual(2);
    expect(whySummary(unasked, en).text).toMatch('Advertisement');
  });

  test('an advertisement that does not say who paid is not explained by anything else', () => {
    const { texts, because } = say({ isAd: true, history: { action: 'bought', events: [event('boots')] } });
    expect(texts).toEqual(['We can’t tell you why this comes first.']);
    expect(because.at(-1)).toMatch('sponsored: it is an advertisement');
  });

  test('a danger that has passed is none', () => {
    const until = { ...name('x'), value: '2026-02-28T09:00:00Z', unit: 'time' as const };
    expect(say({ safety: [{ ...danger, until }] }).because).toEqual([
      'safety.0.until: 2026-02-28T09:00:00Z has passed',
    ]);
  });
});

test('what could not be had says why', () => {
  expect(say({ unavailable: [{ foil: name('The blue one'), blockedBy: 'out-of-stock' }] }).texts).toEqual([
    'The blue one is out of stock.',
  ]);
});
