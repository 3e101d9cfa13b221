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
