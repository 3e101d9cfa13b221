import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  type Choice,
  type Choices,
  type ConsentExplanation,
  type ConsentNotice,
  type ConsentRecord,
  type DecidingAct,
  decide,
  noChoices,
  type Surface,
} from '../../core/index.ts';
import { type Spoken, useSpoken, useSurroundings } from '../provider.tsx';
import { type ChoicesStore, createChoicesStore } from './choices-store.ts';
import { createPartContext } from './context.ts';
import { useLoaded } from './loaded.ts';

/** What the parts of a consent surface share. */
export interface Deciding extends Spoken {
  readonly explanation: ConsentExplanation;
  readonly notice: ConsentNotice;
  readonly store: ChoicesStore;
  /** Called in the press that decides; `label` is what the button said. */
  readonly press: (act: DecidingAct, label: string) => void;
  /** Remembers that the person opened the full explanation of an item. */
  readonly markOpened: (item: string) => void;
}

export const [DecidingProvider, useDecidingPart] = createPartContext<Deciding>('ConsentDialogRoot');

interface Options<ItemId extends string, AskedId extends ItemId> {
  readonly explanation: ConsentExplanation<ItemId, AskedId>;
  readonly surface: Surface;
  readonly standing: Choices<AskedId> | undefined;
  readonly onDecide: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
}

/**
 * Holds the choices of one surface until a press decides, and makes the record inside that press.
 * `begin` starts a new round: choices go back to what stands, and the next press counts again.
 */
export function useDeciding<ItemId extends string, AskedId extends ItemId>(options: Options<ItemId, AskedId>) {
  const { surface, standing } = options;
  const explanation = useLoaded(options.explanation);
  const spoken = useSpoken(Object.keys(explanation.notices), explanation.sourceLanguage, explanation.id);
  const notice = explanation.notices[spoken.language]!;
  const { now, createId } = useSurroundings();
  const [record, setRecord] = useState<ConsentRecord<ItemId, AskedId>>();
  const [store] = useState(() => createChoicesStore(standing ?? noChoices(explanation)));
  const opened = useRef(new Set<ItemId>());
  const decided = useRef(false);
  const latest = useRef({ ...options, record });
  useEffect(() => {
    latest.current = { ...options, record };
  });

  const begin = useCallback(() => {
    const { explanation, standing, record } = latest.current;
    decided.current = false;
    opened.current.clear();
    store.send({ type: 'reset', choices: standing ?? record?.choices ?? noChoices(explanation) });
  }, [store]);

  const press = useCallback(
    (reason: DecidingAct, label: string) => {
      if (decided.current) return; // the second press of a double click
      decided.current = true;
      const act = { reason, surface, language: spoken.language, label, opened: [...opened.current] };
      const made = decide(explanation, store.get() as Choices<AskedId>, act, now(), createId());
      setRecord(made);
      latest.current.onDecide?.(made);
    },
    [explanation, surface, spoken.language, store, now, createId],
  );

  const deciding = useMemo(
    (): Deciding => ({
      ...spoken,
      explanation,
      notice,
      store,
      press,
      markOpened: (item) => opened.current.add(item as ItemId),
    }),
    [spoken, explanation, notice, store, press],
  );
  return { deciding, begin, record };
}

/** The choice of one item, now. */
export function useChoice(store: ChoicesStore, item: string): Choice {
  const read = () => store.get()[item] ?? 'unset';
  return useSyncExternalStore(store.subscribe, read, read);
}
