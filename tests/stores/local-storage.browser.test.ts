import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsentStore, createOutbox, localStorageStorage } from '../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../core/notices.ts';

const shop = anExplanation({ nearby: anItem(), news: anItem() });
const own = { now: () => new Date().toISOString(), id: () => crypto.randomUUID() };
const open = (options = {}) => createConsentStore({ ...own, storage: localStorageStorage(), ...options });
const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save my choices', opened: [] } as const;
const entries = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('forthright.r.'))
    .sort();

/** Another document on the same address: what it writes reaches this one as from another tab. */
async function anotherTab(): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.src = '/favicon.ico';
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  return frame.contentWindow as Window;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  localStorage.clear();
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('local storage', () => {
  it('remembers after the page was closed', () => {
    open().decide(shop, { nearby: 'given', news: 'unset' }, act);
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
  });

  it('remembers a refusal exactly as long as a consent', () => {
    open().decide(shop, { nearby: 'refused', news: 'given' }, act);
    const { items } = open({ now: () => '2099-01-01T00:00:00.000Z' }).standing(shop);
    expect([items.nearby?.choice, items.news?.choice]).toEqual(['refused', 'given']);
  });

  it('keeps the notice that was shown, so that another day it can say what changed', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    const after = anExplanation({
      nearby: anItem({ data: { position: 'where you are', pace: 'how fast you walk' } }),
      news: anItem(),
    });
    const { items, ask } = open().standing(after);
    expect(ask).toEqual(['nearby']);
    expect(items.nearby?.before?.items.nearby?.data).toEqual({ position: 'where you are' });
  });

  it('keeps one notice once, however many records point to it', () => {
    const store = open();
    for (let n = 0; n < 3; n++) store.decide(shop, { nearby: 'given', news: 'given' }, act);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('forthright.n.'))).toHaveLength(1);
  });

  it('puts each record behind the last one, also after another tab wrote one or everything was forgotten', () => {
    const [storage, tab] = [localStorageStorage(), localStorageStorage()];
    const places = () => entries().map((key) => Number.parseInt(key.split('.')[2] ?? '', 36));
    const record = (id: string) => ({ ...aRecord(shop, { nearby: 'given' }), id });
    storage.append(record('a'));
    storage.append(record('b'));
    tab.append(record('c'));
    storage.append(record('d'));
    expect(places()).toEqual([0, 1, 2, 3]);
    expect(storage.read().records.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    storage.clear();
    storage.append(record('e'));
    expect(storage.read().records.map(({ id }) => id)).toEqual(['e']);
    expect(places()).toEqual([0]);
  });

  it('keeps two applications on one address apart', () => {
    const other = open({ storage: localStorageStorage({ name: 'other' }) });
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    expect(other.records()).toEqual([]);
    other.clear();
    expect(open().records()).toHaveLength(1);
  });

  it('knows what was chosen elsewhere while the page lay aside: browsers bring a page back as it was left', () => {
    const store = open();
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    const heard = vi.fn();
    store.subscribe(heard);
    // What the next page of the same tab wrote; nobody tells a page that lies aside.
    localStorageStorage().append({
      ...aRecord(shop, { nearby: 'refused' }, { reason: 'withdraw-press' }),
      id: 'elsewhere',
    });
    expect(store.standing(shop).choices.nearby).toBe('given');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(heard).toHaveBeenCalledOnce();
    expect(store.standing(shop).choices).toEqual({ nearby: 'refused', news: 'given' });
  });

  it('forgets all of it when the person asks', () => {
    const store = open();
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    store.markTold(shop);
    store.clear();
    expect(store.standing(shop).ask).toEqual(['nearby', 'news']);
    expect(localStorage).toHaveLength(0);
  });

  it('forgets nothing that has still to be sent: a withdrawal that nobody heard of would be none', () => {
    const outbox = createOutbox({ url: '/records', fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    const store = open({ outbox });
    const record = store.decide(shop, { nearby: 'refused', news: 'refused' }, act);
    store.clear();
    expect(store.records()).toEqual([]);
    expect(outbox.pending()).toEqual([record]);
    outbox.stop();
  });

  it('reads ten thousand records, and says who was asked what from them', () => {
    const storage = localStorageStorage();
    const record = aRecord(shop, { nearby: 'given' });
    for (let n = 0; n < 10_000; n++)
      localStorage.setItem(
        `forthright.r.${n.toString(36).padStart(6, '0')}.shop.r${n}`,
        `1:r${n}:shop:mucsd8o0:220:en:${'A'.repeat(43)}:Save::nearby=${'B'.repeat(43)}=${n % 2}`,
      );
    storage.append(record);
    const store = open();
    expect(store.records()).toHaveLength(10_001);
    expect(store.records().at(-1)?.id).toBe(record.id);
    expect(store.standing(shop).choices.nearby).toBe('given');
    expect(store.faults()).toEqual([]);
  });
});

describe('local storage that fails', () => {
  it('full: the answer counts on this page, the fault is told, and the record is written once there is room', () => {
    let filler = 'x'.repeat(1_000_000);
    let n = 0;
    while (filler.length > 0) {
      try {
        localStorage.setItem(`filler-${n++}`, filler);
      } catch {
        filler = filler.slice(0, Math.floor(filler.length / 2));
      }
    }
    const store = open();
    store.decide(shop, { nearby: 'given', news: 'refused' }, act);
    expect(store.faults()).toMatchObject([{ code: 'full' }]);
    expect(store.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
    expect(entries()).toHaveLength(0);
    localStorage.removeItem('filler-0');
    store.decide(shop, { nearby: 'refused', news: 'refused' }, act);
    expect(store.faults()).toEqual([]);
    expect(
      open()
        .records()
        .map(({ choices }) => choices.nearby),
    ).toEqual(['given', 'refused']);
  });

  it('full: an old notice makes room for a choice', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    let filler = 'x'.repeat(1_000_000);
    let n = 0;
    while (filler.length > 0) {
      try {
        localStorage.setItem(`filler-${n++}`, filler);
      } catch {
        filler = filler.slice(0, Math.floor(filler.length / 2));
      }
    }
    const store = open();
    store.decide(shop, { nearby: 'refused', news: 'refused' }, act);
    expect(store.faults()).toEqual([]);
    expect(open().standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' });
  });

  it('blocked: asks, remembers for this page, and says that it cannot keep it', () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', ''); // an origin of its own: touching its storage throws, as in a private window
    document.body.append(frame);
    const store = open({
      storage: localStorageStorage({ storage: () => (frame.contentWindow as Window).localStorage }),
    });
    expect(store.standing(shop).ask).toEqual(['nearby', 'news']);
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    expect(store.standing(shop).choices.nearby).toBe('given');
    expect(store.faults()).toMatchObject([{ code: 'blocked' }]);
    expect(store.noticeOf(shop.notices.en?.digest ?? 'sha256:')).toBe(shop.notices.en);
  });

  it.each([
    ['corrupted', '1:r-9:shop:corrup'],
    ['written by an older version', '0:r-9:shop:mucsd8o0'],
    ['written by somebody else', '{"theme":"dark"}'],
    ['cut off in the middle of a press', ''],
  ])('%s: no consent before it is taken for granted, refusals are, and nothing is deleted', (_title, text) => {
    open().decide(shop, { nearby: 'given', news: 'refused' }, act);
    localStorage.setItem('forthright.r.000005.shop.r-9', text);
    const store = open();
    expect(store.standing(shop).items.nearby).toMatchObject({ choice: 'unset', reason: 'unreadable' });
    expect(store.standing(shop).choices.news).toBe('refused');
    expect(store.faults()).toMatchObject([{ code: 'unreadable', about: 'forthright.r.000005.shop.r-9' }]);
    store.decide(shop, { nearby: 'given', news: 'given' }, act);
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
    expect(entries()).toHaveLength(3);
  });

  it('a damaged entry of another notice casts no doubt on this one', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    localStorage.setItem('forthright.r.000005.other.r-9', 'damaged');
    expect(open().standing(shop).choices).toEqual({ nearby: 'given', news: 'given' });
  });

  it('a notice that somebody else put in place of the real one is not believed', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    const key = Object.keys(localStorage).find((name) => name.startsWith('forthright.n.')) ?? '';
    const after = anExplanation({ nearby: anItem({ retention: { period: 'P9Y', from: 'now' } }), news: anItem() });
    for (const text of ['', 'null', '{}', '{"items":{"nearby":{}}}', JSON.stringify(after.notices.en)]) {
      localStorage.setItem(key, text);
      expect(open().standing(after).items.nearby).toMatchObject({ choice: 'unset', reason: 'changed' });
    }
  });

  it('a clock that was set back does not bring an old consent back', () => {
    open({ now: () => '2026-11-23T12:00:00.000Z' }).decide(shop, { nearby: 'given', news: 'given' }, act);
    open({ now: () => '2019-01-01T00:00:00.000Z' }).decide(shop, { nearby: 'refused', news: 'refused' }, act);
    expect(open().standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' });
  });
});

describe('two tabs', () => {
  it('agree: what one writes the other knows', async () => {
    const tab = await anotherTab();
    const here = open();
    expect(here.standing(shop).ask).toHaveLength(2);
    const told = new Promise<void>((resolve) => here.subscribe(resolve));
    open({ storage: localStorageStorage({ storage: () => tab.localStorage }) }).decide(
      shop,
      { nearby: 'given', news: 'refused' },
      act,
    );
    await told;
    expect(here.standing(shop).choices).toEqual({ nearby: 'given', news: 'refused' });
  });

  it('that choose at once lose neither choice, and both say the same', async () => {
    const tab = await anotherTab();
    const [here, there] = [open(), open({ storage: localStorageStorage({ storage: () => tab.localStorage }) })];
    here.standing(shop);
    there.standing(shop);
    const told = new Promise<void>((resolve) => here.subscribe(() => here.records().length === 2 && resolve()));
    here.decide(shop, { nearby: 'given', news: 'given' }, act);
    there.decide(shop, { nearby: 'refused', news: 'refused' }, act);
    await told;
    expect(entries()).toHaveLength(2);
    expect(open().records()).toEqual(here.records());
    expect(here.standing(shop).choices).toEqual({ nearby: 'refused', news: 'refused' });
  });

  it('that wrote in the same place read it in the same order', () => {
    open().decide(shop, { nearby: 'given', news: 'given' }, act);
    const [key = ''] = entries();
    const line = localStorage.getItem(key) ?? '';
    const late = line
      .replace(/^1:[^:]+:/, '1:aaa:')
      .replace(/(:shop:)[^:]+/, '$1zzzzzzzz')
      .replaceAll('=1', '=0');
    localStorage.setItem(`${key.slice(0, 'forthright.r.000000'.length)}.shop.aaa`, line.startsWith('1:') ? late : '');
    expect(
      open()
        .records()
        .map(({ id }) => id)
        .at(-1),
    ).toBe('aaa');
    expect(open().standing(shop).choices.nearby).toBe('refused');
  });
});
