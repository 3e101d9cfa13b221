import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { cookieStorage, createConsentStore, localStorageStorage } from '../../src/stores/index.ts';
import { type Asked, page } from './without-scripts.tsx';

/** What the browser recorded itself, for the test to read. */
export const sent: string[] = [];
export const complaints: string[] = [];

/** Brings the page that the server made to life. */
export function start(asked: Asked): void {
  const storage = asked.storage === 'local' ? localStorageStorage() : cookieStorage({ maxAgeS: 3600 });
  const store = createConsentStore({ storage, now: () => new Date().toISOString(), id: () => crypto.randomUUID() });
  store.subscribe(() => sent.push(JSON.stringify(store.records().at(-1))));
  const root: ReactElement = page({ ...asked, store });
  hydrateRoot(document.getElementById('app')!, root, { onRecoverableError: (error) => complaints.push(String(error)) });
}
