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
import { uuid } from './uuid.ts';

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

export const [DecidingProvider, useDecidingPart] = /* @__PURE__ */ createPartContext<Deciding>('ConsentDialogRoot');

interface Decided {
  readonly reason: DecidingAct;
  readonly answer: Answer | undefined;
  readonly choices: Choices;
  readonly atMs: number;
}

/** For this long the same press again is taken for the same press. */
const heldMs = 1000;

/** Choices of the items that are asked now: an item that was asked once is left out, a new one is `unset`. */
function askedOf(explanation: ConsentExplanation, choices: Choices | undefined): Choices {
  const of = (id: string): Choice => (choices && Object.hasOwn(choices, id) ? choices[id] : undefined) ?? 'unset';
  return Object.fromEntries(explanation.asked.map((id) => [id, of(id)]));
}

/** The key of a surface: with another question it begins anew, for choices of one notice are never those of another. */
export const roundOf = ({ id, asked }: Pick<ConsentExplanation, 'id' | 'asked'>) => `${id} ${asked}`;

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
  const { now, createId = uuid, store: records } = useSurroundings();
  const stored = useStanding(explanation);
  const standing = options.standing ?? stored?.choices;
  const [record, setRecord] = useState<ConsentRecord<ItemId, AskedId>>();
  const [store] = useState(() => createChoicesStore(askedOf(explanation, standing)));
  const opened = useRef(new Set<ItemId>());
  const decided = useRef<Decided>(undefined);
  const latest = useRef({ ...options, explanation, standing, record });
  useEffect(() => {
    latest.current = { ...options, explanation, standing, record };
  });

  const begin = useCallback(() => {
    const { explanation, standing, record } = latest.current;
    decided.current = undefined;
    opened.current.clear();
    store.send({ type: 'reset', choices: askedOf(explanation, standing ?? record?.choices) });
  }, [store]);

  // What comes to stand meanwhile (a late answer of a server, another surface, another tab) shows here too, and the next
  // press counts again. Compared by what it says: news of another notice must not undo what a person has just switched.
  const stands = standing && JSON.stringify(askedOf(explanation, standing));
  useEffect(() => {
    if (stands === undefined) return;
    decided.current = undefined;
    store.send({ type: 'reset', choices: JSON.parse(stands) as Choices });
  }, [store, stands]);

  const press = useCallback(
    (reason: DecidingAct, label: string, answer?: Answer) => {
      const at = now();
      // The second press of a double click, or a key held down. Where the surface stays open, another answer counts, and
      // so does the same one later: a failed save must not leave dead buttons behind.
      const before = decided.current;
      const same = before && before.reason === reason && before.answer === answer && before.choices === store.get();
      if (same && Date.parse(at) - before.atMs < heldMs) return;
      const signals = records?.gpc ? { signals: ['gpc' as const] } : {};
      const act = { reason, surface, language: spoken.language, label, opened: [...opened.current], ...signals };
      if (answer) for (const item of explanation.asked) store.send({ type: 'choose', item, answer });
      const made = decide(explanation, store.get() as Choices<AskedId>, act, at, createId());
      decided.current = { reason, answer, choices: store.get(), atMs: Date.parse(at) };
      setRecord(made);
      records?.save(made, explanation as unknown as ConsentExplanation);
      try {
        latest.current.onDecide?.(made);
      } catch (error) {
        decided.current = undefined; // what could not be taken may be pressed again
        throw error;
      }
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
  const subscribe = useCallback((listener: () => void) => store.subscribe(item, listener), [store, item]);
  return useSyncExternalStore(subscribe, read, read);
}
