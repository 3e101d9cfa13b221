import { describe, expect, it } from 'vitest';
import { historyOf } from '../../src/core/index.ts';
import { anExplanation, anItem, aRecord } from './notices.ts';

describe('the timeline of choices', () => {
  const shop = anExplanation({ nearby: anItem(), news: anItem() });
  const other = anExplanation(undefined, { id: 'other' });

  it('says what each choice did, newest first', () => {
    const records = [
      aRecord(shop, { nearby: 'given', news: 'refused' }),
      aRecord(other, { nearby: 'refused' }),
      aRecord(shop, { nearby: 'refused', news: 'refused' }, { reason: 'withdraw-press' }),
    ];
    expect(historyOf(records).map(({ items }) => items.map(({ item, event }) => `${item} ${event}`))).toEqual([
      ['nearby withdrawn', 'news kept'],
      ['nearby refused'],
      ['nearby given', 'news refused'],
    ]);
  });

  it('has what was shown, where that is known', () => {
    const [known, unknown] = [aRecord(shop, { nearby: 'given' }), aRecord(other, { nearby: 'given' })];
    const entries = historyOf([known, unknown], (copy) =>
      copy === shop.notices.en?.digest ? shop.notices.en : undefined,
    );
    expect(entries.map(({ notice }) => notice?.id)).toEqual([undefined, 'shop']);
  });

  it('reads ten thousand records in one pass', () => {
    const record = aRecord(shop, { nearby: 'given' });
    const entries = historyOf(Array.from({ length: 10_000 }, (_, n) => ({ ...record, id: `r${n}` })));
    expect([entries.length, entries[0]?.record.id, entries[0]?.items[0]?.event]).toEqual([10_000, 'r9999', 'kept']);
  });
});
