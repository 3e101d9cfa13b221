import * as Dialog from '@radix-ui/react-dialog';
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Choices, type ConsentExplanation, type ConsentRecord, contactLink } from '../core/index.ts';
import { ConsentChoices, ConsentLeavesOut, ConsentSave, ConsentStatus } from './consent-choices.tsx';
import { ConsentAbout, ConsentItems } from './consent-item.tsx';
import { createPartContext } from './internal/context.ts';
import { DecidingProvider, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { warnOnce } from './internal/warn.ts';

/** Why a consent dialog opened or closed. Only `decided` comes with a record. */
export type ConsentDialogReason = 'trigger-press' | 'close-press' | 'escape-key' | 'decided';

interface Opening {
  readonly change: (open: boolean, reason: ConsentDialogReason) => void;
  readonly status: ReactNode;
}

const [OpeningProvider, useOpening] = /* @__PURE__ */ createPartContext<Opening>('ConsentDialogRoot');

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
  const { id, asked } = props.explanation;
  return <Root key={`${id} ${asked.join(' ')}`} {...props} />; // choices of one notice are never those of another
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
      setTold(true);
      change(false, 'decided');
    },
  });
  // Each opening is a new round: what was left unsaved the last time is not there.
  // And what was said of it is not said again: after Escape, "Saved" would be untrue.
  useEffect(() => {
    if (!open) return;
    begin();
    setTold(false);
  }, [open, begin]);
  const status = (
    <ConsentStatus record={told && !open ? record : undefined} notice={deciding.notice} spoken={deciding} />
  );
  return (
    <DecidingProvider value={deciding}>
      <OpeningProvider value={{ change, status }}>
        <Dialog.Root open={open} onOpenChange={(next) => change(next, next ? 'trigger-press' : 'close-press')}>
          {children}
        </Dialog.Root>
      </OpeningProvider>
    </DecidingProvider>
  );
}

/** The button that opens the dialog. With `asChild` your own button becomes it. */
export const ConsentDialogTrigger = Dialog.Trigger;

/** The live region that says what was recorded, after the dialog has closed. Put it where the person then is. */
export function ConsentDialogStatus() {
  return useOpening('ConsentDialogStatus').status;
}

export interface ConsentDialogContentProps extends ComponentPropsWithoutRef<'div'> {
  /** Where the dialog is put in the page. @default the body */
  container?: HTMLElement | null | undefined;
}

/**
 * The modal dialog with its overlay. Focus goes to the title and comes back to where it was.
 * Escape closes and records nothing; a press outside does nothing, so that choices are not lost by a slip.
 */
export const ConsentDialogContent = /* @__PURE__ */ forwardRef<HTMLDivElement, ConsentDialogContentProps>(
  function ConsentDialogContent({ container, children, ...props }, ref) {
    const { language, direction } = useDecidingPart('ConsentDialogContent');
    const { change } = useOpening('ConsentDialogContent');
    const before = useRef<Element | null>(null);
    const content = useRef<HTMLDivElement | null>(null);
    return (
      <Dialog.Portal container={container}>
        <Dialog.Overlay data-forthright="overlay" />
        <Dialog.Content
          {...props}
          ref={(element) => {
            content.current = element;
            if (typeof ref === 'function') ref(element);
            else if (ref) ref.current = element;
          }}
          aria-modal="true"
          aria-describedby={undefined} // long, structured content: the title is read, the rest is walked (APG, Dialog)
          lang={language}
          dir={direction}
          data-forthright="dialog"
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            before.current = document.activeElement;
            if (content.current && getComputedStyle(content.current).position === 'static')
              warnOnce(
                'ConsentDialogContent stands in the flow of a page that it keeps from scrolling, so part of it may be out of reach. Import forthright/styles.css, or give it position: fixed and overflow: auto.',
              );
            content.current?.querySelector<HTMLElement>('[data-forthright="title"]')?.focus();
          }}
          onCloseAutoFocus={(event) => {
            // Safari does not focus a button that is clicked: then, and where the opener is gone, it is Radix's to go to
            // the trigger.
            const opener = before.current;
            if (!(opener instanceof HTMLElement) || opener === document.body || !opener.isConnected) return;
            event.preventDefault();
            opener.focus();
          }}
          onEscapeKeyDown={(event) => {
            event.preventDefault();
            change(false, 'escape-key');
          }}
          onPointerDownOutside={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
        >
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    );
  },
);

/** The title, which names the effect of saying yes. It takes the focus when the dialog opens. */
export const ConsentDialogTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function ConsentDialogTitle(props, ref) {
    const { notice } = useDecidingPart('ConsentDialogTitle');
    return (
      <Dialog.Title {...props} ref={ref} tabIndex={-1} data-forthright="title">
        {notice.title}
      </Dialog.Title>
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
  function ConsentDialogClose({ children, ...props }, ref) {
    const { t } = useDecidingPart('ConsentDialogClose');
    return (
      <Dialog.Close
        {...props}
        ref={ref}
        data-forthright="close"
        aria-label={t('consent.close')}
        title={t('consent.close')}
      >
        {children ?? (
          <svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor">
            <path d="M5 5l10 10M15 5L5 15" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        )}
      </Dialog.Close>
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
        <header data-forthright="header">
          <ConsentDialogTitle />
          <ConsentDialogIntro />
        </header>
        <ConsentItems />
        <ConsentAbout />
        <HumanLine human={human}>
          <ConsentDialogAsk />
        </HumanLine>
        <ConsentLeavesOut />
        <ConsentDialogNote />
        <footer data-forthright="footer">
          <ConsentChoices />
          <ConsentSave />
        </footer>
      </ConsentDialogContent>
    </ConsentDialogRoot>
  );
}
