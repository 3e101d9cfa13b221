import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type Answer,
  type Choice,
  type Choices,
  type ConsentExplanation,
  type ConsentNotice,
  type ConsentRecord,
  type DecidingAct,
  decide,
  noChoices,
  type Press,
  pressesOf,
  type Surface,
} from '../../core/index.ts';
import { type Spoken, useSpoken, useSurroundings } from '../provider.tsx';
import { type ChoicesStore, createChoicesStore } from './choices-store.ts';
import { createPartContext } from './context.ts';
import { consentEnglish } from './english.ts';
import { useLoaded } from './loaded.ts';
import { useStanding } from './standing.ts';

/** What the parts of a consent surface share. */
export interface Deciding extends Spoken {
  readonly explanation: ConsentExplanation;
  readonly notice: ConsentNotice;
  readonly store: ChoicesStore;
  readonly surface: Surface;
  /** The two answers that are offered side by side. */
  readonly pair: ReadonlyArray<Press>;
  /** Whether buttons and switches are to work without scripts, as parts of a form. */
  readonly asForm: boolean;
  /** Called in the press that decides; `label` is what the button said, `answer` what it answers for a single item. */
  readonly press: (act: DecidingAct, label: string, answer?: Answer) => void;
  /** Remembers that the person opened the full explanation of an item. */
  readonly markOpened: (item: string) => void;
}

export const [DecidingProvider, useDecidingPart] = createPartContext<Deciding>('ConsentDialogRoot');

interface Options<ItemId extends string, AskedId extends ItemId> {
  readonly explanation: ConsentExplanation<ItemId, AskedId>;
  readonly surface: Surface;
  readonly standing: Choices<AskedId> | undefined;
  readonly onDecide: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  readonly asForm?: boolean;
}

/**
 * Holds the choices of one surface until a press decides, and makes the record inside that press.
 * `begin` starts a new round: choices go back to what stands, and the next press counts again.
 */
export function useDeciding<ItemId extends string, AskedId extends ItemId>(options: Options<ItemId, AskedId>) {
  const { surface, asForm = false } = options;
  const explanation = useLoaded(options.explanation);
  const spoken = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    consentEnglish,
  );
  const notice = explanation.notices[spoken.language]!;
  const { now, createId, store: records } = useSurroundings();
  const stored = useStanding(explanation);
  const standing = options.standing ?? stored?.choices;
  const [record, setRecord] = useState<ConsentRecord<ItemId, AskedId>>();
  const [store] = useState(() => createChoicesStore(standing ?? noChoices(explanation)));
  const opened = useRef(new Set<ItemId>());
  const decided = useRef(false);
  const latest = useRef({ ...options, explanation, standing, record });
  useEffect(() => {
    latest.current = { ...options, explanation, standing, record };
  });

  const begin = useCallback(() => {
    const { explanation, standing, record } = latest.current;
    decided.current = false;
    opened.current.clear();
    store.send({ type: 'reset', choices: standing ?? record?.choices ?? noChoices(explanation) });
  }, [store]);

  // What another surface or another tab decided shows here too, and the next press counts again.
  const fromStore = options.standing ? undefined : stored?.choices;
  useEffect(() => {
    if (!fromStore) return;
    decided.current = false;
    store.send({ type: 'reset', choices: fromStore });
  }, [store, fromStore]);

  const press = useCallback(
    (reason: DecidingAct, label: string, answer?: Answer) => {
      if (decided.current) return; // the second press of a double click
      decided.current = true;
      const signals = records?.gpc ? { signals: ['gpc' as const] } : {};
      const act = { reason, surface, language: spoken.language, label, opened: [...opened.current], ...signals };
      if (answer) for (const item of explanation.asked) store.send({ type: 'choose', item, answer });
      const made = decide(explanation, store.get() as Choices<AskedId>, act, now(), createId());
      setRecord(made);
      records?.save(made, explanation as unknown as ConsentExplanation);
      latest.current.onDecide?.(made);
    },
    [explanation, surface, spoken.language, store, now, createId, records],
  );

  const deciding = useMemo(
    (): Deciding => ({
      ...spoken,
      explanation,
      notice,
      store,
      surface,
      pair: pressesOf(explanation, notice, surface),
      asForm,
      press,
      markOpened: (item) => opened.current.add(item as ItemId),
    }),
    [spoken, explanation, notice, store, surface, asForm, press],
  );
  return { deciding, begin, record };
}

/** The choice of one item, now. */
export function useChoice(store: ChoicesStore, item: string): Choice {
  const read = () => store.get()[item] ?? 'unset';
  return useSyncExternalStore(store.subscribe, read, read);
}
