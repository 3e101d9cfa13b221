import { describe, expect, it } from 'vitest';
import { copyDigest } from '../../src/core/index.ts';
import { lumenHelp, photos, shop } from '../../src/presets/index.ts';
import { consentDocument, helpDocument } from '../../src/schema/index.ts';
import { compounded, inLongWords, repeated, withItem, withManyItems } from '../../stories/support/derive.ts';

describe('presets made harder', () => {
  it('long words keep every letter of the text, and stop growing', () => {
    const text = 'Let Lumen group your photos? A person, by phone.';
    const letters = (said: string) => said.toLowerCase().replaceAll(' ', '');
    expect(letters(compounded(text, 12))).toBe(letters(text));
    expect(compounded('one two three four', 6)).toBe('onetwo threefour');
    expect(compounded('', 6)).toBe('');
  });

  it('long words are long in every language, in consent and in help', () => {
    const longest = (value: object) =>
      Math.max(
        ...JSON.stringify(value)
          .split(/[\s"]/)
          .map((word) => word.length),
      );
    for (const [language, notice] of Object.entries(inLongWords(photos, consentDocument).notices)) {
      expect(longest({ ...notice, digest: '' }), language).toBeGreaterThan(20);
      expect(notice.language).toBe(language);
    }
    expect(Object.keys(inLongWords(lumenHelp, helpDocument).notices)).toEqual(Object.keys(lumenHelp.notices));
  });

  it('sixty items are sixty, whole in every language, each with its own meaning', () => {
    const many = withManyItems(photos, 60);
    for (const notice of Object.values(many.notices)) {
      expect(Object.keys(notice.items)).toHaveLength(60);
      const { digest, ...document } = notice;
      expect(digest).toBe(copyDigest(document));
    }
    expect(new Set(Object.values(many.meaning)).size).toBe(60);
    expect(many.asked.length).toBeGreaterThan(photos.asked.length);
  });

  it('as many items as there are change nothing', () => {
    const same = withManyItems(photos, Object.keys(photos.notices.en.items).length);
    expect(same.meaning).toEqual(photos.meaning);
    expect(same.notices.de?.digest).toBe(photos.notices.de.digest);
  });

  it('a changed item changes its meaning and no other', () => {
    const changed = withItem(shop, 'analytics', (item) => ({ ...item, recipients: { meter: 'Meter Ltd' } }));
    const other = Object.keys(shop.meaning).filter((id) => changed.meaning[id] !== shop.meaning[id as 'offers']);
    expect(other).toEqual(['analytics']);
  });

  it('a record told again has numbered keys', () => {
    const twice = repeated({ a: { say: 'x' } }, 3, (one, round) => ({ say: `${one.say} ${round}` }));
    expect(twice).toEqual({ a: { say: 'x' }, 'a-2': { say: 'x 2' }, 'a-3': { say: 'x 3' } });
  });
});
