import { type ConsentRecord, noticeChanges, standingOf } from '../src/core/index.ts';
import { shop } from '../src/presets/index.ts';
import { cookieStorage, createConsentStore, localStorageStorage, memoryStorage } from '../src/stores/index.ts';

const count = 10_000;
const now = () => '2026-11-23T17:00:00.000Z';
let made = 0;
const id = () => `bench-${++made}`;
const act = { reason: 'save-press', surface: 'dialog', language: 'en', label: 'Save my choices', opened: [] } as const;

function median(times: number[]): number {
  return Number([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(2));
}
function timed(times: number, action: () => void): number {
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      action();
      return performance.now() - start;
    }),
  );
}

/** Milliseconds for reading ten thousand records and saying what may be done now. */
export function run() {
  const sample = createConsentStore({ now, id }).decide(shop, { offers: 'given', analytics: 'refused' }, act);
  const records: ConsentRecord[] = Array.from({ length: count }, (_, n) => ({ ...sample, id: `r${n}` }));
  localStorage.clear();
  const local = localStorageStorage();
  const start = performance.now();
  // One entry each, as a person's presses would have made them; not through append, which looks for the last place each time.
  local.append(sample);
  const [key = ''] = Object.keys(localStorage);
  const line = localStorage.getItem(key) ?? '';
  for (let n = 1; n < count; n++)
    localStorage.setItem(
      `forthright.r.${n.toString(36).padStart(6, '0')}.shop.r${n}`,
      line.replace(sample.id, `r${n}`),
    );
  const filled = performance.now() - start;
  const store = createConsentStore({ now, id, storage: localStorageStorage() });
  const first = timed(1, () => store.standing(shop));
  const again = timed(25, () => store.standing(shop));
  const press = timed(5, () => store.decide(shop, { offers: 'refused', analytics: 'given' }, act));
  const after = timed(1, () => store.standing(shop));
  const memory = createConsentStore({ now, id, storage: memoryStorage(records) });
  memory.standing(shop);
  const fresh = timed(25, () => {
    memory.decide(shop, { offers: 'given', analytics: 'given' }, act);
    memory.standing(shop);
  });
  const history = timed(5, () => createConsentStore({ now, id, storage: memoryStorage(records) }).history());
  const search = timed(25, () => standingOf(shop, [...records].reverse()));
  const changes = timed(25, () => noticeChanges(shop.notices.en, shop.notices.en));
  const cookie = cookieStorage({ maxAgeS: 60 });
  const small = timed(25, () =>
    createConsentStore({ now, id, storage: cookie }).decide(shop, { offers: 'given', analytics: 'given' }, act),
  );
  const bytes = { cookie: document.cookie.length, localStorageEntry: line.length };
  localStorage.clear();
  return {
    records: count,
    bytes,
    ms: { filled: Math.round(filled), first, again, press, after, fresh, search, history, changes, cookie: small },
  };
}
