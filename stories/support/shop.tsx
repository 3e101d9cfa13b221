import { useMemo, useState } from 'react';
import type { ConsentExplanation, ConsentRecord } from '../../src/core/index.ts';
import { shop } from '../../src/presets/index.ts';
import { ForthrightProvider } from '../../src/react/index.ts';
import { createConsentStore, memoryStorage } from '../../src/stores/index.ts';
import { withItem } from './derive.ts';

/** A later version of the shop's notice: one item has a new recipient, and keeps data longer where wanted. */
export const laterShop = (change: { readonly recipient?: boolean; readonly longer?: boolean }): ConsentExplanation =>
  withItem(shop, 'analytics', (item) => ({
    ...item,
    ...(change.recipient && {
      recipients: { ...item.recipients, meter: { name: 'Meter Ltd', role: 'processor' as const, country: 'US' } },
    }),
    ...(change.longer && { retention: { ...item.retention, period: 'P2Y' } }),
  }));

const labels = {
  en: { given: 'Accept all', refused: 'Refuse all' },
  ar: { given: 'قبول الكل', refused: 'رفض الكل' },
};

/** The asked items of the shop, all with one answer, given where the notice was read in a language. */
export const answered = (
  answer: 'given' | 'refused',
  at = '2026-02-01T12:00:00.000Z',
  language: 'en' | 'ar' = 'en',
): ConsentRecord => ({
  format: 'forthright-record-1',
  kind: 'consent',
  id: `story-${answer}`,
  explanation: shop.id,
  at,
  act: answer === 'given' ? 'give-all-press' : 'refuse-all-press',
  surface: 'banner',
  by: 'person',
  shown: { language, copy: shop.notices[language].digest, label: labels[language][answer], opened: [] },
  meaning: shop.meaning,
  choices: Object.fromEntries(shop.asked.map((id) => [id, answer])),
});

let made = 0;

/** A store that lives as long as a story. */
export function useStoryStore(records: ReadonlyArray<ConsentRecord> = [], more: { gpc?: boolean } = {}) {
  const [first] = useState(records);
  const { gpc = false } = more;
  return useMemo(
    () =>
      createConsentStore({
        storage: memoryStorage(first),
        earlier: [shop],
        now: () => '2026-03-01T09:30:00.000Z',
        id: () => `story-${++made}`,
        gpc,
      }),
    [first, gpc],
  );
}

/** A page of a small shop, with a store, so that a surface stands where it would stand. */
export function Shop({
  records,
  gpc = false,
  children,
}: {
  records?: ReadonlyArray<ConsentRecord>;
  gpc?: boolean;
  children: React.ReactNode;
}) {
  const store = useStoryStore(records, { gpc });
  return (
    <ForthrightProvider store={store} createId={() => `story-${++made}`} now={() => '2026-03-01T09:30:00.000Z'}>
      {children}
    </ForthrightProvider>
  );
}
