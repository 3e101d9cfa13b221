import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  codeOf,
  type DecisionFacts,
  type DecisionRule,
  explainDecision,
  hmda,
  isEmptyReason,
  regulationB,
  sayReason,
  whyNot,
} from '../../../src/core/index.ts';
import { measure } from './routes.ts';
import { voice, voices, words } from './voices.ts';

const en = voice('en');
const rule = (id: string, more: Partial<DecisionRule> = {}): DecisionRule => ({
  id,
  version: '2026-01',
  test: { input: 'income', operator: '<', value: 2_000_00, unit: 'money/EUR' },
  code: { list: 'reg-b', code: 'income-insufficient' },
  ...more,
});
const loan: DecisionFacts = {
  id: 'loan-1',
  outcome: 'declined',
  otherwise: 'approved',
  inputs: [measure('income', 1_500_00, 'money/EUR'), measure('ratio', 0.6, 'ratio'), measure('age', 40, 'count')],
  rules: [rule('income')],
  lists: [regulationB, hmda],
};
const say = (change: Partial<DecisionFacts> = {}) => {
  const explained = explainDecision({ ...loan, ...change });
  return {
    ...explained,
    texts: explained.reasons.map((reason) => sayReason(reason, en).text),
    because: explained.refused.map(({ because }) => whyNot(because)),
  };
};
const debt = rule('debt', {
  test: { input: 'ratio', operator: '>', value: 0.4, unit: 'ratio' },
  code: { list: 'hmda', code: '1' },
});

describe('the reasons of a refusal', () => {
  test('one rule alone decided: it says "because"', () => {
    expect(say().texts).toEqual(['Because of this alone: Income insufficient for amount of credit requested.']);
    expect(say().reasons[0]).toMatchObject({
      type: 'rule',
      rule: 'income',
      version: '2026-01',
      basis: 'rule',
      strength: 'decisive',
      check: 'holds',
      inputs: [{ id: 'income' }],
    });
  });

  test('two rules: each would have been enough, so neither says "because"', () => {
    expect(say({ rules: [debt, rule('income')] }).texts).toEqual([
      'Debt-to-income ratio',
      'Income insufficient for amount of credit requested',
    ]);
  });

  test('a rule that is not true of the person is not told', () => {
    const { texts, because } = say({
      inputs: [measure('income', 9_000_00, 'money/EUR'), measure('ratio', 0.6, 'ratio')],
      rules: [rule('income'), debt],
    });
    expect(texts).toEqual(['Because of this alone: Debt-to-income ratio.']);
    expect(because).toEqual(['rules.0.test: income < 200000 is not true']);
  });

  test('five principal reasons: four at once, and the fifth is not left out', () => {
    const { shown, reasons } = say({ rules: ['a', 'b', 'c', 'd', 'e'].map((id) => rule(id)) });
    expect([shown, reasons.length]).toEqual([4, 5]);
  });

  test('an approval needs no reasons', () => {
    expect(say({ outcome: 'approved' }).reasons).toEqual([]);
  });

  test.each<[string, Partial<DecisionFacts>, string]>([
    [
      'a code of no list',
      { rules: [rule('x', { code: { list: 'hmda', code: '42' } })] },
      'rules.0.code: 42 is not in the list hmda',
    ],
    [
      '"other" without words',
      { rules: [rule('x', { code: { list: 'hmda', code: '9' } })] },
      'rules.0.statement: missing',
    ],
    [
      'no code and no words',
      { rules: [{ id: 'x', version: '1', test: loan.rules[0]!.test }] },
      'rules.0.statement: missing',
    ],
    [
      '"internal policy"',
      {
        rules: [
          rule('x', { code: { list: 'reg-b', code: 'other' }, statement: 'This did not meet our internal policy' }),
        ],
      },
      'rules.0.statement: it names no reason',
    ],
    ['a missing input', { inputs: [] }, 'rules.0.inputs.income: missing'],
    [
      'another currency',
      { inputs: [measure('income', 1, 'money/USD')] },
      'rules.0.inputs.income.unit: money/USD, expected money/EUR',
    ],
    [
      'an input that is no number',
      { inputs: [measure('income', Number.NaN, 'money/EUR')] },
      'rules.0.inputs.income.value: NaN cannot be compared',
    ],
  ])('%s is refused by name, and a refusal without a reason says so', (_, change, refusal) => {
    const { because, reasons } = say(change);
    expect(because[0]).toMatch(refusal);
    expect(reasons).toEqual([expect.objectContaining({ type: 'unknown' })]);
  });

  test('a reason that may not be told is not passed over in silence beside others', () => {
    const { texts } = say({
      rules: [debt, rule('x', { code: { list: 'reg-b', code: 'other' }, statement: 'internal policy' })],
    });
    expect(texts).toEqual(['Debt-to-income ratio', 'We can’t tell you why it was decided like this.']);
  });

  test('"other" with words of its own tells these', () => {
    expect(
      say({
        rules: [debt, rule('x', { code: { list: 'hmda', code: '9' }, statement: 'Two bank references are missing' })],
      }).texts[1],
    ).toBe('Two bank references are missing');
  });
});

describe('what would have changed the answer', () => {
  const income = { ...measure('n', 0, 'count'), id: 'n', unit: 'name' as const, value: 'monthly income' };
  const to = (euros: number) => measure('to', euros * 100, 'money/EUR');
  const rerun = (more: object) => ({
    reruns: [{ changes: [{ input: 'income', name: income, to: to(2500), ...more }] }],
  });

  test('is told if the rules, run again, give another answer', () => {
    const { texts, reasons } = say(rerun({}));
    expect(texts[1]).toBe(
      'With this change the answer would have been different: monthly income: €2,500.00 instead of €1,500.00. Then: approved.',
    );
    expect(reasons[1]).toMatchObject({ type: 'counterfactual', verifiedBy: 'rule' });
  });

  test('is told of a model that was run again', () => {
    expect(say({ reruns: [{ ...rerun({}).reruns[0]!, outcome: 'counteroffer' }] }).reasons[1]).toMatchObject({
      verifiedBy: 'model',
      newOutcome: 'counteroffer',
    });
  });

  test.each<[string, Partial<DecisionFacts>, string]>([
    ['the answer stays the same', rerun({ to: to(1600) }), 'reruns.0.outcome: the answer stays declined'],
    ['nobody can change it', rerun({ immutable: true }), 'reruns.0.changes.0.immutable'],
    ['it was not looked at', rerun({ input: 'height' }), 'reruns.0.changes.0.input: height was not looked at'],
    [
      'it is in another unit',
      rerun({ to: measure('to', 3, 'count') }),
      'reruns.0.changes.0.inputs.income.unit: count, expected money/EUR',
    ],
    ['nothing was changed', { reruns: [{ changes: [] }] }, 'reruns.0.outcome: it was not run again'],
  ])('is not told if %s', (_, change, refusal) => {
    const { texts, because } = say(change);
    expect(texts).toHaveLength(1);
    expect(because).toEqual([expect.stringContaining(refusal)]);
  });
});

describe('the registered lists', () => {
  test('every code has words in every language', () => {
    for (const { id, codes } of [regulationB, hmda])
      for (const { language, t } of voices)
        for (const code of codes)
          expect(t(`why.code.${id}.${code}` as 'why.yes'), `${language} ${id} ${code}`).not.toBe('');
  });

  test('a code whose list was not passed is refused, and the reason is not replaced by others', () => {
    const { reasons, because } = say({ lists: [regulationB], rules: [debt, rule('income')] });
    expect(reasons.map(({ type }) => type)).toEqual(['rule', 'unknown']);
    expect(because).toEqual(['rules.0.code: 1 is not in the list hmda, or that list is not among lists']);
    const { lists: _, ...bare } = loan;
    expect(explainDecision(bare).reasons).toMatchObject([{ type: 'unknown', why: 'no-rule' }]);
  });

  test('a code of another list is not known', () => {
    expect(codeOf('hmda', '10')).toBeUndefined();
    expect(codeOf('constructor', '1')).toBeUndefined();
  });

  test('no word of a list is a reason that says nothing, and the known empty ones are', () => {
    for (const { why } of Object.values(words))
      for (const text of Object.values({ ...why.code['reg-b'], ...why.code.hmda } as Record<string, string>))
        expect(isEmptyReason(text)).toBe(false);
    for (const text of [
      'Internal policy',
      'did not score high enough',
      'Ihr Score zu niedrig',
      'politique interne',
      'política interna',
      'سياستنا الداخلية',
      ' ',
    ])
      expect(isEmptyReason(text)).toBe(true);
  });
});

const folder = resolve(process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data', 'decisions');
const there = existsSync(folder);

describe.skipIf(!there)(
  `the lists as they are published${there ? '' : ' (SKIPPED: the folder of real data is not here)'}`,
  () => {
    test('HMDA: the English words are those of the list, but for "other", which asks for words of its own', () => {
      const [field] = JSON.parse(readFileSync(resolve(folder, 'hmda-denial-reasons.json'), 'utf8')) as [
        { enumerations: Array<{ value: string; description: string }> },
      ];
      const published = field.enumerations.filter(({ value }) => codeOf('hmda', value) === 'known');
      expect(published).toHaveLength(8);
      for (const { value, description } of published)
        expect(en.t(`why.code.hmda.${value}` as 'why.yes')).toBe(description);
    });

    test('Regulation B: the English words are those of Form C-1, in its order', () => {
      interface Node {
        readonly label: string[];
        readonly text?: string;
        readonly children?: Node[];
      }
      const lines: string[] = [];
      const visit = ({ label, text, children = [] }: Node): void => {
        const number = /^1002-C-I-p(\d+)$/.exec(label.join('-'))?.[1];
        if (number && Number(number) >= 8 && Number(number) <= 30) lines.push((text ?? '').replace(/^_+/, ''));
        children.forEach(visit);
      };
      visit(JSON.parse(readFileSync(resolve(folder, 'reg-b-appendix-c-sample-forms.json'), 'utf8')));
      expect(regulationB.codes.slice(0, -1).map((code) => en.t(`why.code.reg-b.${code}`))).toEqual(lines);
    });
  },
);
