import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieStorage, createConsentStore } from '../../src/stores/index.ts';
import { anExplanation, anItem } from '../core/notices.ts';

const shop = anExplanation({ nearby: anItem(), news: anItem() });
const own = { now: () => new Date().toISOString(), id: () => crypto.randomUUID() };
const open = (more = {}) => createConsentStore({ ...own, storage: cookieStorage({ maxAgeS: 3600, ...more }) });
const act = {
  reason: 'save-press',
  surface: 'dialog',
  language: 'en',
  label: 'Änderungen speichern; ja',
  opened: [],
} as const;
const clean = () => Object.assign(document, { cookie: 'forthright=; Path=/; Max-Age=0' });

beforeEach(clean);
afterEach(clean);

describe('a cookie in the browser', () => {
  it('remembers after the page was closed', () => {
    const record = open().decide(shop, { nearby: 'given', news: 'unset' }, act);
    expect(open().records()).toEqual([record]);
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
  });

  it('two tabs agree', async () => {
    const [here, there] = [open(), open()];
    here.standing(shop);
    const told = new Promise<void>((resolve) => here.subscribe(resolve));
    there.decide(shop, { nearby: 'given', news: 'refused' }, act);
    await told;
    expect(here.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
  });

  it('blocked: the answer counts on this page and the fault is told', () => {
    const store = open({ domain: 'elsewhere.example' }); // the browser drops a cookie for another domain without a word
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    expect(store.faults()).toMatchObject([{ code: 'blocked' }]);
    expect(store.standing(shop).choices.nearby).toBe('given');
  });

  it('too large: the cookie that is there stays whole', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    const many = anExplanation(Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`item-${n}`, anItem()])), {
      id: 'many',
    });
    const store = open();
    store.decide(many, Object.fromEntries(many.asked.map((id) => [id, 'given' as const])), act);
    expect(store.faults()).toMatchObject([{ code: 'full' }]);
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
  });
});
