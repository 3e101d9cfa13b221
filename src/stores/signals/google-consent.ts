import type { Choice, ConsentExplanation } from '../../core/index.ts';
import type { ConsentStore } from '../consent-store.ts';

/** All keys of Google consent mode version 2. A key that is not sent is not the same as one that is denied. */
export const googleKeys = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
export type GoogleKey = (typeof googleKeys)[number];
/** Every key, granted or denied. */
export type GoogleConsent = { readonly [Key in GoogleKey]: 'granted' | 'denied' };
/** Which items a key needs: all of them given. `granted` only for what needs no consent. A key left out stays denied. */
export type GoogleMap<AskedId extends string> = { readonly [Key in GoogleKey]?: ReadonlyArray<AskedId> | 'granted' };

/** The seven keys for the choices of a person. What was not answered is denied. */
export function googleConsent<AskedId extends string>(
  choices: { readonly [Id in AskedId]: Choice },
  map: GoogleMap<AskedId>,
): GoogleConsent {
  const granted = (key: GoogleKey) => {
    const needs = map[key];
    if (needs === 'granted') return true;
    return needs !== undefined && needs.length > 0 && needs.every((item) => choices[item] === 'given');
  };
  return Object.fromEntries(googleKeys.map((key) => [key, granted(key) ? 'granted' : 'denied'])) as GoogleConsent;
}

export interface GoogleOptions<AskedId extends string> {
  readonly store: ConsentStore;
  readonly explanation: ConsentExplanation<AskedId, AskedId> | ConsentExplanation<string, AskedId>;
  readonly map: GoogleMap<AskedId>;
  /** Google's function of that name. Call this before its script is loaded. */
  readonly gtag: (command: 'consent', action: 'default' | 'update', values: GoogleConsent) => void;
}

/** Tells Google's tags what is allowed: first everything not needed is denied, then what the person chose, at each change. */
export function sendToGoogle<AskedId extends string>({
  store,
  explanation,
  map,
  gtag,
}: GoogleOptions<AskedId>): () => void {
  const choices = () => store.standing(explanation as ConsentExplanation<string, AskedId>).choices;
  const nothing = Object.fromEntries(explanation.asked.map((id) => [id, 'unset'])) as { [Id in AskedId]: Choice };
  gtag('consent', 'default', googleConsent(nothing, map));
  let sent = '';
  const update = () => {
    const values = googleConsent(choices(), map);
    if (JSON.stringify(values) === sent) return;
    sent = JSON.stringify(values);
    gtag('consent', 'update', values);
  };
  update();
  return store.subscribe(update);
}
