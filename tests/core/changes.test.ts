import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween, noticeChanges } from '../../src/core/changes.ts';
import type { ConsentItem } from '../../src/core/index.ts';
import { anExplanation, anItem } from './notices.ts';

/** What one change of one item weighs. */
function weigh(before: Partial<ConsentItem>, after: Partial<ConsentItem>): Change[] {
  const changes = changesBetween(anExplanation({ nearby: anItem(before) }), anExplanation({ nearby: anItem(after) }));
  return [...(changes.items[0]?.changes ?? [])];
}

const processor = (country: string) => ({ name: 'Sorter', role: 'processor' as const, country });
const transfer = (basis: 'adequacy' | 'safeguards' | 'explicit-consent', country = 'US') => ({
  there: { country, basis, safeguard: 'Standard clauses', risks: 'Courts there may ask for it.' },
});
const stored = (more: object = {}) => ({
  seen: { name: 'seen', kind: 'cookie' as const, period: 'P30D', thirdParty: false, ...more },
});
const decision = { logic: 'How far away you are.', effects: 'Which shops you see.', humanReview: 'Write to us.' };

describe('what a change of one field weighs', () => {
  const table: Array<[title: string, before: Partial<ConsentItem>, after: Partial<ConsentItem>, found: string[]]> = [
    [
      'a typo in the purpose is put before the author, not the person',
      {},
      { purpose: 'We use where you are to list shops in walking distance.' },
      ['purpose reworded editorial'],
    ],
    ['a raised counter asks again, whatever the words', {}, { revision: 2 }, ['purpose revised reconsent']],
    ['a lowered counter asks again too', { revision: 2 }, {}, ['purpose revised reconsent']],
    [
      'new words for the same data ask nobody',
      {},
      { data: { position: 'your place' } },
      ['data wording editorial position'],
    ],
    [
      'a new kind of data asks again',
      {},
      { data: { position: 'where you are', calendar: 'your calendar' } },
      ['data added reconsent calendar'],
    ],
    [
      'less data is mentioned, never asked',
      { data: { position: 'where you are', calendar: 'your calendar' } },
      {},
      ['data removed inform calendar'],
    ],
    ['a new recipient asks again', {}, { recipients: { maps: 'Map Works' } }, ['recipients added reconsent maps']],
    [
      'a recipient that left is mentioned',
      { recipients: { maps: 'Map Works' } },
      {},
      ['recipients removed inform maps'],
    ],
    [
      'a recipient spelt differently asks nobody',
      { recipients: { maps: 'Map Works' } },
      { recipients: { maps: 'Map Works Ltd' } },
      ['recipients wording editorial maps'],
    ],
    [
      'a processor in the place of another in the same country is told',
      { recipients: { a: processor('DE') } },
      { recipients: { b: processor('DE') } },
      ['recipients replaced notify b', 'recipients removed inform a'],
    ],
    [
      'a processor in another country asks again',
      { recipients: { a: processor('DE') } },
      { recipients: { b: processor('US') } },
      ['recipients added reconsent b', 'recipients removed inform a'],
    ],
    [
      'one leaving processor makes room for one only',
      { recipients: { a: processor('DE') } },
      { recipients: { b: processor('DE'), c: processor('DE') } },
      ['recipients replaced notify b', 'recipients added reconsent c', 'recipients removed inform a'],
    ],
    [
      'a processor that now decides for itself asks again',
      { recipients: { a: processor('DE') } },
      { recipients: { a: { ...processor('DE'), role: 'controller' } } },
      ['recipients changed reconsent a'],
    ],
    [
      'a controller that now only works for us is mentioned',
      { recipients: { a: { ...processor('DE'), role: 'controller' } } },
      { recipients: { a: processor('DE') } },
      ['recipients changed inform a'],
    ],
    [
      'a recipient that moved to another country is told',
      { recipients: { a: processor('DE') } },
      { recipients: { a: processor('US') } },
      ['recipients changed notify a'],
    ],
    [
      'somebody who was no processor makes no room for one that is',
      { recipients: { a: { name: 'Sorter', role: 'controller', country: 'DE' } } },
      { recipients: { b: processor('DE') } },
      ['recipients added reconsent b', 'recipients removed inform a'],
    ],
    [
      'a leaving processor makes no room for somebody who decides for itself',
      { recipients: { a: processor('DE') } },
      { recipients: { b: { name: 'Sorter', role: 'controller', country: 'DE' } } },
      ['recipients added reconsent b', 'recipients removed inform a'],
    ],
    [
      'each leaving processor makes room in its own country',
      { recipients: { a: processor('DE'), b: processor('US') } },
      { recipients: { c: processor('US'), d: processor('DE') } },
      [
        'recipients replaced notify c',
        'recipients replaced notify d',
        'recipients removed inform a',
        'recipients removed inform b',
      ],
    ],
    [
      'a newcomer from elsewhere takes the room of nobody',
      { recipients: { a: processor('DE') } },
      { recipients: { b: processor('US'), c: processor('DE') } },
      ['recipients added reconsent b', 'recipients replaced notify c', 'recipients removed inform a'],
    ],
    [
      'a recipient that now decides together with us asks again',
      { recipients: { a: processor('DE') } },
      { recipients: { a: { ...processor('DE'), role: 'joint-controller' } } },
      ['recipients changed reconsent a'],
    ],
    [
      'a recipient of which nobody said what it was, and that is a processor now, is told',
      { recipients: { a: { name: 'Sorter' } } },
      { recipients: { a: { name: 'Sorter', role: 'processor' } } },
      ['recipients changed notify a'],
    ],
    [
      'a recipient of which nobody says any more what it is is told',
      { recipients: { a: { name: 'Sorter', role: 'controller' } } },
      { recipients: { a: { name: 'Sorter' } } },
      ['recipients changed notify a'],
    ],
    [
      'another link of a recipient asks nobody',
      { recipients: { a: { name: 'Sorter', url: 'https://sorter.example' } } },
      { recipients: { a: { name: 'Sorter', url: 'https://sorter.example/privacy' } } },
      ['recipients wording editorial a'],
    ],
    [
      'a recipient in more detail is no change',
      { recipients: { a: 'Sorter' } },
      { recipients: { a: { name: 'Sorter' } } },
      [],
    ],
    [
      'another criterion is put before the author',
      { retention: { criterion: 'as long as your account exists' } },
      { retention: { criterion: 'until you ask us' } },
      ['retention reworded editorial'],
    ],
    [
      'the same criterion is no change',
      { retention: { criterion: 'until you ask us' } },
      { retention: { criterion: 'until you ask us' } },
      [],
    ],
    [
      'a period instead of a criterion is told',
      { retention: { criterion: 'until you ask us' } },
      {},
      ['retention changed notify'],
    ],
    [
      'keeping it longer is told',
      {},
      { retention: { period: 'P1Y', from: 'the day you visit' } },
      ['retention longer notify'],
    ],
    [
      'keeping it shorter is mentioned',
      {},
      { retention: { period: 'P1D', from: 'the day you visit' } },
      ['retention shorter inform'],
    ],
    [
      'a month instead of thirty days may be longer, so it is told',
      {},
      { retention: { period: 'P1M', from: 'the day you visit' } },
      ['retention changed notify'],
    ],
    [
      'the same length written differently is no change',
      { retention: { period: 'P12M', from: 'today' } },
      { retention: { period: 'P1Y', from: 'today' } },
      [],
    ],
    [
      'another start of the period is put before the author',
      {},
      { retention: { period: 'P30D', from: 'the day you leave' } },
      ['retention reworded editorial'],
    ],
    [
      'a criterion instead of a period is told',
      {},
      { retention: { criterion: 'as long as your account exists' } },
      ['retention changed notify'],
    ],
    [
      'a new transfer with safeguards is told',
      {},
      { transfers: transfer('safeguards') },
      ['transfers added notify there'],
    ],
    [
      'a new transfer that rests on consent alone asks again',
      {},
      { transfers: transfer('explicit-consent') },
      ['transfers added reconsent there'],
    ],
    [
      'a transfer that lost its safeguards asks again',
      { transfers: transfer('safeguards') },
      { transfers: transfer('explicit-consent') },
      ['transfers changed reconsent there'],
    ],
    [
      'a transfer that is better protected is mentioned',
      { transfers: transfer('safeguards') },
      { transfers: transfer('adequacy') },
      ['transfers changed inform there'],
    ],
    [
      'a transfer to another country is told',
      { transfers: transfer('adequacy') },
      { transfers: transfer('adequacy', 'JP') },
      ['transfers changed notify there'],
    ],
    ['a transfer that ended is mentioned', { transfers: transfer('adequacy') }, {}, ['transfers removed inform there']],
    [
      'a transfer to another country that now rests on consent alone asks again',
      { transfers: transfer('adequacy') },
      { transfers: transfer('explicit-consent', 'JP') },
      ['transfers changed reconsent there'],
    ],
    [
      'a transfer with less protection, but some, is told',
      { transfers: transfer('adequacy') },
      { transfers: transfer('safeguards') },
      ['transfers changed notify there'],
    ],
    [
      'the same transfer is no change',
      { transfers: transfer('safeguards') },
      { transfers: transfer('safeguards') },
      [],
    ],
    [
      'another safeguard in words is editorial',
      { transfers: transfer('safeguards') },
      { transfers: { there: { ...transfer('safeguards').there, safeguard: 'Binding rules' } } },
      ['transfers wording editorial there'],
    ],
    [
      'other risks in words are editorial',
      { transfers: transfer('explicit-consent') },
      { transfers: { there: { ...transfer('explicit-consent').there, risks: 'Police there may ask for it.' } } },
      ['transfers wording editorial there'],
    ],
    ['a new cookie asks again', {}, { storage: stored() }, ['storage added reconsent seen']],
    [
      'a cookie that others can now read asks again',
      { storage: stored() },
      { storage: stored({ thirdParty: true }) },
      ['storage changed reconsent seen'],
    ],
    [
      'a cookie that stays longer is told',
      { storage: stored({ period: 'session' }) },
      { storage: stored() },
      ['storage longer notify seen'],
    ],
    [
      'a cookie that goes at the end of the visit is mentioned',
      { storage: stored() },
      { storage: stored({ period: 'session' }) },
      ['storage shorter inform seen'],
    ],
    [
      'a cookie that nobody else can read any more is mentioned',
      { storage: stored({ thirdParty: true }) },
      { storage: stored() },
      ['storage changed inform seen'],
    ],
    ['a cookie that is gone is mentioned', { storage: stored() }, {}, ['storage removed inform seen']],
    [
      'a thing kept elsewhere on the device is told',
      { storage: stored() },
      { storage: stored({ kind: 'local-storage' }) },
      ['storage changed notify seen'],
    ],
    [
      'a cookie by another name is editorial',
      { storage: stored() },
      { storage: stored({ name: 'visited' }) },
      ['storage wording editorial seen'],
    ],
    [
      'a cookie that stays a longer time is told',
      { storage: stored() },
      { storage: stored({ period: 'P90D' }) },
      ['storage longer notify seen'],
    ],
    [
      'a cookie that stays a shorter time is mentioned',
      { storage: stored() },
      { storage: stored({ period: 'P1D' }) },
      ['storage shorter inform seen'],
    ],
    [
      'a cookie that stays a month instead of thirty days may stay longer, so it is told',
      { storage: stored() },
      { storage: stored({ period: 'P1M' }) },
      ['storage changed notify seen'],
    ],
    [
      'the same time of a cookie written differently is no change',
      { storage: stored({ period: 'P12M' }) },
      { storage: stored({ period: 'P1Y' }) },
      [],
    ],
    [
      'a cookie for the visit that stays one is no change',
      { storage: stored({ period: 'session' }) },
      { storage: stored({ period: 'session' }) },
      [],
    ],
    [
      'a decision by a computer that is gone is mentioned',
      { automatedDecision: decision },
      {},
      ['automatedDecision removed inform'],
    ],
    ['data that is not called sensitive any more is told', { explicit: true }, {}, ['explicit removed notify']],
    ['what is not sensitive, said or unsaid, is no change', { explicit: false }, {}, []],
    ['the first revision, said or unsaid, is no change', { revision: 1 }, {}, []],
    [
      'a sale that goes on is no change, and a new use beside it asks again',
      { uses: ['sale'] },
      { uses: ['sale', 'sharing'] },
      ['uses added reconsent sharing'],
    ],
    [
      'a use that ended is mentioned, the other goes on',
      { uses: ['sale', 'sharing'] },
      { uses: ['sale'] },
      ['uses removed inform sharing'],
    ],
    [
      'a basis that is another, and no consent before or after, is told',
      { basis: 'contract' },
      { basis: 'legal-duty' },
      ['basis changed notify'],
    ],
    [
      'where nobody is asked, more data, a cookie and a raised counter are told, and less is mentioned',
      { basis: 'contract', data: { position: 'where you are', calendar: 'your calendar' } },
      { basis: 'contract', revision: 2, data: { position: 'where you are' }, storage: stored() },
      ['purpose revised notify', 'data removed inform calendar', 'storage added notify seen'],
    ],
    ['a decision by a computer asks again', {}, { automatedDecision: decision }, ['automatedDecision added reconsent']],
    [
      'a reworded decision is put before the author',
      { automatedDecision: decision },
      { automatedDecision: { ...decision, logic: 'How often you come.' } },
      ['automatedDecision reworded editorial'],
    ],
    ['selling the data asks again', {}, { uses: ['sale'] }, ['uses added reconsent sale']],
    ['no longer selling it is mentioned', { uses: ['sale'] }, {}, ['uses removed inform sale']],
    ['sensitive data asks again', {}, { explicit: true }, ['explicit added reconsent']],
    ['a basis that becomes consent asks', { basis: 'contract' }, {}, ['basis changed reconsent']],
    [
      'a basis that is consent no longer is told: a choice went away',
      {},
      { basis: 'contract' },
      ['basis changed notify'],
    ],
    [
      'where nobody is asked, a new recipient is told',
      { basis: 'contract' },
      { basis: 'contract', recipients: { maps: 'Map Works' } },
      ['recipients added notify maps'],
    ],
    [
      'vocabulary terms are shown to nobody and change nothing',
      {},
      { dpv: { purposes: ['ServicePersonalisation'] } },
      [],
    ],
    [
      'every other word is editorial',
      {},
      { title: 'Find shops', benefit: { you: 'Less walking.', us: 'none' }, ifRefused: 'Type a town.' },
      ['title wording editorial', 'ifRefused wording editorial', 'benefit wording editorial'],
    ],
  ];
  it.each(table)('%s', (_title, before, after, found) => {
    const seen = weigh(before, after).map((change) =>
      [change.field, change.code, change.class, change.id].filter(Boolean).join(' '),
    );
    expect(seen).toEqual(found);
  });
});

describe('what changed in a whole notice', () => {
  it('nothing, between a notice and itself', () => {
    const shop = anExplanation();
    expect(changesBetween(shop, shop)).toEqual({ class: 'editorial', notice: [], items: [], ask: [], languages: [] });
  });

  it('asks only for the item that changed', () => {
    const before = anExplanation({ nearby: anItem(), news: anItem({ title: 'Send news' }) });
    const after = anExplanation({
      nearby: anItem({ recipients: { maps: 'Map Works' } }),
      news: anItem({ title: 'Send news' }),
    });
    expect(changesBetween(before, after)).toMatchObject({ class: 'reconsent', ask: ['nearby'] });
  });

  it('asks for a new item, tells of a new one without a switch, and mentions one that went', () => {
    const before = anExplanation({ nearby: anItem(), old: anItem() });
    const after = anExplanation({ nearby: anItem(), news: anItem(), bills: anItem({ basis: 'contract' }) });
    const { items, ask } = changesBetween(before, after);
    expect(items.map((change) => [change.item, change.class])).toEqual([
      ['news', 'reconsent'],
      ['bills', 'notify'],
      ['old', 'inform'],
    ]);
    expect(ask).toEqual(['news']);
  });

  it('asks for everything when somebody else becomes responsible', () => {
    const other = { controller: { name: 'Big Bread', contact: 'privacy@mill.example' } };
    const changes = changesBetween(anExplanation(), anExplanation(undefined, other));
    expect(changes.ask).toEqual(['nearby']);
    expect(changes.notice).toEqual([{ field: 'controller', code: 'replaced', class: 'notify' }]);
  });

  it('asks nobody when the same company spells its name differently', () => {
    const named = (name: string) => ({ controller: { id: 'mill', name, contact: 'privacy@mill.example' } });
    const changes = changesBetween(
      anExplanation(undefined, named('Mill')),
      anExplanation(undefined, named('Mill Ltd')),
    );
    expect(changes).toMatchObject({ class: 'editorial', ask: [] });
  });

  const own = (before: object, after: object) =>
    changesBetween(anExplanation(undefined, before), anExplanation(undefined, after));
  const named = (controller: object) => ({
    controller: { name: 'Mill', contact: 'privacy@mill.example', ...controller },
  });
  const authority = (name: string, url = 'https://authority.example') => ({ authority: { name, url } });
  it.each<[title: string, before: object, after: object, found: string[], ask: string[]]>([
    [
      'another company with the same name',
      named({ id: 'mill' }),
      named({ id: 'mill-two' }),
      ['controller replaced notify'],
      ['nearby'],
    ],
    [
      'a company that is respelt',
      named({ id: 'mill' }),
      named({ id: 'mill', name: 'Mill Ltd' }),
      ['controller wording editorial'],
      [],
    ],
    ['an id for the company where there was none', named({}), named({ id: 'mill' }), [], []],
    ['no id for the company any more', named({ id: 'mill' }), named({}), [], []],
    [
      'an id and another name for the company',
      named({}),
      named({ id: 'mill', name: 'Big Bread' }),
      ['controller replaced notify'],
      ['nearby'],
    ],
    ['a postal address', named({}), named({ address: '1 Mill Lane' }), ['controller.address changed notify'], []],
    [
      'another representative',
      named({ representative: 'Vertretung, Bonn' }),
      named({ representative: 'Vertretung, Köln' }),
      ['controller.representative changed notify'],
      [],
    ],
    [
      'no data protection officer any more',
      named({ dataProtectionOfficer: 'dpo@mill.example' }),
      named({}),
      ['controller.dataProtectionOfficer changed notify'],
      [],
    ],
    ['somewhere to complain', {}, authority('The authority'), ['authority changed notify'], []],
    [
      'another place to complain',
      authority('The authority'),
      authority('The authority', 'https://other.example'),
      ['authority changed notify'],
      [],
    ],
    [
      'the same place to complain by another name',
      authority('The authority'),
      authority('The Authority'),
      ['authority wording editorial'],
      [],
    ],
    ['the same place to complain', authority('The authority'), authority('The authority'), [], []],
    ['rights that are told now', {}, { rights: 'You can see your data.' }, ['rights added notify'], []],
    ['rights that are told no more', { rights: 'You can see your data.' }, {}, ['rights removed notify'], []],
    [
      'rights in other words',
      { rights: 'You can see your data.' },
      { rights: 'You may see your data.' },
      ['rights reworded editorial'],
      [],
    ],
    ['the same rights', { rights: 'You can see it.' }, { rights: 'You can see it.' }, [], []],
    ['another title', {}, { title: 'May Mill Bakery know where you are?' }, ['title wording editorial'], []],
    ['another introduction', {}, { intro: 'It is up to you.' }, ['intro wording editorial'], []],
    [
      'a word that is explained',
      {},
      { glossary: { walk: { term: 'walk', meaning: 'To go on foot.' } } },
      ['glossary wording editorial'],
      [],
    ],
    ['headings', {}, { groups: { shops: { title: 'Shops' } } }, ['groups wording editorial'], []],
  ])('of the notice itself: %s', (_title, before, after, found, ask) => {
    const changes = own(before, after);
    expect(changes.notice.map((change) => `${change.field} ${change.code} ${change.class}`)).toEqual(found);
    expect(changes.ask).toEqual(ask);
  });

  it('says of an item that it is new, that it is gone, or that another asks for it now', () => {
    const before = anExplanation({ nearby: anItem(), old: anItem() });
    const after = anExplanation(
      { nearby: anItem({ data: { position: 'where you are', calendar: 'your calendar' } }), news: anItem() },
      { controller: { name: 'Big Bread', contact: 'privacy@mill.example' } },
    );
    const found = changesBetween(before, after).items.flatMap(({ item, changes }) =>
      changes.map((change) => [item, change.field, change.code, change.class].join(' ')),
    );
    expect(found).toEqual([
      'nearby controller replaced reconsent',
      'nearby data added reconsent',
      'news item added reconsent',
      'old item removed inform',
    ]);
  });

  it('asks nobody about what is not asked, whoever becomes responsible', () => {
    const told = { bills: anItem({ basis: 'contract' }) };
    const changes = changesBetween(anExplanation(told), anExplanation(told, named({ name: 'Big Bread' })));
    expect(changes).toMatchObject({ class: 'notify', ask: [], items: [] });
  });

  it('is not told another order where items only came or went', () => {
    const [a, b, c] = [anItem(), anItem({ title: 'Send news' }), anItem({ title: 'Send post' })];
    expect(changesBetween(anExplanation({ a, b }), anExplanation({ c, a, b })).notice).toEqual([]);
    expect(changesBetween(anExplanation({ c, a, b }), anExplanation({ a, b })).notice).toEqual([]);
    expect(changesBetween(anExplanation({ a, b, c }), anExplanation({ c, a, b })).notice).toEqual([
      { field: 'items', code: 'order', class: 'editorial' },
    ]);
  });

  it('names a translation that went and one in other words', () => {
    const german = { kind: 'consent', id: 'shop', language: 'de', ...texts(anItem()) };
    const [one, both] = [anExplanation(), anExplanation(undefined, {}, [german])];
    expect(changesBetween(both, one).languages).toEqual([{ language: 'de', code: 'removed' }]);
    const other = anExplanation(undefined, {}, [{ ...german, title: 'Wo sind Sie?' }]);
    expect(changesBetween(both, other).languages).toEqual([{ language: 'de', code: 'wording' }]);
    expect(changesBetween(both, both).languages).toEqual([]);
  });

  it('compares the words of a language that both versions have, the source language first', () => {
    const german = { kind: 'consent', id: 'shop', language: 'de', ...texts(anItem()) };
    const before = anExplanation(undefined, {}, [german]);
    const after = anExplanation({ nearby: anItem({ title: 'Find shops' }) }, {}, [german]);
    expect(changesBetween(before, after).items[0]?.changes).toMatchObject([{ field: 'title', code: 'wording' }]);
    // Of the earlier version only the German notice was kept: German words are compared with German words.
    const { en: _, ...onlyGerman } = before.notices;
    const kept = { ...before, notices: onlyGerman };
    expect(changesBetween(kept, after).items).toEqual([]);
    // No language in common: no words are compared, only what they mean.
    const english = { ...after, notices: { en: after.notices.en! } };
    expect(changesBetween({ ...kept, sourceLanguage: 'de' }, english)).toMatchObject({ notice: [], items: [] });
  });

  it('tells when rights are used in another way', () => {
    const other = { controller: { name: 'Mill Bakery', contact: 'new@mill.example' } };
    expect(changesBetween(anExplanation(), anExplanation(undefined, other))).toMatchObject({
      class: 'notify',
      ask: [],
    });
  });

  it('is silent about another order', () => {
    const [a, b] = [anItem(), anItem({ title: 'Send news' })];
    const changes = changesBetween(anExplanation({ a, b }), anExplanation({ b, a }));
    expect(changes).toMatchObject({ class: 'editorial', notice: [{ field: 'items', code: 'order' }], items: [] });
  });

  it('names a new translation and asks nobody', () => {
    const german = { kind: 'consent', id: 'shop', language: 'de', ...texts(anItem()) };
    const changes = changesBetween(anExplanation(), anExplanation(undefined, {}, [german]));
    expect(changes).toMatchObject({ class: 'editorial', ask: [], languages: [{ language: 'de', code: 'added' }] });
  });

  it('compares meaning, not words, where the two are in different languages', () => {
    const german = { kind: 'consent', id: 'shop', language: 'de', ...texts(anItem()) };
    const after = anExplanation(
      { nearby: anItem({ recipients: {}, retention: { period: 'P90D', from: 'the day you visit' } }) },
      {},
      [german],
    );
    const changes = noticeChanges(anExplanation().notices.en!, after.notices.de!);
    expect(changes.items[0]!.changes.map(({ field, code }) => [field, code])).toEqual([['retention', 'longer']]);
    expect(changes.notice).toEqual([]);
  });

  it('refuses to compare two notices that are not versions of one', () => {
    expect(() => changesBetween(anExplanation(), anExplanation(undefined, { id: 'other' }))).toThrow(
      /"shop" and "other" are two notices/,
    );
  });
});

/** The texts of a one-item notice, each with a mark of the language. */
function texts(item: ConsentItem) {
  const de = (text: string) => `${text} (de)`;
  return {
    title: 'Darf die Bäckerei wissen, wo Sie sind?',
    intro: 'Sie entscheiden.',
    items: {
      nearby: {
        title: de(item.title),
        purpose: de(item.purpose),
        data: { position: 'wo Sie sind' },
        retention: { from: 'der Tag Ihres Besuchs' },
        benefit: { you: de(item.benefit.you), us: de(item.benefit.us) },
        ifRefused: de(item.ifRefused),
        withdrawal: de(item.withdrawal),
      },
    },
  };
}

describe('digests and classes agree', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 });
  const table =
    <T>(value: (id: string) => T) =>
    (keys: string[]) =>
      Object.fromEntries(keys.map((id) => [id, value(id)]));
  const country = fc.constantFrom('DE', 'US');
  const item = fc
    .record({
      purpose: fc.constantFrom('One thing.', 'One  thing!'),
      basis: fc.constantFrom('consent' as const, 'contract' as const),
      revision: fc.integer({ min: 1, max: 2 }),
      data: ids.map(table((id) => `data ${id}`)),
      recipients: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom('a', 'b')),
          fc.constantFrom('processor' as const, 'controller' as const),
          country,
        )
        .map(([keys, role, at]) => table((id) => ({ name: id, role, country: at }))(keys)),
      retention: fc.constantFrom(
        { period: 'P1M', from: 'now' },
        { period: 'P30D', from: 'now' },
        { criterion: 'while it lasts' },
      ),
      transfers: fc
        .tuple(
          fc.uniqueArray(fc.constantFrom('a')),
          country,
          fc.constantFrom('adequacy' as const, 'explicit-consent' as const),
        )
        .map(([keys, at, basis]) => table(() => ({ country: at, basis, risks: 'Some.' }))(keys)),
      uses: fc.constantFrom<NonNullable<ConsentItem['uses']>>([], ['sale']),
    })
    .map((some) => anItem(some));

  it('a meaning digest changes exactly when something more than words did', () => {
    fc.assert(
      fc.property(item, item, (one, two) => {
        const [before, after] = [anExplanation({ nearby: one }), anExplanation({ nearby: two })];
        const changed = changesBetween(before, after).items.some((change) => change.class !== 'editorial');
        expect(changed).toBe(before.meaning.nearby !== after.meaning.nearby);
      }),
      { numRuns: 300 },
    );
  });

  it('a change and its way back are never both silent about meaning', () => {
    fc.assert(
      fc.property(item, item, (one, two) => {
        const [before, after] = [anExplanation({ nearby: one }), anExplanation({ nearby: two })];
        const there = changesBetween(before, after).items.length;
        expect(changesBetween(after, before).items.length).toBe(there);
      }),
    );
  });
});
