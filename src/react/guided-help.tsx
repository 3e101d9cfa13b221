import {
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  type MouseEvent,
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
  newestAnswer,
  walkGuide,
} from '../core/index.ts';
import { EscalationButton } from './escalation-button.tsx';
import { guideEnglish } from './internal/english.ts';
import type { Human } from './internal/human.ts';
import { PlainText } from './internal/plain-text.tsx';
import { useSpoken } from './provider.tsx';

export interface GuidedHelpProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
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

function exitOf(guide: GuideNotice, node: GuideNode, human: Human): ReadonlyArray<string> | undefined {
  const exit = node.human ?? guide.human;
  if (exit === undefined || exit === 'none') return undefined; // the outcome itself connects to a person
  const help = typeof exit === 'string' ? exit : exit.help;
  if (help !== human.help.id)
    throw new Error(
      `Forthright: the guide ${guide.id} offers a person by ${help}, but human holds ${human.help.id}. A person would be sent to the wrong place. Pass human={{ help: ${help} }}.`,
    );
  return typeof exit === 'string' ? undefined : exit.channels;
}

/**
 * Leads to an answer by one question at a time, with the path so far, a way back, and a person at every step. Rendered by
 * a server it is a plain form that works without JavaScript.
 */
export const GuidedHelp = /* @__PURE__ */ forwardRef<HTMLElement, GuidedHelpProps>(function GuidedHelp(
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
  const link = (event: MouseEvent, act: () => void) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // in a tab of its own
    event.preventDefault();
    act();
  };
  const href = (some: ReadonlyArray<string>) => `${action ?? ''}${addressOf(guide, some)}`;
  const passOn = {
    answers: walk.steps.map(({ node: id, answer }) => {
      const asked = guide.nodes[id]!;
      return 'question' in asked
        ? { question: asked.question, answer: asked.options[answer]?.label ?? answer }
        : { question: id, answer };
    }),
  };
  const restart = answers.length > 0 && (
    <a href={href([])} onClick={(event) => link(event, () => go([]))}>
      {t('guide.restart')}
    </a>
  );
  const offered = 'question' in shown ? walkGuide(guide, before).offered : [];

  return (
    <section
      {...props}
      ref={ref}
      aria-labelledby={titleId}
      lang={language}
      dir={direction}
      data-forthright="guide"
      data-surface=""
      data-state={walk.state}
    >
      <h2 id={titleId} data-forthright="guide-title">
        {guide.title}
      </h2>
      {guide.intro && before.length === 0 && <p data-forthright="guide-intro">{guide.intro}</p>}
      {(stale || walk.refused) && (
        <p role="status" data-forthright="guide-stale">
          {t('guide.unreadable')}
        </p>
      )}
      {walk.steps.length > 0 && (
        <div data-forthright="guide-path">
          <h3 data-forthright="heading">{t('guide.path')}</h3>
          <ol data-forthright="list">
            {walk.steps.map(({ node: id, answer }, position) => {
              const { question } = passOn.answers[position]!;
              return (
                <li key={`${id} ${answers.slice(0, position).join()}`}>
                  <span>{question}</span> <strong>{passOn.answers[position]!.answer}</strong>{' '}
                  <a
                    href={href(answers.slice(0, position))}
                    aria-label={t('guide.changeOf', { question })}
                    onClick={(event) =>
                      link(event, () => {
                        moved.current = true;
                        setUnanswered(false);
                        setChanging(position);
                      })
                    }
                    data-answer={answer}
                  >
                    {t('guide.change')}
                  </a>
                </li>
              );
            })}
          </ol>
        </div>
      )}
      {!at && walk.told.map((id) => <Told key={id} node={guide.nodes[id]} />)}
      {'question' in shown ? (
        <form key={place} method="get" action={action} onSubmit={submit} noValidate={live} data-forthright="guide-form">
          {before.length > 0 && <input type="hidden" name={guide.id} value={before.join(',')} />}
          <fieldset data-forthright="guide-options" aria-describedby={unanswered ? errorId : undefined}>
            <legend>
              <h3 ref={heading} tabIndex={-1} data-forthright="guide-question">
                {shown.question}
              </h3>
            </legend>
            {shown.hint && <PlainText text={shown.hint} part="guide-hint" />}
            {unanswered && (
              <p id={errorId} role="alert" data-forthright="guide-error">
                {t('guide.choose')}
              </p>
            )}
            {offered.map((answer) => (
              <label key={answer} data-forthright="option">
                <input
                  type="radio"
                  data-forthright="tick"
                  name={newestAnswer(guide)}
                  value={answer}
                  defaultChecked={at?.answer === answer}
                  onChange={() => setUnanswered(false)}
                  required
                />
                <span>{shown.options[answer]?.label}</span>
              </label>
            ))}
          </fieldset>
          <p data-forthright="guide-steps">
            <button type="submit" data-forthright="guide-next">
              {t('guide.next')}
            </button>
            {before.length > 0 && (
              <a href={href(before.slice(0, -1))} onClick={(event) => link(event, () => go(before.slice(0, -1)))}>
                {t('guide.back')}
              </a>
            )}
            {restart}
          </p>
        </form>
      ) : (
        <div data-forthright="guide-outcome">
          <h3 ref={heading} tabIndex={-1} data-forthright="guide-question">
            {'outcome' in shown ? shown.outcome : ''}
          </h3>
          {'outcome' in shown && shown.body && <PlainText text={shown.body} part="guide-body" />}
          {'outcome' in shown && shown.links && (
            <ul data-forthright="guide-links">
              {Object.entries(shown.links).map(([id, { label, href: to }]) => (
                <li key={id}>
                  <a href={to}>{label}</a>
                </li>
              ))}
            </ul>
          )}
          <p data-forthright="guide-steps">
            <a href={href(answers.slice(0, -1))} onClick={(event) => link(event, () => go(answers.slice(0, -1)))}>
              {t('guide.back')}
            </a>
            {restart}
          </p>
        </div>
      )}
      <div data-forthright="guide-person">
        <h3 data-forthright="heading">{t('guide.person')}</h3>
        <EscalationButton human={human} channels={exitOf(guide, shown, human)} passOn={passOn} />
      </div>
    </section>
  );
});

function Told({ node }: { node: GuideNode | undefined }) {
  return node && 'info' in node ? <PlainText text={node.info} part="guide-told" /> : null;
}
