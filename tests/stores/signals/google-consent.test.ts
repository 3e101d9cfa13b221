import { describe, expect, it } from 'vitest';
import {
  createConsentStore,
  type GoogleConsent,
  googleConsent,
  googleKeys,
  sendToGoogle,
} from '../../../src/stores/index.ts';
import { anExplanation, anItem, aRecord } from '../../core/notices.ts';

const shop = anExplanation({ ads: anItem(), stats: anItem() });
const map = {
  ad_storage: ['ads'],
  ad_user_data: ['ads'],
  ad_personalization: ['ads', 'stats'],
  analytics_storage: ['stats'],
  security_storage: 'granted',
} as const;

describe('Google consent mode', () => {
  it('sends all seven keys, always; what nobody answered is denied', () => {
    for (const choices of [
      { ads: 'unset', stats: 'unset' },
      { ads: 'given', stats: 'refused' },
    ] as const)
      expect(Object.keys(googleConsent(choices, map))).toEqual([...googleKeys]);
    expect(googleConsent({ ads: 'given', stats: 'unset' }, map)).toEqual({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
  });

  it('an empty list of items grants nothing', () => {
    expect(googleConsent({ ads: 'given' }, { ad_storage: [] }).ad_storage).toBe('denied');
  });

  it('says the default first, then what stands, then each change, and nothing twice', () => {
    const store = createConsentStore({ now: () => '2026-11-23T17:00:00Z', id: () => 'r' });
    store.save(aRecord(shop, { ads: 'given', stats: 'given' }));
    const sent: Array<[string, GoogleConsent]> = [];
    const stop = sendToGoogle({
      store,
      explanation: shop,
      map,
      gtag: (_command, action, values) => sent.push([action, values]),
    });
    store.save(aRecord(shop, { ads: 'given' }));
    store.save(aRecord(shop, { ads: 'refused' }, { reason: 'withdraw-press' }));
    stop();
    store.save(aRecord(shop, { ads: 'given' }));
    expect(sent.map(([action, { ad_storage, analytics_storage }]) => [action, ad_storage, analytics_storage])).toEqual([
      ['default', 'denied', 'denied'],
      ['update', 'granted', 'granted'],
      ['update', 'denied', 'granted'],
    ]);
  });
});
