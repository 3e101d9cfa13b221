import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import { EscalationButton } from './escalation-button.tsx';
import { automationEnglish } from './internal/english.ts';
import { type Human, type PassOn, useHuman } from './internal/human.ts';

/** After this many failed attempts the person is offered without being asked for. Never more. */
const mostAttempts = 3;

export interface AutomationNoticeProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The ways to a person; its help file says what the program is called, what it can do and what not. */
  human: Human;
  /** How often the program has failed to help so far. */
  failedAttempts?: number | undefined;
  /** After how many failed attempts the person is offered by itself: 3 or fewer. @default 3 */
  offerAfter?: number | undefined;
  /** What could go along, shown before it is sent. */
  passOn?: PassOn | undefined;
}

/**
 * Says that a program answers here, what it can and cannot do, and keeps a person one press away.
 * @throws if the help file says nothing about a program
 */
export const AutomationNotice = /* @__PURE__ */ forwardRef<HTMLElement, AutomationNoticeProps>(
  function AutomationNotice({ human, failedAttempts = 0, offerAfter = mostAttempts, passOn, ...props }, ref) {
    const { language, direction, t, notice } = useHuman(human, automationEnglish);
    const titleId = useId();
    const { automation } = notice;
    if (!automation)
      throw new Error(
        `Forthright: ${notice.id} says nothing about a program. The notice would not know what it can do. Add automation: { name, can, cannot } to ${notice.id}.help.yaml.`,
      );
    const offers = failedAttempts >= Math.max(1, Math.min(offerAfter, mostAttempts));
    return (
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={language}
        dir={direction}
        data-forthright="automation"
        data-surface=""
        data-state={offers ? 'offering' : 'telling'}
      >
        <h2 id={titleId} data-forthright="automation-title">
          {t('automation.title', { name: automation.name })}
        </h2>
        <div data-forthright="automation-sides">
          <Side heading={t('automation.can')} lines={automation.can} />
          <Side heading={t('automation.cannot')} lines={automation.cannot} />
        </div>
        <p role="status" data-forthright="automation-offer">
          {t(offers ? 'automation.offer' : 'automation.person')}
        </p>
        <EscalationButton human={human} passOn={passOn} />
      </section>
    );
  },
);

function Side({ heading, lines }: { heading: string; lines: ReadonlyArray<string> }) {
  return (
    <div>
      <h3 data-forthright="heading">{heading}</h3>
      <ul data-forthright="list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
