import { describe, expect, test, vi } from 'vitest';
import {
  type Explained,
  explainChoice,
  explainDecision,
  explainRoute,
  faithful,
  hmda,
  type Reason,
  verifyWhy,
} from '../../../src/core/index.ts';
import { measure, routes } from './routes.ts';
import { voice } from './voices.ts';

const en = voice('en');
const decisive = explainRoute(
  routes([
    { s: 900, m: 9500, base: 880, observedAt: '2026-03-01T14:00:00Z' },
    { s: 1300, m: 8000, base: 800, observedAt: '2026-03-01T14:00:00Z' },
  ]),
);
const also = explainRoute(
  routes([
    { s: 900, m: 9500, base: 780 },
    { s: 1300, m: 8000, base: 1000 },
  ]),
);
const changed = <T extends Explained>(explained: T, change: (reason: Reason) => object): T => ({
  ...explained,
  reasons: explained.reasons.map((reason) => ({ ...reason, ...change(reason) }) as Reason),
});
const faults = (explained: Explained, person: string | null = 'a person') =>
  verifyWhy(explained, en, person).map(({ invariant }) => invariant);
const name = (value: string) =>
  ({ id: value, path: '', value, unit: 'name', kind: 'declared', source: { system: 'test' } }) as const;

describe('each promise, broken on purpose, is found', () => {
  test('an explanation as it was made breaks none', () => {
    expect(faults(decisive)).toEqual([]);
    expect(faults(also)).toEqual([]);
  });

  test('1: a number that is no fact', () => {
    const more = changed(decisive, (reason) =>
      reason.type === 'contrastive'
        ? { points: reason.points.map((point) => ({ ...point, by: { ...point.by, value: point.by.value + 60 } })) }
        : {},
    );
    expect(faults(more)).toContain('numbers');
  });

  test('1: a number in a wording of one’s own', () => {
    const loud = voice('en', { wording: { contrastive: { compared: 'Saves 45 minutes: {{list}}.' } } });
    expect(verifyWhy(decisive, loud, 'a person').map(({ invariant, found }) => [invariant, found])).toContainEqual([
      'numbers',
      expect.stringContaining('45'),
    ]);
  });

  test('2 and 3: "because" of what does not decide', () => {
    expect(faults(changed(also, () => ({ strength: 'decisive', basis: 'associated' })))).toEqual([
      'unfaithful',
      'because',
    ]);
  });

  test('4: a paid reason left out, or put below another', () => {
    const ad = explainChoice({
      option: 'x',
      isAd: true,
      sponsored: { advertiser: name('A'), payer: name('B'), paidFor: 'both', targeting: [] },
      unavailable: [{ foil: name('C'), blockedBy: 'closure' }],
    });
    expect(faults(ad)).toEqual([]);
    expect(faults({ ...ad, reasons: ad.reasons.slice(1) })).toContain('left-out');
    expect(faults({ ...ad, reasons: [...ad.reasons].reverse() })).toContain('left-out');
    expect(faults({ ...ad, shown: 0 })).toContain('left-out');
  });

  test('4: a principal rule left out', () => {
    const rule = (id: string) => ({
      id,
      version: '1',
      test: { input: 'a', operator: '>' as const, value: 1, unit: 'count' as const },
      code: { list: 'hmda' as const, code: '3' },
    });
    const decision = explainDecision({
      id: 'd',
      outcome: 'declined',
      otherwise: 'approved',
      inputs: [measure('a', 5, 'count')],
      rules: [rule('x'), rule('y')],
      lists: [hmda],
    });
    expect(faults(decision)).toEqual([]);
    expect(faults({ ...decision, reasons: decision.reasons.slice(0, 1) })).toContain('left-out');
    expect(faults(decision, null)).toEqual(['no-person']);
  });

  test('5: more at once than a person takes in', () => {
    expect(faults({ ...decisive, shown: 5 })).toEqual(['too-many']);
  });

  test('6: an ageing fact without its time', () => {
    const { asOf: _, ...undated } = decisive;
    expect(faults(undated as Explained)).toEqual(['undated']);
  });

  test('7: "we can’t tell you why" without a person to ask', () => {
    expect(faults(explainRoute(routes([{ s: 5 }])), null)).toEqual(['no-person']);
  });

  test('8: what cannot be stored', () => {
    expect(faults({ ...decisive, input: { ...decisive.input, when: new Date(0) } } as Explained)).toEqual([
      'not-plain',
    ]);
    expect(JSON.parse(JSON.stringify(decisive))).toEqual(decisive);
  });

  test('9: a reason that rests on no fact', () => {
    const empty = {
      type: 'contrastive',
      option: 'route-0',
      foil: 'route-1',
      foilName: 'other',
      points: [],
      now: true,
      basis: 'associated',
      strength: 'contributing',
      check: 'holds',
    } as unknown as Reason;
    expect(faults({ ...decisive, reasons: [...decisive.reasons, empty] })).toContain('empty');
  });
});

describe('a claim that the facts do not bear', () => {
  const untrue = changed(also, () => ({ strength: 'decisive', basis: 'objective' }));

  test('throws in development, in a sentence that says what to do', () => {
    expect(() => faithful(untrue, { development: true })).toThrow(
      /^Forthright: a reason of type "contrastive" is not borne by its facts\. .+\. Show what explainRoute returned, unchanged\.$/,
    );
  });

  test('gives way to the strongest true form in production, and onUnfaithful is told', () => {
    const onUnfaithful = vi.fn();
    const shown = faithful(untrue, { development: false, onUnfaithful });
    expect(shown.reasons).toEqual(also.reasons);
    expect(onUnfaithful).toHaveBeenCalledExactlyOnceWith({ explained: untrue, claims: untrue.reasons, instead: also });
  });

  test('where nothing true is left, "we can’t tell you why" is', () => {
    const facts = routes([
      { s: 900, m: 9500 },
      { s: 900, m: 9500 },
    ]);
    const shown = faithful({ ...also, input: { facts, question: {} } }, { development: false });
    expect(shown.reasons).toEqual([expect.objectContaining({ type: 'unknown' })]);
  });

  test('what is no explanation at all is never thrown at a person', () => {
    const onUnfaithful = vi.fn();
    const broken = { ...also, kind: 'horoscope' } as unknown as Explained;
    expect(faithful(broken, { development: false, onUnfaithful }).reasons).toEqual([
      expect.objectContaining({ type: 'unknown', why: 'unusable' }),
    ]);
    expect(onUnfaithful).toHaveBeenCalledOnce();
    expect(() => faithful(broken, { development: true })).toThrow(/^Forthright: "horoscope" is no kind of explanation/);
  });

  test('an untouched explanation is passed on as it is', () => {
    expect(faithful(also, { development: true })).toBe(also);
  });

  test('facts that have expired since are not untrue: they say that this may have changed', () => {
    const onUnfaithful = vi.fn();
    const guard = { development: true, onUnfaithful };
    expect(faithful(decisive, { ...guard, now: '2026-03-01T14:09:00Z' })).toBe(decisive);
    expect(faithful(decisive, { ...guard, now: '2026-03-01T14:11:00Z' }).reasons).toEqual([
      expect.objectContaining({ type: 'unknown', why: 'expired' }),
    ]);
    expect(onUnfaithful).not.toHaveBeenCalled();
  });
});
