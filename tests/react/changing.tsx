import type { ReactNode } from 'react';
import type { ConsentExplanation, ConsentRecord } from '../../src/core/index.ts';
import { ForthrightProvider } from '../../src/react/index.ts';
import { createConsentStore, memoryStorage } from '../../src/stores/index.ts';
import { anExplanation, anItem } from '../core/notices.ts';
import { at } from './show.tsx';

let count = 0;

/** A store that lives as long as a test, with the records and the earlier notices it begins with. */
export function aStore(
  records: ReadonlyArray<ConsentRecord> = [],
  more: Partial<Parameters<typeof createConsentStore>[0]> = {},
) {
  return createConsentStore({ storage: memoryStorage(records), now: () => at, id: () => `id-${++count}`, ...more });
}

/** A page with that store. */
export function Kept({ store, children }: { store: ReturnType<typeof aStore>; children: ReactNode }) {
  return (
    <ForthrightProvider store={store} createId={() => `made-${++count}`}>
      {children}
    </ForthrightProvider>
  );
}

export const news = anItem({ title: 'Send news', purpose: 'We write to you about new bread.' });
/** The notice, before and after a new recipient. */
export const before: ConsentExplanation = anExplanation({ nearby: anItem(), news });
export const after: ConsentExplanation = anExplanation({ nearby: anItem({ recipients: { maps: 'Map Works' } }), news });
