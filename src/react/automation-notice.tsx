import { type ComponentPropsWithoutRef, forwardRef, useId } from 'react';
import type { HelpNotice } from '../core/index.ts';
import { EscalationButton } from './escalation-button.tsx';
import { createPartContext } from './internal/context.ts';
import { automationEnglish } from './internal/english.ts';
import { type Human, type HumanSpoken, type PassOn, useHuman } from './internal/human.ts';
import { createPart } from './internal/part.tsx';

/** After this many failed attempts the person is offered without being asked for. Never more. */
const mostAttempts = 3;

interface Automation extends HumanSpoken {
  readonly automation: NonNullable<HelpNotice['automation']>;
  readonly human: Human;
  readonly passOn: PassOn | undefined;
  readonly titleId: string;
  readonly state: 'offering' | 'telling';
}

const [AutomationProvider, useAutomation] = /* @__PURE__ */ createPartContext<Automation>('AutomationRoot');
const part = /* @__PURE__ */ createPart(useAutomation);

export interface AutomationRootProps extends ComponentPropsWithoutRef<'section'> {
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
 * Holds what a help file says of its program for the parts below it. Renders a section whose `data-state` is `telling`,
 * or `offering` once the program has failed.
 * @throws if the help file says nothing about a program
 */
export const AutomationRoot = /* @__PURE__ */ forwardRef<HTMLElement, AutomationRootProps>(function AutomationRoot(
  { human, failedAttempts = 0, offerAfter = mostAttempts, passOn, ...props },
  ref,
) {
  const spoken = useHuman(human, automationEnglish);
  const titleId = useId();
  const { notice } = spoken;
  const { automation } = notice;
  if (!automation)
    throw new Error(
      `Forthright: ${notice.id} says nothing about a program. The notice would not know what it can do. Add automation: { name, can, cannot } to ${notice.id}.help.yaml.`,
    );
  const state = failedAttempts >= Math.max(1, Math.min(offerAfter, mostAttempts)) ? 'offering' : 'telling';
  return (
    <AutomationProvider value={{ ...spoken, automation, human, passOn, titleId, state }}>
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={spoken.language}
        dir={spoken.direction}
        data-forthright="automation"
        data-surface=""
        data-state={state}
      />
    </AutomationProvider>
  );
});

/** That this is a program, by its name. */
export const AutomationTitle = /* @__PURE__ */ part('automation-title', 'h2', ({ titleId, automation, t }) => ({
  id: titleId,
  children: t('automation.title', { name: automation.name }),
}));

const side = (heading: string, lines: ReadonlyArray<string>) => (
  <div>
    <h3 data-forthright="heading">{heading}</h3>
    <ul data-forthright="list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

/** What it can do and what it cannot, side by side and equal. */
export const AutomationSides = /* @__PURE__ */ part('automation-sides', 'div', ({ automation, t }) => ({
  children: (
    <>
      {side(t('automation.can'), automation.can)}
      {side(t('automation.cannot'), automation.cannot)}
    </>
  ),
}));

/** That a person can be had: at any time, and by itself once the program has failed. A live region. */
export const AutomationOffer = /* @__PURE__ */ part('automation-offer', 'p', ({ state, t }) => ({
  role: 'status',
  children: t(state === 'offering' ? 'automation.offer' : 'automation.person'),
}));

/** The person, one press away. */
export function AutomationPerson() {
  const { human, passOn } = useAutomation('AutomationPerson');
  return <EscalationButton human={human} passOn={passOn} />;
}

export interface AutomationNoticeProps extends Omit<AutomationRootProps, 'children'> {}

/**
 * Says that a program answers here, what it can and cannot do, and keeps a person one press away. Put together from its
 * parts.
 * @throws if the help file says nothing about a program
 */
export const AutomationNotice = /* @__PURE__ */ forwardRef<HTMLElement, AutomationNoticeProps>(
  function AutomationNotice(props, ref) {
    return (
      <AutomationRoot {...props} ref={ref}>
        <AutomationTitle />
        <AutomationSides />
        <AutomationOffer />
        <AutomationPerson />
      </AutomationRoot>
    );
  },
);
