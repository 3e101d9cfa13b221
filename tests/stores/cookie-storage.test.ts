import { describe, expect, it } from 'vitest';
import { cookieStorage, createConsentStore } from '../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';

const shop = anExplanation({ nearby: anItem(), news: anItem() });
const own = { now: () => '2026-11-23T17:00:00.000Z', id: () => 'r-new' };

/** A server's side of one request. */
function request(cookie = '') {
  const set: string[] = [];
  const storage = cookieStorage({ maxAgeS: 15_552_000, read: () => cookie, write: (text) => set.push(text) });
  return {
    storage,
    set,
    store: createConsentStore({ storage, ...own }),
    cookie: () => set.at(-1)?.split(';')[0] ?? '',
  };
}

describe('a cookie that a server reads', () => {
  it('tells the next request what the last one decided', () => {
    const first = request();
    first.store.save(aRecord(shop, { nearby: 'given', news: 'refused' }));
    expect(first.set[0]).toMatch(/; Path=\/; SameSite=Lax; Max-Age=15552000$/);
    const second = request(`other=1; ${first.cookie()}; more=2`);
    expect(second.store.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(second.store.serverStanding(shop)?.ask).toEqual([]);
  });

  it('reads what a framework percent-encoded once more, and leaves alone what is no cookie of ours', () => {
    const first = request();
    first.store.save(aRecord(shop, { nearby: 'given', news: 'refused' }));
    const [name = '', ...value] = first.cookie().split('=');
    const encoded = `${name}=${encodeURIComponent(value.join('='))}`;
    expect(request(encoded).store.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(request(`${name}=%E0%A4%A`).store.records()).toEqual([]);
  });

  it('gives back the record itself, digests and all', () => {
    const record = aRecord(
      shop,
      { nearby: 'given', news: 'refused' },
      { by: 'guardian', label: 'Änderungen; speichern, ja' },
    );
    const { store, cookie } = request();
    store.save(record);
    expect(request(cookie()).store.records()).toEqual([record]);
  });

  it('knows its own answer within one request', () => {
    const { store } = request();
    store.save(aRecord(shop, { nearby: 'given' }));
    store.save(aRecord(shop, { nearby: 'refused' }));
    expect(store.standing(shop).choices.nearby).toBe('refused');
  });

  it('keeps only what still decides something', () => {
    let cookie = '';
    for (let round = 0; round < 50; round++) {
      const { store, ...next } = request(cookie);
      store.save(aRecord(shop, { nearby: round % 2 ? 'given' : 'refused' }));
      cookie = next.cookie();
    }
    expect(request(cookie).store.records()).toHaveLength(1);
    const { store, ...next } = request(cookie);
    store.save(aRecord(shop, { news: 'given' }));
    expect(request(next.cookie()).store.standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
  });

  it('holds thirty items of one notice in a single cookie', () => {
    const many = anExplanation(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`item-${n}`, anItem()])));
    const { store, cookie } = request();
    store.save(aRecord(many, Object.fromEntries(many.asked.map((id) => [id, 'given']))));
    expect(store.faults()).toEqual([]);
    expect(cookie().length).toBeLessThan(4096);
  });

  it('says so when there is no room, and still knows the answer on this page', () => {
    const many = anExplanation(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`item-${n}`, anItem()])));
    const { store, set } = request();
    store.save(aRecord(many, Object.fromEntries(many.asked.map((id) => [id, 'refused']))));
    expect(set).toEqual([]);
    expect(store.faults()).toMatchObject([{ code: 'full' }]);
    expect(store.standing(many).ask).toEqual([]);
  });

  it.each(['forthright=garbage', 'forthright=0:old:shop:x', 'forthright=%%%|:::', 'forthright='])(
    '%s: asks, and does not fail',
    (cookie) => {
      expect(request(cookie).store.standing(shop).ask).toEqual(['nearby', 'news']);
    },
  );

  it('a damaged entry takes no consent for granted that came before it, even after the next write', () => {
    const { store, ...first } = request();
    store.save(aRecord(shop, { nearby: 'given' }));
    const damaged = `${first.cookie()}|1:r9:shop:damaged`;
    const second = request(damaged);
    expect(second.store.standing(shop).items.nearby?.reason).toBe('unreadable');
    second.store.save(aRecord(shop, { news: 'given' }));
    expect(request(second.cookie()).store.standing(shop).choices).toEqual({ nearby: 'unset', news: 'given' });
  });

  it('remembers what the person was told', () => {
    const { store, cookie } = request();
    store.save(aRecord(shop, { nearby: 'given', news: 'given' }));
    store.markTold(shop);
    const next = request(cookie());
    expect(next.storage.told?.('shop')).toBe(shop.notices.en?.digest);
    expect(next.store.standing(shop).choices.news).toBe('given');
  });

  it('forgets when the person asks for it', () => {
    const { store, set } = request();
    store.save(aRecord(shop, { nearby: 'given' }));
    store.clear();
    expect(set.at(-1)).toMatch(/^forthright=; .*Max-Age=0$/);
    expect(store.records()).toEqual([]);
  });
});
