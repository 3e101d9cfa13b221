import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Choices, type ConsentExplanation, type ConsentRecord, contactLink } from '../core/index.ts';
import { ConsentChoices, ConsentLeavesOut, ConsentSave, ConsentStatus } from './consent-choices.tsx';
import { ConsentDialogTrigger } from './consent-dialog-trigger.tsx';
import { ConsentAbout, ConsentItems } from './consent-item.tsx';
import { DecidingProvider, roundOf, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { useModal } from './internal/modal.ts';
import { type ConsentDialogReason, OpeningProvider, useOpening } from './internal/opening.ts';
import { useBoth } from './internal/refs.ts';

export type { ConsentDialogReason };

/** How long after the dialog has gone the live region speaks: by then browsers have told readers that it is back. */
const heardMs = 100;

export interface ConsentDialogRootProps<ItemId extends string, AskedId extends ItemId> {
  /** The explanation to show, from `parse` or `forthright build`. */
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** Called once, in the press that decides, with the record. Closing never calls it. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  /** What stands from before, so that the switches show it. Nothing is chosen where this is left out. */
  choices?: Choices<AskedId> | undefined;
  /** Whether the dialog is open, if you control it. */
  open?: boolean | undefined;
  /** Whether the dialog is open at first. @default false */
  defaultOpen?: boolean | undefined;
  /** Called when the dialog wants to open or close, with the reason. */
  onOpenChange?: ((open: boolean, reason: ConsentDialogReason) => void) | undefined;
  children?: ReactNode;
}

/** Holds a consent dialog together: what is shown, whether it is open, and the choices until a press decides. */
export function ConsentDialogRoot<ItemId extends string, AskedId extends ItemId>(
  props: ConsentDialogRootProps<ItemId, AskedId>,
) {
  return <Root key={roundOf(props.explanation)} {...props} />;
}

function Root<ItemId extends string, AskedId extends ItemId>(props: ConsentDialogRootProps<ItemId, AskedId>) {
  const {
    explanation,
    onDecide,
    choices: standing,
    open: controlled,
    defaultOpen = false,
    onOpenChange,
    children,
  } = props;
  const [own, setOwn] = useState(defaultOpen);
  const open = controlled ?? own;
  const [told, setTold] = useState(false);
  const decided = useRef(false);
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const change = (next: boolean, reason: ConsentDialogReason) => {
    setOwn(next);
    onOpenChange?.(next, reason);
  };
  const { deciding, begin, record } = useDeciding<ItemId, AskedId>({
    explanation,
    surface: 'dialog',
    standing,
    onDecide: (made) => {
      onDecide?.(made);
      decided.current = true;
      change(false, 'decided');
    },
  });
  useEffect(() => {
    if (open) {
      // Each opening is a new round: what was left unsaved the last time is not there.
      // And what was said of it is not said again: after Escape, "Saved" would be untrue.
      begin();
      decided.current = false;
      setTold(false);
    } else if (decided.current) {
      // An open dialog mutes the page, the live region in it too: what is said as it closes would not be heard.
      const timer = setTimeout(() => setTold(true), heardMs);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [open, begin]);
  const status = (
    <ConsentStatus record={told && !open ? record : undefined} notice={deciding.notice} spoken={deciding} />
  );
  const opening = { open, change, contentId: `${id}content`, titleId: `${id}title`, trigger, status };
  return (
    <DecidingProvider value={deciding}>
      <OpeningProvider value={opening}>{children}</OpeningProvider>
    </DecidingProvider>
  );
}

/** The live region that says what was recorded, after the dialog has closed. Put it where the person then is. */
export function ConsentDialogStatus() {
  return useOpening('ConsentDialogStatus').status;
}

export interface ConsentDialogContentProps extends Omit<ComponentPropsWithoutRef<'dialog'>, 'open'> {
  /** Where the dialog is put in the page. @default the body */
  container?: HTMLElement | null | undefined;
}

/** The dialog element. It is in the page only while the dialog is open. */
const Modal = /* @__PURE__ */ forwardRef<HTMLDialogElement, Omit<ConsentDialogContentProps, 'container'>>(
  function Modal(props, ref) {
    const { language, direction } = useDecidingPart('ConsentDialogContent');
    const { change, contentId, titleId, trigger } = useOpening('ConsentDialogContent');
    const { place, handlers } = useModal(trigger, () => change(false, 'escape-key'), props);
    // Where a bar stood beside the page, its place is kept: nothing moves when the page is held still.
    const [gutter] = useState(() => window.innerWidth > document.documentElement.clientWidth);
    // Long, structured content: the title is read, the rest is walked, so nothing describes it (APG, Dialog).
    return (
      <dialog
        id={contentId}
        aria-labelledby={titleId}
        {...props}
        {...handlers}
        ref={useBoth(place, ref)}
        lang={language}
        dir={direction}
        data-forthright="dialog"
        data-state="open"
        data-gutter={gutter || undefined}
      />
    );
  },
);

/**
 * The modal dialog: the platform's own, above everything. Focus goes to the title and comes back to where it was.
 * Escape closes and records nothing; a press outside does nothing, so that choices are not lost by a slip.
 */
export const ConsentDialogContent = /* @__PURE__ */ forwardRef<HTMLDialogElement, ConsentDialogContentProps>(
  function ConsentDialogContent({ container, ...props }, ref) {
    const { open } = useOpening('ConsentDialogContent');
    return useAlive() && open ? createPortal(<Modal {...props} ref={ref} />, container ?? document.body) : null;
  },
);

/** The title, which names the effect of saying yes. It takes the focus when the dialog opens. */
export const ConsentDialogTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function ConsentDialogTitle(props, ref) {
    const { titleId } = useOpening('ConsentDialogTitle');
    const { notice } = useDecidingPart('ConsentDialogTitle');
    return (
      <h2 {...props} ref={ref} id={titleId} tabIndex={-1} data-forthright="title">
        {notice.title}
      </h2>
    );
  },
);

/** Who asks: the name of the controller. */
export const ConsentDialogAsks = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentDialogAsks(props, ref) {
    const { notice, t } = useDecidingPart('ConsentDialogAsks');
    return (
      <p {...props} ref={ref} data-forthright="asks">
        {t('consent.asks', { controller: notice.controller.name })}
      </p>
    );
  },
);

/** The sentence or two that say what the choice is about. */
export const ConsentDialogIntro = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentDialogIntro(props, ref) {
    const { notice } = useDecidingPart('ConsentDialogIntro');
    return (
      <p {...props} ref={ref} data-forthright="intro">
        {notice.intro}
      </p>
    );
  },
);

/** The way to a person before choosing: the controller's own contact. */
export const ConsentDialogAsk = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentDialogAsk(props, ref) {
    const { notice, t } = useDecidingPart('ConsentDialogAsk');
    const { contact } = notice.controller;
    const href = contactLink(contact);
    return (
      <p {...props} ref={ref} data-forthright="ask">
        {/* An address reads from left to right in every language, or a number would be told backwards. */}
        {t('consent.ask')} <bdi dir="ltr">{href ? <a href={href}>{contact}</a> : contact}</bdi>
      </p>
    );
  },
);

/** What leaving an item unanswered means, and what closing means. Renders nothing if nothing is asked. */
export const ConsentDialogNote = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentDialogNote(props, ref) {
    const { pair, t } = useDecidingPart('ConsentDialogNote');
    if (pair.length === 0) return null;
    return (
      <p {...props} ref={ref} data-forthright="note">
        {t('consent.closeNote')}
      </p>
    );
  },
);

/** Closes the dialog without choosing. It records nothing. */
export const ConsentDialogClose = /* @__PURE__ */ forwardRef<HTMLButtonElement, ComponentPropsWithoutRef<'button'>>(
  function ConsentDialogClose({ children, onClick, ...props }, ref) {
    const { change } = useOpening('ConsentDialogClose');
    const { t } = useDecidingPart('ConsentDialogClose');
    return (
      <button
        type="button"
        {...props}
        ref={ref}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) change(false, 'close-press');
        }}
        data-forthright="close"
        aria-label={t('consent.close')}
        title={t('consent.close')}
      >
        {children ?? (
          <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor">
            <path d="M5 5l10 10M15 5L5 15" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        )}
      </button>
    );
  },
);

export interface ConsentDialogProps<ItemId extends string, AskedId extends ItemId>
  extends ConsentDialogRootProps<ItemId, AskedId>,
    Pick<ConsentDialogContentProps, 'className' | 'container'>,
    HumanLineProps {
  /** The button that opens the dialog. Leave it out if you control `open`. */
  children?: ReactNode;
}

/** The whole consent dialog, put together from its parts. Its child is the button that opens it. */
export function ConsentDialog<ItemId extends string, AskedId extends ItemId>({
  children,
  className,
  container,
  human,
  ...root
}: ConsentDialogProps<ItemId, AskedId>) {
  return (
    <ConsentDialogRoot {...root}>
      {children && <ConsentDialogTrigger asChild>{children}</ConsentDialogTrigger>}
      <ConsentDialogStatus />
      <ConsentDialogContent className={className} container={container}>
        <div data-forthright="bar">
          <ConsentDialogAsks />
          <ConsentDialogClose />
        </div>
        <div data-forthright="header">
          <ConsentDialogTitle />
          <ConsentDialogIntro />
        </div>
        <ConsentItems />
        <ConsentAbout />
        <HumanLine human={human}>
          <ConsentDialogAsk />
        </HumanLine>
        <ConsentLeavesOut />
        <ConsentDialogNote />
        <div data-forthright="footer">
          <ConsentChoices />
          <ConsentSave />
        </div>
      </ConsentDialogContent>
    </ConsentDialogRoot>
  );
}
