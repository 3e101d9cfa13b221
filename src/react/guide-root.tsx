import {
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import {
  addressOf,
  answersFromAddress,
  changeAnswer,
  type GuideExplanation,
  type GuideNode,
  type GuideNotice,
  type GuideStep,
  type GuideWalk,
  newestAnswer,
  type Translate,
  walkGuide,
} from '../core/index.ts';
import { createPartContext } from './internal/context.ts';
import { guideEnglish } from './internal/english.ts';
import type { Human, PassOn } from './internal/human.ts';
import { useSpoken } from './provider.tsx';

/** What the parts of a guide share: where the person stands in it, and how to move. */
interface Guided {
  readonly t: Translate;
  readonly guide: GuideNotice;
  readonly human: Human;
  readonly walk: GuideWalk;
  readonly answers: ReadonlyArray<string>;
  /** The node that is shown: the current one, or one whose answer is being changed. */
  readonly shown: GuideNode;
  /** The answer that is being changed. */
  readonly at: GuideStep | undefined;
  /** The answers before the node that is shown. */
  readonly before: ReadonlyArray<string>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly titleId: string;
  readonly errorId: string;
  readonly action: string | undefined;
  /** Whether scripts are at work. */
  readonly live: boolean;
  readonly place: string;
  readonly passOn: PassOn;
  readonly unanswered: boolean;
  readonly unreadable: boolean;
  readonly state: string;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
  readonly settle: () => void;
  /** What makes a link to the place after some answers: an address, and a press that needs no loading. */
  readonly link: (
    answers: ReadonlyArray<string>,
    act?: () => void,
  ) => { href: string; onClick: (event: MouseEvent) => void };
  readonly change: (position: number) => void;
}

const [GuideProvider, useGuide] = /* @__PURE__ */ createPartContext<Guided>('GuideRoot');

export { useGuide };

export interface GuideRootProps extends ComponentPropsWithoutRef<'section'> {
  /** The guide, from `parseGuide` or `forthright build`. */
  guide: GuideExplanation;
  /** The way to a person at every step; its help file is the one that the guide names. */
  human: Human;
  /** The answers so far, if you control them: from `answersFromAddress` on a server. */
  answers?: ReadonlyArray<string> | undefined;
  /** The answers at first. @default none */
  defaultAnswers?: ReadonlyArray<string> | undefined;
  /** Called when an answer is given, changed or taken back; `search` is the query of an address that carries them. */
  onAnswersChange?: ((answers: ReadonlyArray<string>, search: string) => void) | undefined;
  /** Keep the place in the page's own address, so that Back works and it can be shared and reloaded. @default false */
  keepAddress?: boolean | undefined;
  /** Where the form is sent without JavaScript. @default the page itself */
  action?: string | undefined;
}

const never = () => () => {};

/**
 * Holds a place in a guide for the parts below it: the answers, the way back, the address. Renders a section whose
 * `data-state` is `question` or `outcome`.
 */
export const GuideRoot = /* @__PURE__ */ forwardRef<HTMLElement, GuideRootProps>(function GuideRoot(
  {
    guide: explanation,
    human,
    answers: controlled,
    defaultAnswers = [],
    onAnswersChange,
    keepAddress = false,
    action,
    ...props
  },
  ref,
) {
  const { language, direction, t } = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    guideEnglish,
  );
  const guide = explanation.notices[language]!;
  const [own, setOwn] = useState<ReadonlyArray<string>>(defaultAnswers);
  const [stale, setStale] = useState(false);
  const given = controlled ?? own;
  const walk = walkGuide(guide, given);
  const answers = walk.steps.map(({ answer }) => answer);
  const node = guide.nodes[walk.at]!;
  const [changing, setChanging] = useState<number>();
  const [unanswered, setUnanswered] = useState(false);
  // Without JavaScript the browser itself asks for an answer.
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const titleId = useId();
  const errorId = useId();
  const at = changing === undefined ? undefined : walk.steps[changing];
  const shownId = at?.node ?? walk.at;
  const shown = guide.nodes[shownId] ?? node;
  const before = at ? answers.slice(0, changing) : answers;

  const go = (next: ReadonlyArray<string>) => {
    moved.current = true;
    setChanging(undefined);
    setUnanswered(false);
    setStale(false);
    setOwn(next);
    const search = addressOf(guide, next, keepAddress ? location.search : '');
    if (keepAddress) history.pushState(history.state, '', search);
    onAnswersChange?.(next, search);
  };
  const latest = useRef(onAnswersChange);
  useEffect(() => {
    latest.current = onAnswersChange;
  });
  useEffect(() => {
    if (!keepAddress) return;
    const read = () => {
      const { answers: found, whole } = answersFromAddress(guide, location.search);
      setOwn(found);
      setStale(!whole);
      setChanging(undefined);
      latest.current?.(found, location.search);
    };
    const back = () => {
      moved.current = true;
      read();
    };
    if (new URLSearchParams(location.search).has(guide.id)) read();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [keepAddress, guide]);
  // A new step takes the focus, so that it is read; the first rendering of a page does not.
  const place = `${shownId} ${before.length}`;
  useEffect(() => {
    if (!moved.current || place === '') return;
    moved.current = false;
    heading.current?.focus();
  }, [place]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get(newestAnswer(guide));
    if (typeof chosen !== 'string') {
      setUnanswered(true);
      event.currentTarget.querySelector<HTMLInputElement>('input[type="radio"]')?.focus();
      return;
    }
    go(changing === undefined ? [...answers, chosen] : changeAnswer(guide, answers, changing, chosen));
  };
  const link = (some: ReadonlyArray<string>, act = () => go(some)) => ({
    href: `${action ?? ''}${addressOf(guide, some)}`,
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return; // in a tab of its own
      event.preventDefault();
      act();
    },
  });
  const change = (position: number) => {
    moved.current = true;
    setUnanswered(false);
    setChanging(position);
  };
  const passOn = {
    answers: walk.steps.map(({ node: id, answer }) => {
      const asked = guide.nodes[id]!;
      return 'question' in asked
        ? { question: asked.question, answer: asked.options[answer]?.label ?? answer }
        : { question: id, answer };
    }),
  };
  const value: Guided = {
    t,
    guide,
    human,
    walk,
    answers,
    shown,
    at,
    before,
    heading,
    titleId,
    errorId,
    action,
    live,
    place,
    passOn,
    unanswered,
    unreadable: stale || walk.refused !== undefined,
    state: walk.state,
    submit,
    settle: () => setUnanswered(false),
    link,
    change,
  };

  return (
    <GuideProvider value={value}>
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={language}
        dir={direction}
        data-forthright="guide"
        data-surface=""
        data-state={walk.state}
      />
    </GuideProvider>
  );
});
