import { forwardRef } from 'react';
import { type GuideNode, type GuideNotice, newestAnswer, walkGuide } from '../core/index.ts';
import { EscalationButton } from './escalation-button.tsx';
import { GuideRoot, type GuideRootProps, useGuide } from './guide-root.tsx';
import type { Human } from './internal/human.ts';
import { createPart } from './internal/part.tsx';
import { PlainText } from './internal/plain-text.tsx';

const part = /* @__PURE__ */ createPart(useGuide);

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

/** What the person will know at the end. */
export const GuideTitle = /* @__PURE__ */ part('guide-title', 'h2', ({ titleId, guide }) => ({
  id: titleId,
  children: guide.title,
}));

/** What the guide is for; only before the first answer. */
export const GuideIntro = /* @__PURE__ */ part(
  'guide-intro',
  'p',
  ({ guide, before }) => guide.intro && before.length === 0 && { children: guide.intro },
);

/** That an address did not fit the guide as a whole, so that the walk stops earlier. */
export const GuideStale = /* @__PURE__ */ part(
  'guide-stale',
  'p',
  ({ unreadable, t }) => unreadable && { role: 'status', children: t('guide.unreadable') },
);

/** The questions answered so far, each of which can be changed. */
export const GuidePath = /* @__PURE__ */ part('guide-path', 'div', ({ walk, answers, passOn, link, change, t }) => {
  const said = passOn.answers ?? [];
  return (
    walk.steps.length > 0 && {
      children: (
        <>
          <h3 data-forthright="heading">{t('guide.path')}</h3>
          <ol data-forthright="list">
            {walk.steps.map(({ node, answer }, position) => {
              const question = said[position]?.question ?? node;
              const before = answers.slice(0, position);
              const { href, onClick } = link(before, () => change(position));
              return (
                <li key={`${node} ${before}`}>
                  <span>{question}</span> <strong>{said[position]?.answer}</strong>{' '}
                  <a href={href} onClick={onClick} aria-label={t('guide.changeOf', { question })} data-answer={answer}>
                    {t('guide.change')}
                  </a>
                </li>
              );
            })}
          </ol>
        </>
      ),
    }
  );
});

/** Things to know that come together with the step that is shown. */
export function GuideTold() {
  const { at, walk, guide } = useGuide('GuideTold');
  return at ? null : walk.told.map((id) => <Told key={id} node={guide.nodes[id]} />);
}

function Told({ node }: { node: GuideNode | undefined }) {
  return node && 'info' in node ? <PlainText text={node.info} part="guide-told" /> : null;
}

/** Back to the question before, and to the start. */
function Steps({ next }: { next?: boolean }) {
  const { before, answers, link, t } = useGuide('GuideSteps');
  return (
    <p data-forthright="guide-steps">
      {next && (
        <button type="submit" data-forthright="guide-next">
          {t('guide.next')}
        </button>
      )}
      {before.length > 0 && <a {...link(before.slice(0, -1))}>{t('guide.back')}</a>}
      {answers.length > 0 && <a {...link([])}>{t('guide.restart')}</a>}
    </p>
  );
}

/** The question that is asked now, as a form that works without JavaScript; nothing at an outcome. */
export function GuideQuestion() {
  const guided = useGuide('GuideQuestion');
  const { shown, guide, before, place, action, live, heading, unanswered, errorId, at, submit, settle, t } = guided;
  if (!('question' in shown)) return null;
  const { offered } = walkGuide(guide, before);
  return (
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
              onChange={settle}
              required
            />
            <span>{shown.options[answer]?.label}</span>
          </label>
        ))}
      </fieldset>
      <Steps next />
    </form>
  );
}

/** The answer to why the person came, with what to do; nothing before. */
export const GuideOutcome = /* @__PURE__ */ part(
  'guide-outcome',
  'div',
  ({ shown, heading }) =>
    'outcome' in shown && {
      children: (
        <>
          <h3 ref={heading} tabIndex={-1} data-forthright="guide-question">
            {shown.outcome}
          </h3>
          {shown.body && <PlainText text={shown.body} part="guide-body" />}
          {shown.links && (
            <ul data-forthright="guide-links">
              {Object.entries(shown.links).map(([id, { label, href }]) => (
                <li key={id}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          )}
          <Steps />
        </>
      ),
    },
);

/** The person, at every step, with the answers so far ready to go along. */
export const GuidePerson = /* @__PURE__ */ part('guide-person', 'div', ({ guide, shown, human, passOn, t }) => ({
  children: (
    <>
      <h3 data-forthright="heading">{t('guide.person')}</h3>
      <EscalationButton human={human} channels={exitOf(guide, shown, human)} passOn={passOn} />
    </>
  ),
}));

export interface GuidedHelpProps extends Omit<GuideRootProps, 'children'> {}

/**
 * Leads to an answer by one question at a time, with the path so far, a way back, and a person at every step. Rendered by
 * a server it is a plain form that works without JavaScript. Put together from its parts.
 */
export const GuidedHelp = /* @__PURE__ */ forwardRef<HTMLElement, GuidedHelpProps>(function GuidedHelp(props, ref) {
  return (
    <GuideRoot {...props} ref={ref}>
      <GuideTitle />
      <GuideIntro />
      <GuideStale />
      <GuidePath />
      <GuideTold />
      <GuideQuestion />
      <GuideOutcome />
      <GuidePerson />
    </GuideRoot>
  );
});
