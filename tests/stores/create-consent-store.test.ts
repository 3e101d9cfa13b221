import { describe, expect, it } from 'vitest';
import { createConsentStore, memoryStorage, StorageFault } from '../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';

const shop = anExplanation({ nearby: anItem(), news: anItem() });
let count = 0;
const own = { now: () => '2026-11-23T17:00:00.000Z', id: () => `r-${++count}` };
const act = { reason: 'save-press', surface: 'form', language: 'en', label: 'Save', opened: [] } as const;

describe('a store of records', () => {
  it('decides, remembers and tells whoever listens', () => {
    const store = createConsentStore(own);
    let told = 0;
    const stop = store.subscribe(() => told++);
    const record = store.decide(shop, { nearby: 'given', news: 'unset' }, act);
    expect(record.choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(store.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(told).toBe(1);
    stop();
    store.save(aRecord(shop, { news: 'given' }));
    expect(told).toBe(1);
  });

  it('gives the same object until something changes, so that nothing is drawn twice', () => {
    const store = createConsentStore(own);
    const before = store.standing(shop);
    expect(store.standing(shop)).toBe(before);
    store.save(aRecord(shop, { news: 'given' }));
    expect(store.standing(shop)).not.toBe(before);
    expect(store.records()).toBe(store.records());
    expect(store.history()).toBe(store.history());
  });

  it('gives the same object also after news of another notice, and after a reading of the same', () => {
    const other = anExplanation({ maps: anItem() }, { id: 'other' });
    let heard = () => {};
    const subscribe = (changed: () => void) => {
      heard = changed;
      return () => {};
    };
    const storage = { ...memoryStorage(), subscribe };
    const store = createConsentStore({ ...own, storage, expireAfter: 'P1Y' });
    store.save(aRecord(shop, { news: 'given' }));
    const before = store.standing(shop);
    store.save(aRecord(other, { maps: 'given' }, { id: 'of-another' }));
    expect(store.standing(shop)).toBe(before);
    heard(); // another tab wrote: everything is read anew
    expect(store.standing(shop)).toBe(before);
    store.save(aRecord(shop, { news: 'given' }, { id: 'once-more' }));
    expect(store.standing(shop)).not.toBe(before);
    const after = anExplanation({ nearby: anItem({ purpose: 'Another.', revision: 2 }), news: anItem() });
    expect(store.standing(after)).not.toBe(store.standing(shop));
  });

  it('keeps one record of a press that is told twice', () => {
    const store = createConsentStore(own);
    const record = aRecord(shop, { news: 'given' });
    store.save(record);
    store.save(record);
    expect(store.records()).toEqual([record]);
  });

  it('knows what was shown then, and so what changed', () => {
    const storage = memoryStorage();
    createConsentStore({ ...own, storage }).decide(shop, { nearby: 'given', news: 'given' }, act);
    const after = anExplanation({ nearby: anItem({ recipients: { maps: 'Map Works' } }), news: anItem() });
    const { items, ask } = createConsentStore({ ...own, storage }).standing(after);
    expect(ask).toEqual(['nearby']);
    expect(items.nearby?.change?.changes).toMatchObject([{ field: 'recipients', code: 'added' }]);
  });

  it('takes the words of then from the archive where the device has none', () => {
    const record = aRecord(shop, { nearby: 'given', news: 'given' });
    const after = anExplanation({
      nearby: anItem({ retention: { period: 'P2Y', from: 'the day you visit' } }),
      news: anItem(),
    });
    const store = createConsentStore({ ...own, storage: memoryStorage([record]), earlier: [shop] });
    expect(store.standing(after)).toMatchObject({ ask: [], tell: { changes: { class: 'notify' } } });
    store.markTold(after);
    expect(store.standing(after).tell).toBeUndefined();
  });

  it('holds a record that cannot be written, and writes it first when it can', () => {
    const real = memoryStorage();
    let room = false;
    const append = (record: Parameters<typeof real.append>[0]) => {
      if (!room) throw new StorageFault('full', record.id);
      real.append(record);
    };
    const seen: string[] = [];
    const store = createConsentStore({ ...own, storage: { ...real, append }, onFault: ({ code }) => seen.push(code) });
    const [one, two] = [aRecord(shop, { nearby: 'given' }), aRecord(shop, { nearby: 'refused' })];
    store.save(one);
    expect(store.standing(shop).choices.nearby).toBe('given');
    expect(store.faults()).toMatchObject([{ code: 'full' }]);
    expect(seen).toEqual(['full']);
    room = true;
    store.save(two);
    expect(real.read().records).toEqual([one, two]);
    expect(store.faults()).toEqual([]);
  });

  it('does not hide a fault of the program as a fault of the storage', () => {
    const storage = {
      ...memoryStorage(),
      append: () => {
        throw new TypeError('a bug');
      },
    };
    expect(() => createConsentStore({ ...own, storage }).save(aRecord(shop, { news: 'given' }))).toThrow('a bug');
  });

  it('lets an answer expire on a page that stays open', () => {
    let now = '2026-01-01T00:00:00.000Z';
    const store = createConsentStore({ ...own, now: () => now, expireAfter: 'P6M' });
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    const before = store.standing(shop);
    now = '2026-03-01T00:00:00.000Z';
    expect(store.standing(shop)).toBe(before);
    now = '2026-07-01T00:00:00.000Z';
    expect(store.standing(shop).ask).toEqual(['nearby', 'news']);
  });

  it('notes in the record that a privacy signal was there', () => {
    const store = createConsentStore({ ...own, gpc: true });
    expect(store.decide(shop, { nearby: 'given', news: 'given' }, act).signals).toEqual(['gpc']);
  });

  it('says on the server only what a server can know', () => {
    const record = aRecord(shop, { nearby: 'given', news: 'given' });
    const unknown = createConsentStore({ ...own, storage: { ...memoryStorage([record]), onServer: false } });
    expect(unknown.serverStanding(shop)).toBeUndefined();
    const told = createConsentStore({ ...own, storage: { ...memoryStorage(), onServer: false }, initial: [record] });
    expect(told.serverStanding(shop)?.choices.news).toBe('given');
    expect(told.serverStanding(shop)).toBe(told.serverStanding(shop));
  });

  it('answers from ten thousand records without reading them all again', () => {
    const records = Array.from({ length: 10_000 }, () => aRecord(shop, { nearby: 'given', news: 'refused' }));
    let reads = 0;
    const storage = memoryStorage(records);
    const counted = () => {
      reads++;
      return storage.read();
    };
    const store = createConsentStore({ ...own, storage: { ...storage, read: counted } });
    store.standing(shop);
    store.save(aRecord(shop, { news: 'given' }));
    expect(store.standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
    expect([store.history().length, reads]).toEqual([10_001, 1]);
  });
});
