import { describe, expect, it } from 'vitest';
import {
  type ConsentRecord,
  contactLink,
  decide,
  describeBenefit,
  describeController,
  describeItem,
  describeRecord,
  labelOf,
  noChoices,
  type Translate,
} from '../../src/core/index.ts';
import { explanationOf, fullData, noticeOf } from './fixtures.ts';

/** Says which word was asked for and what was put into it, so that these tests hold in every language. */
const t: Translate = (key, values) => (values ? `${key}(${Object.values(values).join('; ')})` : key);

const explanation = explanationOf();
const notice = noticeOf(explanation);
const item = (id: string) => notice.items[id]!;
const answers = (id: string, field: string) =>
  describeItem(notice, item(id), t).find((one) => one.field === field)?.answers;

describe('the full explanation of an item', () => {
  it('answers in a fixed order, and leaves out what there is nothing to say about', () => {
    expect(describeItem(notice, item('soil'), t).map(({ field }) => field)).toEqual([
      'data',
      'source',
      'recipients',
      'transfers',
      'retention',
      'storage',
      'automatedDecision',
      'ifRefused',
      'withdrawal',
      'surprise',
      'examples',
    ]);
    expect(describeItem(notice, item('allergies'), t).map(({ field }) => field)).toEqual([
      'data',
      'recipients',
      'retention',
      'ifRefused',
      'withdrawal',
    ]);
  });

  it('asks each question by its own name', () => {
    const questions = (id: string) => describeItem(notice, item(id), t).map(({ question }) => question);
    expect(questions('soil')).toEqual([
      'consent.question.data',
      'consent.question.source',
      'consent.question.recipients',
      'consent.question.transfers',
      'consent.question.retention',
      'consent.question.storage',
      'consent.question.automatedDecision',
      'consent.question.ifRefused',
      'consent.question.withdrawal',
      'consent.question.surprise',
      'consent.question.examples',
    ]);
    expect(describeController(notice, t).map(({ question }) => question)).toEqual([
      'consent.question.controller',
      'consent.question.representative',
      'consent.question.dataProtectionOfficer',
      'consent.question.rights',
      'consent.question.authority',
    ]);
  });

  it('says why, where nobody is asked, and does not speak of taking back a yes', () => {
    expect(describeItem(notice, item('theft'), t).map(({ question }) => question)).toEqual([
      'consent.question.basis',
      'consent.question.data',
      'consent.question.recipients',
      'consent.question.retention',
      'consent.question.ifNotProvided',
      'consent.question.ending',
    ]);
    expect(answers('theft', 'basis')).toEqual(['consent.basis.legitimate-interest', 'We want to keep our apples.']);
  });

  it.each<[string, string, unknown]>([
    ['allergies', 'recipients', ['consent.recipients.none(Orchard Co-operative)']],
    [
      'soil',
      'recipients',
      ['consent.recipients.processor(consent.recipients.in(Clay Labs; Norway))', 'the growers of your village'],
    ],
    [
      'soil',
      'transfers',
      [
        'consent.transfer.adequacy(Japan)',
        'consent.transfer.safeguards(Brazil)',
        'A contract. Ask us for a copy.',
        'consent.transfer.explicit-consent(United States)',
        'Offices there may read the samples.',
      ],
    ],
    ['soil', 'retention', ['consent.retention(1 year, 6 months; the last sample you sent)']],
    ['allergies', 'retention', ['We keep it until you leave the co-operative.']],
    [
      'soil',
      'storage',
      [
        'consent.storage.own(orchard.plan; consent.storage.kind.local-storage; 30 days)',
        'consent.storage.thirdParty(visit; consent.storage.kind.cookie; consent.storage.session)',
      ],
    ],
    [
      'soil',
      'automatedDecision',
      [
        'We compare your soil with 1,000 others.',
        'It decides which plan you are shown first.',
        'Ask our gardeners to look again.',
      ],
    ],
    ['soil', 'examples', ['You are told to plant beans.', 'You are told to add lime.']],
    ['soil', 'source', ['The land register.']],
    ['soil', 'surprise', ['The lab sees the name of your village.']],
  ])('of %s says of %s what the file says', (id, field, expected) => {
    expect(answers(id, field)).toEqual(expected);
  });

  it('writes times and countries in the language of the notice', () => {
    const german = { ...notice, language: 'de' };
    const rows = describeItem(german, item('soil'), t);
    expect(rows.find(({ field }) => field === 'retention')?.answers[0]).toContain('1 Jahr, 6 Monate');
    expect(rows.find(({ field }) => field === 'transfers')?.answers[0]).toContain('Japan');
    expect(rows.find(({ field }) => field === 'recipients')?.answers[0]).toContain('Norwegen');
  });

  it('loses nothing that a person must be told: every text of the item is in it or shown beside it', () => {
    const { title: _, purpose: __, benefit: ___, objection: ____, ...rest } = fullData().items.soil!;
    const said = JSON.stringify(describeItem(notice, item('soil'), t));
    for (const text of [
      ...Object.values(rest.data),
      rest.ifRefused,
      rest.withdrawal,
      rest.surprise,
      rest.source,
      ...rest.examples!,
    ])
      expect(said).toContain(text);
  });
});

describe('what each side gets', () => {
  it('is said in the words of the file', () => {
    expect(describeBenefit(item('soil'), t)).toEqual({
      you: 'You know what grows well.',
      us: 'We learn which soils there are.',
    });
    expect(describeBenefit(item('allergies'), t)).toEqual({
      you: 'Your box is safe for you.',
      us: 'consent.benefit.none',
    });
  });

  it('is said plainly where only the company gets something, and where nobody does', () => {
    expect(describeBenefit(item('theft'), t)).toEqual({
      you: 'consent.benefit.onlyUs',
      us: 'Fewer apples are stolen.',
    });
    expect(describeBenefit({ ...item('soil'), benefit: { you: 'none', us: 'none' } }, t)).toEqual({
      you: 'consent.benefit.none',
      us: 'consent.benefit.none',
    });
  });
});

describe('who asks', () => {
  it('is named with everything the file says, and nothing it does not', () => {
    expect(describeController(notice, t).map(({ field, answers: said }) => [field, said])).toEqual([
      ['controller', ['Orchard Co-operative', '1 Apple Row, Ludlow', 'privacy@orchard.example']],
      ['representative', ['Obsthof Vertretung, Bonn']],
      ['dataProtectionOfficer', ['dpo@orchard.example']],
      ['rights', ['You can see, correct or delete your data at any time.']],
      ['authority', ['The data protection authority', 'https://authority.example/complain']],
    ]);
    const { rights: _, authority: __, ...short } = notice;
    const bare = { ...short, controller: { name: 'Orchard', contact: 'x@orchard.example' } };
    expect(describeController(bare, t).map(({ field, answers: said }) => [field, said])).toEqual([
      ['controller', ['Orchard', 'x@orchard.example']],
    ]);
  });

  it.each([
    ['privacy@orchard.example', 'mailto:privacy@orchard.example'],
    ['https://orchard.example/privacy', 'https://orchard.example/privacy'],
    ['tel:+441', 'tel:+441'],
    ['1 Apple Row, Ludlow', undefined],
    ['javascript:alert(1)', undefined],
    ['write to a@b.example', undefined],
    ['a@b.example or c@d.example', undefined],
    ['see https://orchard.example', undefined],
    ['at tel:+441', undefined],
    ['http://orchard.example', undefined],
  ])('can be reached at %s by %s', (contact, link) => {
    expect(contactLink(contact)).toBe(link);
  });
});

describe('the words on the buttons', () => {
  it('speak of all items where there are several, and of one where there is one', () => {
    expect(
      ['give-all-press', 'refuse-all-press', 'save-press'].map((act) =>
        labelOf(act as 'save-press', { asked: ['a', 'b'] }, t),
      ),
    ).toEqual(['consent.giveAll', 'consent.refuseAll', 'consent.save']);
    expect(
      ['give-all-press', 'refuse-all-press', 'save-press'].map((act) =>
        labelOf(act as 'save-press', { asked: ['a'] }, t),
      ),
    ).toEqual(['consent.give', 'consent.refuse', 'consent.save']);
  });
});

describe('the line that says what was saved', () => {
  const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save', opened: [] } as const;
  const at = '2026-01-01T00:00:00Z';

  it('names what was given and what was refused', () => {
    const record = decide(explanation, { ...noChoices(explanation), soil: 'given' }, act, at, 'one');
    expect(describeRecord(record, notice, t)).toBe(
      'consent.saved.done consent.saved.given(Advice for your soil) consent.saved.refused(Leave out what you are allergic to) consent.saved.change',
    );
  });

  it('says where to change it: here, or in the place that the page names', () => {
    const said = (surface: 'dialog' | 'choices-page' | 'banner' | 'inline') =>
      describeRecord(decide(explanation, noChoices(explanation), { ...act, surface }, at, 'one'), notice, t)
        .split(' ')
        .at(-1);
    expect(said('dialog')).toBe('consent.saved.change');
    expect(said('choices-page')).toBe('consent.saved.change');
    expect(said('banner')).toBe('consent.saved.elsewhere');
    expect(said('inline')).toBe('consent.saved.elsewhere');
  });

  it('says nothing of what nobody gave, or nobody refused', () => {
    const record = decide(explanation, { soil: 'given', allergies: 'given' }, act, at, 'one');
    expect(describeRecord(record, notice, t)).toBe(
      'consent.saved.done consent.saved.given(Advice for your soil and Leave out what you are allergic to) consent.saved.change',
    );
  });

  it('names four, and counts five', () => {
    const choices = (count: number): ConsentRecord['choices'] =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`item-${index}`, 'given']));
    const record = decide(explanation, noChoices(explanation), act, at, 'one');
    expect(describeRecord({ ...record, choices: choices(4) }, notice, t)).toContain(
      'given(item-0, item-1, item-2, and item-3)',
    );
    expect(describeRecord({ ...record, choices: choices(5) }, notice, t)).toContain('givenCount(5)');
  });
});
