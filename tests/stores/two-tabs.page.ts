import type { Answer, Choices } from '../../src/core/index.ts';
import { cookieStorage, createConsentStore, localStorageStorage } from '../../src/stores/index.ts';
import { anExplanation, anItem } from '../core/notices.ts';

export const shop = anExplanation({ nearby: anItem(), news: anItem() });

const storage = location.search === '?cookie' ? cookieStorage({ maxAgeS: 3600 }) : localStorageStorage();
const store = createConsentStore({ storage, now: () => new Date().toISOString(), id: () => crypto.randomUUID() });

/** Answers one item, as a press does. */
export function choose(item: string, answer: Answer): string {
  const asked = { ...shop, asked: [item] };
  const choices: Choices = { [item]: answer };
  return store.decide(asked, choices, {
    reason: 'choose-press',
    surface: 'inline',
    language: 'en',
    label: answer,
    opened: [],
  }).id;
}
export const ids = () => store.records().map(({ id }) => id);
export const choices = () => store.standing(shop).choices;
