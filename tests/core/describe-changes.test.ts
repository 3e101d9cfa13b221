import { describe, expect, it } from 'vitest';
import {
  type ConsentItem,
  createTranslate,
  describeItemChange,
  describeNoticeChange,
  describeTold,
  noticeChanges,
} from '../../src/core/index.ts';
import en from '../../src/locales/en.json' with { type: 'json' };
import { anExplanation, anItem } from './notices.ts';

const t = createTranslate('en', en);
const of = (...args: Parameters<typeof anExplanation>) => anExplanation(...args).notices.en!;

describe('a change in words', () => {
  it('says field by field what it was and what it is', () => {
    const before = of();
    const after = of({
      nearby: anItem({
        recipients: { maps: { name: 'Map Works', role: 'processor', country: 'US' } },
        retention: { period: 'P1Y', from: 'the day you visit' },
        title: 'Find shops near you',
        explicit: true,
        uses: ['sale'],
      }),
    });
    const change = noticeChanges(before, after).items[0]!;
    expect(describeItemChange(before, after, change, t)).toEqual({
      item: 'nearby',
      title: 'Find shops near you',
      lead: 'This changed in a way that your earlier answer does not cover.',
      answers: [
        {
          field: 'explicit',
          question: 'Is it sensitive?',
          before: ['It was not marked as sensitive.'],
          after: ['Yes, this is sensitive.'],
        },
        {
          field: 'recipients',
          question: 'Who gets it?',
          before: ['Nobody but Mill Bakery.'],
          after: ['Map Works, United States. They work for us and may use it for nothing else.'],
        },
        {
          field: 'retention',
          question: 'How long do you keep it?',
          before: ['30 days. This counts from: the day you visit'],
          after: ['1 year. This counts from: the day you visit'],
        },
        {
          field: 'uses',
          question: 'Is it sold or shared for advertising?',
          before: ['No.'],
          after: ['It is sold.'],
        },
      ],
    });
  });

  it('shows a rewritten purpose beside the old one', () => {
    const [before, after] = [of(), of({ nearby: anItem({ revision: 2, purpose: 'We plan where to open shops.' }) })];
    const [answer] = describeItemChange(before, after, noticeChanges(before, after).items[0]!, t).answers;
    expect(answer).toMatchObject({
      before: ['We use where you are to list shops within walking distance.'],
      after: ['We plan where to open shops.'],
    });
  });

  it('says of new and ended items that they are, and nothing else', () => {
    const [before, after] = [
      of({ nearby: anItem(), old: anItem({ title: 'Old' }) }),
      of({ nearby: anItem(), fresh: anItem({ title: 'Fresh' }) }),
    ];
    const told = noticeChanges(before, after).items.map((change) => describeItemChange(before, after, change, t));
    expect(told).toEqual([
      { item: 'fresh', title: 'Fresh', lead: 'This is new.', answers: [] },
      { item: 'old', title: 'Old', lead: 'This has ended. We no longer do it.', answers: [] },
    ]);
    expect(describeTold(before, after, noticeChanges(before, after), t).map(({ item }) => item)).toEqual(['old']);
  });

  it('says who asks now, and where to write', () => {
    const [before, after] = [of(), of(undefined, { controller: { name: 'Mill Bakery', contact: 'new@mill.example' } })];
    expect(describeNoticeChange(before, after, noticeChanges(before, after), t)).toEqual([
      {
        field: 'controller',
        question: 'Who is responsible?',
        before: ['Mill Bakery', 'privacy@mill.example'],
        after: ['Mill Bakery', 'new@mill.example'],
      },
    ]);
  });

  const itemChange = (before: Partial<ConsentItem>, after: Partial<ConsentItem>, more: object = {}) => {
    const [old, now] = [of({ nearby: anItem(before) }), of({ nearby: anItem(after) }, more)];
    return describeItemChange(old, now, noticeChanges(old, now).items[0]!, t);
  };

  it('says which basis it was and which it is', () => {
    expect(itemChange({ basis: 'contract' }, {}).answers).toEqual([
      {
        field: 'basis',
        question: en.choices.changed.field.basis,
        before: [en.consent.basis.contract],
        after: [en.choices.changed.asked],
      },
    ]);
  });

  it('says that another asks for an item now', () => {
    const other = { controller: { name: 'Big Bread', contact: 'privacy@mill.example' } };
    expect(itemChange({}, {}, other).answers).toEqual([
      { field: 'controller', question: 'Who is responsible?', before: ['Mill Bakery'], after: ['Big Bread'] },
    ]);
  });

  it('says that there was nothing, or that there is nothing any more', () => {
    const decided = { automatedDecision: { logic: 'a', effects: 'b', humanReview: 'c' } };
    const nothing = [en.choices.changed.nothing];
    expect(itemChange({}, decided).answers[0]).toMatchObject({ field: 'automatedDecision', before: nothing });
    expect(itemChange(decided, {}).answers[0]).toMatchObject({ field: 'automatedDecision', after: nothing });
  });

  it('does not tell what is wording or order, beside what is more', () => {
    const both = itemChange({}, { ifRefused: 'Type a town.', withdrawal: 'Write to us.', revision: 2 });
    expect(both.answers.map(({ field }) => field)).toEqual(['purpose']);
    const [a, b] = [anItem(), anItem({ title: 'Send news' })];
    const [before, after] = [of({ a, b }), of({ b, a }, { title: 'May we?', rights: 'You can see your data.' })];
    const told = describeNoticeChange(before, after, noticeChanges(before, after), t);
    expect(told.map(({ field }) => field)).toEqual(['rights']);
  });

  it('tells every field of the notice that is more than wording under its own question', () => {
    const [before, after] = [
      of(),
      of(undefined, {
        controller: {
          name: 'Mill Bakery',
          contact: 'privacy@mill.example',
          address: '1 Mill Lane',
          representative: 'Vertretung, Bonn',
          dataProtectionOfficer: 'dpo@mill.example',
        },
        authority: { name: 'The authority', url: 'https://authority.example' },
        rights: 'You can see your data.',
      }),
    ];
    const told = describeNoticeChange(before, after, noticeChanges(before, after), t);
    const nothing = [en.choices.changed.nothing];
    expect(told.map(({ field, before: was, after: is }) => [field, was, is])).toEqual([
      ['controller', ['Mill Bakery', 'privacy@mill.example'], ['Mill Bakery', '1 Mill Lane', 'privacy@mill.example']],
      ['representative', nothing, ['Vertretung, Bonn']],
      ['dataProtectionOfficer', nothing, ['dpo@mill.example']],
      ['authority', nothing, ['The authority', 'https://authority.example']],
      ['rights', nothing, ['You can see your data.']],
    ]);
    expect(told.every(({ question }) => /\?$/.test(question))).toBe(true);
  });

  it('tells without asking what is told and what became less, and nothing else', () => {
    const items = (retention: string, data: Record<string, string>, title: string) => ({
      longer: anItem({ title: 'Longer', retention: { period: retention, from: 'today' } }),
      less: anItem({ title: 'Less', data }),
      words: anItem({ title }),
    });
    const [before, after] = [
      of(items('P1D', { a: 'one', b: 'two' }, 'Words')),
      of({ ...items('P2D', { a: 'one' }, 'Other words'), fresh: anItem() }),
    ];
    const told = describeTold(before, after, noticeChanges(before, after), t);
    expect(told.map(({ item, lead }) => [item, lead])).toEqual([
      ['longer', en.choices.changed.lead.notify],
      ['less', en.choices.changed.lead.inform],
    ]);
  });

  it('has words for every field whose change is more than wording', () => {
    const fields = [
      'purpose',
      'explicit',
      'uses',
      'basis',
      'data',
      'recipients',
      'transfers',
      'retention',
      'storage',
      'automatedDecision',
    ];
    const whole = of({
      nearby: anItem({
        transfers: { a: { country: 'US', basis: 'adequacy' } },
        storage: { a: { name: 'a', kind: 'cookie', period: 'session', thirdParty: false } },
        automatedDecision: { logic: 'a', effects: 'b', humanReview: 'c' },
      }),
    });
    const changes = fields.map((field) => ({
      item: 'nearby',
      field,
      code: 'changed' as const,
      class: 'reconsent' as const,
    }));
    const told = describeItemChange(whole, whole, { item: 'nearby', class: 'reconsent', changes }, t);
    expect(told.answers.map(({ field }) => field)).toEqual(fields);
  });
});
