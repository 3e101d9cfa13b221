import { useCallback } from 'react';
import {
  type Answer,
  type Choices,
  type ConsentExplanation,
  type ConsentRecord,
  decide,
  narrowed,
  noChoices,
  type Standing,
  type Surface,
} from '../core/index.ts';
import { consentEnglish } from './internal/english.ts';
import { useLoaded } from './internal/loaded.ts';
import { useStanding } from './internal/standing.ts';
import { uuid } from './internal/uuid.ts';
import { useSpoken, useSurroundings } from './provider.tsx';

/** What holds for one notice, and the two things a person can do about it. */
export interface Consent<AskedId extends string> {
  /** `unknown`: on a server that cannot know; `ask`: something is open; `settled`: nothing is. */
  readonly status: 'unknown' | 'ask' | 'settled';
  /** What counts for each item. Only `given` allows anything. */
  readonly choices: Choices<AskedId>;
  /** Items that should be asked, in order. */
  readonly ask: ReadonlyArray<AskedId>;
  /** Everything that is known of each item; undefined while the status is `unknown`. */
  readonly standing: Standing<AskedId> | undefined;
  /** The last record of this notice. */
  readonly record: ConsentRecord | undefined;
  /**
   * Records an answer to one item. Call it in the press, and nowhere else.
   * @param label what the pressed button said: it is part of the proof
   */
  readonly choose: (item: AskedId, answer: Answer, label: string, surface?: Surface) => ConsentRecord<string, AskedId>;
  /** Takes one item back. Call it in the press. */
  readonly withdraw: (item: AskedId, label: string, surface?: Surface) => ConsentRecord<string, AskedId>;
}

/**
 * The choices of a person about one notice, live: another tab's change shows here too.
 * @throws if the provider has no store: a choice that is kept nowhere is none
 */
export function useConsent<ItemId extends string, AskedId extends ItemId>(
  given: ConsentExplanation<ItemId, AskedId>,
): Consent<AskedId> {
  const explanation = useLoaded(given);
  const standing = useStanding(explanation);
  const { store, now, createId = uuid } = useSurroundings();
  const { language } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    consentEnglish,
  );
  if (!store)
    throw new Error(
      'Forthright: useConsent has no store. A choice that is kept nowhere is none. Pass store={createConsentStore({ … })} to ForthrightProvider.',
    );
  const record = useCallback(
    (item: AskedId, answer: Answer, reason: 'choose-press' | 'withdraw-press', label: string, surface: Surface) => {
      const one = narrowed(explanation, [item]);
      const signals = store.gpc ? { signals: ['gpc' as const] } : {};
      const act = { reason, surface, language, label, opened: [], ...signals };
      const made = decide(one, { [item]: answer } as Choices<AskedId>, act, now(), createId());
      store.save(made, explanation as unknown as ConsentExplanation);
      return made;
    },
    [explanation, store, language, now, createId],
  );
  return {
    status: !standing ? 'unknown' : standing.ask.length > 0 ? 'ask' : 'settled',
    choices: standing?.choices ?? noChoices(explanation),
    ask: standing?.ask ?? [],
    standing,
    record: standing?.record,
    choose: (item, answer, label, surface = 'inline') => record(item, answer, 'choose-press', label, surface),
    withdraw: (item, label, surface = 'inline') => record(item, 'refused', 'withdraw-press', label, surface),
  };
}
