import type { Choice, ConsentExplanation } from '../../core/index.ts';
import type { ConsentStore } from '../consent-store.ts';

/** Which items a category of another library stands for: it is given if all of them are. */
export type CategoryMap<AskedId extends string> = { readonly [category: string]: ReadonlyArray<AskedId> };

const allowed = <AskedId extends string>(
  choices: { readonly [Id in AskedId]: Choice },
  items: ReadonlyArray<AskedId>,
) => items.length > 0 && items.every((item) => choices[item] === 'given');

interface HandOver<AskedId extends string> {
  readonly store: ConsentStore;
  readonly explanation: ConsentExplanation<string, AskedId>;
  readonly categories: CategoryMap<AskedId>;
}

function handOver<AskedId extends string>(
  to: HandOver<AskedId>,
  say: (given: ReadonlyArray<string>) => void,
): () => void {
  let said: string | undefined;
  const update = () => {
    const { choices, record } = to.store.standing(to.explanation);
    if (!record) return; // nobody has chosen: the other library must not hear a "no" that nobody said
    const given = Object.keys(to.categories).filter((category) => allowed(choices, to.categories[category] ?? []));
    if (given.join() === said) return;
    said = given.join();
    say(given);
  };
  update();
  return to.store.subscribe(update);
}

/** The part of c15t's store that is used (2.x): `getOrCreateConsentRuntime(…).consentStore`. */
export interface C15tStore {
  readonly getState: () => {
    readonly setSelectedConsent: (name: never, value: boolean) => void;
    readonly saveConsents: (type: 'custom') => unknown;
  };
}

/** Hands choices to c15t, now and at each change, so that its scripts and frames are let in or kept out. */
export function sendToC15t<AskedId extends string>(c15t: C15tStore, from: HandOver<AskedId>): () => void {
  return handOver(from, (given) => {
    const state = c15t.getState();
    for (const category of Object.keys(from.categories))
      state.setSelectedConsent(category as never, given.includes(category));
    void state.saveConsents('custom');
  });
}

/** The part of vanilla-cookieconsent that is used (3.x): the module itself, after `run`. */
export interface VanillaCookieConsent {
  readonly acceptCategory: (categories: string[], excluded?: string[]) => void;
}

/** Hands choices to vanilla-cookieconsent, now and at each change. Its read-only categories stay its own. */
export function sendToCookieConsent<AskedId extends string>(
  library: VanillaCookieConsent,
  from: HandOver<AskedId>,
): () => void {
  return handOver(from, (given) => library.acceptCategory([...given]));
}
