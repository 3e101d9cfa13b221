import { clearConsentRuntimeCache, getOrCreateConsentRuntime } from 'c15t';
import * as CookieConsent from 'vanilla-cookieconsent';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type C15tStore, createConsentStore, sendToC15t, sendToCookieConsent } from '../../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../../core/notices.ts';

const shop = anExplanation({ ads: anItem(), stats: anItem(), maps: anItem() });
const categories = { marketing: ['ads'], measurement: ['stats', 'maps'] };
const open = () => createConsentStore({ now: () => '2026-11-23T17:00:00Z', id: () => 'r' });

describe('vanilla-cookieconsent', () => {
  afterEach(() => CookieConsent.reset(true));

  it('is told what the person chose, and each change, but nothing before they chose', async () => {
    const store = open();
    await CookieConsent.run({
      autoShow: false,
      categories: { necessary: { readOnly: true }, marketing: {}, measurement: {} },
      language: { default: 'en', translations: { en: { consentModal: {}, preferencesModal: { sections: [] } } } },
    });
    const stop = sendToCookieConsent(CookieConsent, { store, explanation: shop, categories });
    expect(CookieConsent.validConsent()).toBe(false);
    store.save(aRecord(shop, { ads: 'given', stats: 'given', maps: 'refused' }));
    expect(['necessary', 'marketing', 'measurement'].filter(CookieConsent.acceptedCategory)).toEqual([
      'necessary',
      'marketing',
    ]);
    store.save(aRecord(shop, { ads: 'refused', stats: 'given', maps: 'given' }));
    expect(['necessary', 'marketing', 'measurement'].filter(CookieConsent.acceptedCategory)).toEqual([
      'necessary',
      'measurement',
    ]);
    stop();
  });
});

describe('c15t', () => {
  afterEach(() => {
    clearConsentRuntimeCache();
    localStorage.clear();
  });

  it('of its own package lets in what the person chose, and each change, but nothing before they chose', async () => {
    const { consentStore } = getOrCreateConsentRuntime({
      mode: 'offline',
      reloadOnConsentRevoked: false, // by default a withdrawal reloads the page, so that what was let in is out
      consentCategories: ['necessary', 'marketing', 'measurement'],
    });
    const store = open();
    const stop = sendToC15t(consentStore, { store, explanation: shop, categories });
    const has = () => ['marketing', 'measurement'].filter((name) => consentStore.getState().has(name as 'marketing'));
    expect(consentStore.getState().hasConsented()).toBe(false);
    store.save(aRecord(shop, { ads: 'given', stats: 'given', maps: 'refused' }));
    await vi.waitFor(() => expect(has()).toEqual(['marketing']));
    expect(consentStore.getState().hasConsented()).toBe(true);
    store.save(aRecord(shop, { ads: 'refused', stats: 'given', maps: 'given' }));
    await vi.waitFor(() => expect(has()).toEqual(['measurement']));
    stop();
  });

  it('gets every category selected, then one save, and nothing before the person chose', () => {
    const calls: string[] = [];
    const c15t: C15tStore = {
      getState: () => ({
        setSelectedConsent: (name: string, value: boolean) => calls.push(`${name} ${value}`),
        saveConsents: (type) => calls.push(`save ${type}`),
      }),
    };
    const store = open();
    sendToC15t(c15t, { store, explanation: shop, categories });
    expect(calls).toEqual([]);
    store.save(aRecord(shop, { ads: 'given', stats: 'given', maps: 'refused' }));
    store.save(aRecord(shop, { ads: 'given' }));
    expect(calls).toEqual(['marketing true', 'measurement false', 'save custom']);
  });
});
