import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConsentExplanation,
  type ConsentItem,
  type ConsentRecord,
  decide,
  narrowed,
  standingOf,
} from '../../src/core/index.ts';
import { anExplanation, anItem, aRecord } from './notices.ts';

const two = (nearby: Partial<ConsentItem> = {}, more: object = {}) =>
  anExplanation({ nearby: anItem(nearby), news: anItem({ title: 'Send news' }) }, more);
const yes = { nearby: 'given', news: 'given' } as const;
const no = { nearby: 'refused', news: 'refused' } as const;
const known = (...explanations: ConsentExplanation[]) => ({
  noticeOf: (copy: string) =>
    explanations.flatMap(({ notices }) => Object.values(notices)).find(({ digest }) => digest === copy),
});

describe('what may be done now', () => {
  it('nothing, before anybody was asked', () => {
    const { choices, ask } = standingOf(two(), []);
    expect(choices).toEqual({ nearby: 'unset', news: 'unset' });
    expect(ask).toEqual(['nearby', 'news']);
  });

  it('the last answer counts, item by item', () => {
    const shop = two();
    const { choices, ask } = standingOf(shop, [aRecord(shop, yes), aRecord(shop, { news: 'refused' })]);
    expect(choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(ask).toEqual([]);
  });

  it('a clock that was set back does not undo a withdrawal', () => {
    const shop = two();
    const given = aRecord(shop, yes, { at: '2026-11-02T09:00:00Z' });
    const withdrawn = aRecord(shop, no, { reason: 'withdraw-press', at: '2020-01-01T00:00:00Z' });
    expect(standingOf(shop, [given, withdrawn]).choices.nearby).toBe('refused');
  });

  it('records of other notices and of items that are gone are passed over', () => {
    const other = anExplanation(undefined, { id: 'other' });
    const before = anExplanation({ nearby: anItem(), gone: anItem() });
    const records = [aRecord(before, { nearby: 'given', gone: 'given' }), aRecord(other, { nearby: 'refused' })];
    expect(standingOf(anExplanation(), records).choices).toEqual({ nearby: 'given' });
  });

  it('an item whose id was reused for something else is asked anew', () => {
    const before = anExplanation({ nearby: anItem({ data: { health: 'your health' }, explicit: true }) });
    const { items } = standingOf(anExplanation(), [aRecord(before, { nearby: 'given' })]);
    expect(items.nearby).toMatchObject({ choice: 'unset', ask: true, reason: 'changed' });
  });
});

describe('after a change of the notice', () => {
  it('a typo or a translation asks nobody', () => {
    const before = two();
    const after = two({ purpose: 'We use where you are to list shops you can walk to.' });
    for (const options of [{}, known(before)])
      expect(standingOf(after, [aRecord(before, yes)], options)).toMatchObject({ ask: [], choices: yes });
  });

  it('a new recipient asks again, only for that item, and says what changed', () => {
    const before = two();
    const after = two({ recipients: { maps: 'Map Works' } });
    const standing = standingOf(after, [aRecord(before, yes)], known(before));
    expect(standing.ask).toEqual(['nearby']);
    expect(standing.choices).toEqual({ nearby: 'unset', news: 'given' });
    expect(standing.items.nearby?.change?.changes).toMatchObject([{ field: 'recipients', code: 'added', id: 'maps' }]);
    expect(standing.items.nearby?.before?.digest).toBe(before.notices.en?.digest);
  });

  it('a refusal stands when the item only grew: no to less is no to more', () => {
    const before = two();
    const after = two({ recipients: { maps: 'Map Works' } });
    expect(standingOf(after, [aRecord(before, no)], known(before))).toMatchObject({ ask: [], choices: no });
  });

  it('a refusal does not stand for a purpose that means something else now', () => {
    const before = two();
    const after = two({ revision: 2, purpose: 'We plan new shops where people walk.' });
    expect(standingOf(after, [aRecord(before, no)], known(before)).ask).toEqual(['nearby']);
  });

  it('keeping it longer is told, not asked; told once, it is not told again', () => {
    const before = two();
    const after = two({ retention: { period: 'P1Y', from: 'the day you visit' } });
    const standing = standingOf(after, [aRecord(before, yes)], known(before));
    expect(standing).toMatchObject({ ask: [], choices: yes, tell: { changes: { class: 'notify' } } });
    const told = after.notices.en!.digest;
    expect(standingOf(after, [aRecord(before, yes)], { ...known(before), told }).tell).toBeUndefined();
  });

  it('another place to write to is told, though no item changed', () => {
    const after = two({}, { controller: { name: 'Mill Bakery', contact: 'new@mill.example' } });
    expect(standingOf(after, [aRecord(two(), yes)], known(two())).tell?.changes.notice).toMatchObject([
      { field: 'controller.contact' },
    ]);
  });

  it('asks again where the earlier notice is known to nobody, rather than take a yes for granted', () => {
    const after = two({ retention: { period: 'P1Y', from: 'the day you visit' } });
    const { items } = standingOf(after, [aRecord(two(), yes)]);
    expect(items.nearby).toMatchObject({ choice: 'unset', reason: 'changed' });
    expect(items.nearby?.change).toBeUndefined();
  });
});

describe('what an earlier answer says about a changed item', () => {
  const again = (before: ConsentExplanation, after: ConsentExplanation, answers: typeof yes | typeof no) =>
    standingOf(after, [aRecord(before, answers)], known(before));

  it('a refusal does not stand where somebody else asks, or where the basis was another', () => {
    const other = two({}, { controller: { name: 'Big Bread', contact: 'privacy@mill.example' } });
    expect(again(two(), other, no).ask).toEqual(['nearby', 'news']);
    const [mixed, asked] = [
      anExplanation({ nearby: anItem({ basis: 'contract' }), news: anItem() }),
      anExplanation({ nearby: anItem(), news: anItem() }),
    ];
    const record = { ...aRecord(mixed, { news: 'refused' }), choices: { nearby: 'refused', news: 'refused' } as const };
    expect(standingOf(asked, [record], known(mixed)).ask).toEqual(['nearby']);
  });

  it('a refusal does not stand for a new purpose, whatever else became less', () => {
    const before = two({ data: { position: 'where you are', calendar: 'your calendar' } });
    expect(again(before, two({ revision: 2 }), no).ask).toEqual(['nearby']);
  });

  it('a consent stands where the item became less, and says what changed and what was shown', () => {
    const before = two({ recipients: { maps: 'Map Works' } });
    const { items, ask, tell } = again(before, two(), yes);
    expect(ask).toEqual([]);
    expect(items.nearby).toMatchObject({ choice: 'given', change: { item: 'nearby', class: 'inform' } });
    expect(items.nearby?.before?.digest).toBe(before.notices.en?.digest);
    expect(items.news).toMatchObject({ choice: 'given' });
    expect(items.news?.change).toBeUndefined();
    expect(tell?.changes.class).toBe('inform');
  });

  it('a consent stands where only the writing of a period differs', () => {
    const of = (period: string) => two({ retention: { period, from: 'today' } });
    const { items, tell } = again(of('P12M'), of('P1Y'), yes);
    expect(items.nearby).toMatchObject({ choice: 'given', ask: false });
    expect(items.nearby?.change).toBeUndefined();
    expect(tell).toBeUndefined();
  });

  it('each item is told its own change, and not that of another', () => {
    const before = two();
    const grown = (more: Partial<ConsentItem>) => anItem({ ...more, recipients: { maps: 'Map Works' } });
    const after = anExplanation({ nearby: grown({}), news: grown({ title: 'Send news', uses: ['sale'] }) });
    const { items } = again(before, after, yes);
    const fields = (id: 'nearby' | 'news') => items[id]?.change?.changes.map(({ item, field }) => `${item} ${field}`);
    expect(fields('nearby')).toEqual(['nearby recipients']);
    expect(fields('news')).toEqual(['news recipients', 'news uses']);
  });

  it('words alone are never told', () => {
    expect(again(two(), two({ title: 'Find shops' }), yes).tell).toBeUndefined();
  });

  it('a new purpose that is asked is asked, not told', () => {
    expect(again(two(), two({ revision: 2 }), yes).tell).toBeUndefined();
  });

  it('the words of then are compared with those of now in the same language, however the notice was translated', () => {
    const before = two();
    const german = { ...before.notices.en!, language: 'de', title: 'Wo sind Sie?', digest: 'sha256:de' as const };
    const both = { ...before, notices: { ...before.notices, de: german } };
    const record = aRecord(both, yes, { language: 'de' });
    const options = { noticeOf: (copy: string) => (copy === 'sha256:de' ? german : undefined) };
    expect(standingOf(both, [record], options).tell).toBeUndefined();
    // The language is gone: what it means is compared, and its words are not.
    expect(standingOf(before, [record], options).tell).toBeUndefined();
  });

  it('the last record of the notice is handed on, and none where there is none', () => {
    const shop = two();
    const [first, second] = [aRecord(shop, yes), aRecord(shop, no)];
    expect(standingOf(shop, [first, second]).record).toBe(second);
    expect(standingOf(shop, [])).not.toHaveProperty('record');
    expect(standingOf(shop, []).tell).toBeUndefined();
  });
});

describe('settings that have no hidden default', () => {
  const shop = two();
  const at = '2026-01-15T12:00:00Z';
  it('an answer lasts for ever where nobody says otherwise, a refusal as long as a consent', () => {
    for (const answers of [yes, no])
      expect(standingOf(shop, [aRecord(shop, answers, { at })], { now: '2099-01-01T00:00:00Z' }).choices).toEqual(
        answers,
      );
  });

  it.each([yes, no])('an expired answer is asked anew, given or refused', (answers) => {
    const records = [aRecord(shop, answers, { at })];
    const settings = { expireAfter: 'P6M' };
    expect(standingOf(shop, records, { ...settings, now: '2026-07-15T11:59:59Z' }).choices).toEqual(answers);
    const after = standingOf(shop, records, { ...settings, now: '2026-07-15T12:00:00Z' });
    expect(after.items.news).toMatchObject({ choice: 'unset', ask: true, reason: 'expired' });
  });

  it('a term without the time of now, or one that is no duration, expires nothing', () => {
    const records = [aRecord(shop, yes, { at })];
    expect(standingOf(shop, records, { expireAfter: 'P1D' }).choices).toEqual(yes);
    expect(standingOf(shop, records, { refreshAfter: 'P1D' }).ask).toEqual([]);
    expect(standingOf(shop, records, { expireAfter: 'soon', now: '2099-01-01T00:00:00Z' }).choices).toEqual(yes);
    expect(standingOf(shop, records, { now: '2099-01-01T00:00:00Z' }).ask).toEqual([]);
  });

  it('a refresh asks again and the answer counts until then', () => {
    const records = [aRecord(shop, yes, { at })];
    const standing = standingOf(shop, records, { refreshAfter: 'P6M', now: '2026-08-01T00:00:00Z' });
    expect(standing.items.news).toMatchObject({ choice: 'given', ask: true, reason: 'refresh' });
  });

  it('a clock that was set back expires nothing', () => {
    const records = [aRecord(shop, yes, { at })];
    expect(standingOf(shop, records, { expireAfter: 'P6M', now: '1970-01-01T00:00:00Z' }).choices).toEqual(yes);
  });
});

describe('a record that cannot be read', () => {
  it('may have been a withdrawal: no consent before it counts, refusals and later answers do', () => {
    const shop = two();
    const records = [aRecord(shop, { nearby: 'given', news: 'refused' })];
    const doubtful = standingOf(shop, records, { unreadableAfter: 1 });
    expect(doubtful.items.nearby).toMatchObject({ choice: 'unset', ask: true, reason: 'unreadable' });
    expect(doubtful.choices.news).toBe('refused');
    expect(standingOf(shop, [...records, aRecord(shop, yes)], { unreadableAfter: 1 }).choices).toEqual(yes);
  });
});

describe('Global Privacy Control', () => {
  const shop = two({ uses: ['sale'] });
  it('refuses what it is about without asking, and nothing else', () => {
    const { items } = standingOf(shop, [], { gpc: true });
    expect(items.nearby).toEqual({ choice: 'refused', ask: false, reason: 'signal' });
    expect(items.news?.reason).toBe('never-asked');
  });

  it('says that it refused, asks nobody, and leaves an answer that refused already as it is', () => {
    const record = aRecord(shop, yes);
    expect(standingOf(shop, [record], { gpc: true }).items.nearby).toEqual({
      choice: 'refused',
      ask: false,
      reason: 'signal',
      record,
    });
    const refused = aRecord(shop, no);
    expect(standingOf(shop, [refused], { gpc: true }).items.nearby).toEqual({
      choice: 'refused',
      ask: false,
      record: refused,
    });
  });

  it('wins over a consent from before, not over one given in its presence', () => {
    const before = aRecord(shop, yes);
    expect(standingOf(shop, [before], { gpc: true }).choices).toEqual({ nearby: 'refused', news: 'given' });
    expect(standingOf(shop, [before], { gpc: false }).choices).toEqual(yes);
    const knowing = aRecord(shop, yes, { signals: ['gpc'] });
    expect(standingOf(shop, [knowing], { gpc: true }).choices).toEqual(yes);
  });
});

describe('ten thousand records', () => {
  it('are not all walked to know what counts: the newest answers end the search', () => {
    const shop = two();
    const old = aRecord(shop, yes);
    const records = Array.from({ length: 10_000 }, () => old);
    records.push(aRecord(shop, no));
    let reads = 0;
    const counted = new Proxy(records, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver);
      },
    });
    expect(standingOf(shop, counted).choices).toEqual(no);
    expect(reads).toBe(1);
  });
});

it('the answer that counts is always the last one that was made', () => {
  const shop = two();
  const answer = fc.constantFrom('given' as const, 'refused' as const);
  const some = fc
    .record({ nearby: answer, news: answer }, { requiredKeys: [] })
    .filter((choices) => Object.keys(choices).length > 0);
  fc.assert(
    fc.property(fc.array(some, { maxLength: 20 }), (list) => {
      const records: ConsentRecord[] = list.map((choices) =>
        aRecord(shop, choices as Record<string, 'given' | 'refused'>),
      );
      const expected = Object.assign({ nearby: 'unset', news: 'unset' }, ...list);
      expect(standingOf(shop, records).choices).toEqual(expected);
    }),
  );
});

describe('asking about some items only', () => {
  it('makes a record of those and no others', () => {
    const shop = two();
    const one = narrowed(shop, ['news']);
    const act = {
      reason: 'choose-press',
      surface: 'inline',
      language: 'en',
      label: 'Yes',
      opened: [],
      by: 'parent',
    } as const;
    const record = decide(one, { news: 'given' }, act, '2026-11-01T09:00:00Z', 'r1');
    expect(record.choices).toEqual({ news: 'given' });
    expect(record.by).toBe('parent');
    expect(() => narrowed(shop, ['nothing'])).toThrow(/"nothing" is not an item that shop asks about/);
  });

  it('taking back refuses whatever the switch said', () => {
    const act = {
      reason: 'withdraw-press',
      surface: 'choices-page',
      language: 'en',
      label: 'Take back',
      opened: [],
    } as const;
    expect(decide(two(), yes, act, '2026-11-01T09:00:00Z', 'r1').choices).toEqual(no);
  });
});
