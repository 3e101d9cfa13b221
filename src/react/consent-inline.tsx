import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useMemo } from 'react';
import { type ConsentExplanation, type ConsentRecord, narrowed } from '../core/index.ts';
import { ConsentChoices, ConsentTold } from './consent-choices.tsx';
import { ConsentAbout, ConsentItem } from './consent-item.tsx';
import { createPartContext } from './internal/context.ts';
import { DecidingProvider, roundOf, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { DecidingForm, type FormProps, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { ItemBody } from './internal/item-body.tsx';

interface Inline extends FormProps {
  readonly titleId: string;
  readonly item: string;
  readonly record: ConsentRecord | undefined;
}

const [InlineProvider, useInline] = /* @__PURE__ */ createPartContext<Inline>('ConsentInlineRoot');

export interface ConsentInlineRootProps<ItemId extends string, AskedId extends ItemId> extends FormProps {
  /** The explanation that the item stands in. */
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** The item that is asked, here and now. */
  item: AskedId;
  /** Called once, in the press that decides, with a record of this item only. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  /** Where it stands, if it is part of a gate. @default "inline" */
  surface?: 'inline' | 'gate' | undefined;
  children?: ReactNode;
}

/** Holds a question about one item together: what is asked, and the record once a press has decided. */
export function ConsentInlineRoot<ItemId extends string, AskedId extends ItemId>(
  props: ConsentInlineRootProps<ItemId, AskedId>,
) {
  const { explanation, item } = props;
  return <Root key={roundOf({ id: explanation.id, asked: [item] })} {...props} />;
}

function Root<ItemId extends string, AskedId extends ItemId>(props: ConsentInlineRootProps<ItemId, AskedId>) {
  const { explanation, item, onDecide, surface = 'inline', action, fields, children } = props;
  const one = useMemo(() => narrowed(explanation, [item]), [explanation, item]);
  const alive = useAlive();
  const titleId = useId();
  const { deciding, record } = useDeciding<ItemId, AskedId>({
    explanation: one,
    surface,
    standing: undefined,
    onDecide,
    asForm: action !== undefined && !alive,
  });
  return (
    <DecidingProvider value={deciding}>
      <InlineProvider value={{ titleId, item, record, action, fields }}>{children}</InlineProvider>
    </DecidingProvider>
  );
}

/** The question's place in the page: a region named by the item's title. */
export const ConsentInlineContent = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function ConsentInlineContent(props, ref) {
    const { titleId } = useInline('ConsentInlineContent');
    const { language, direction } = useDecidingPart('ConsentInlineContent');
    return (
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={language}
        dir={direction}
        data-forthright="inline"
        data-surface=""
      />
    );
  },
);

/** Who asks: the name of the controller. */
export const ConsentInlineAsks = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentInlineAsks(props, ref) {
    useInline('ConsentInlineAsks');
    const { notice, t } = useDecidingPart('ConsentInlineAsks');
    return (
      <p {...props} ref={ref} data-forthright="asks">
        {t('consent.asks', { controller: notice.controller.name })}
      </p>
    );
  },
);

/** The title of the item, which names the effect of saying yes. */
export const ConsentInlineTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h3'>>(
  function ConsentInlineTitle(props, ref) {
    const { titleId, item } = useInline('ConsentInlineTitle');
    const { notice } = useDecidingPart('ConsentInlineTitle');
    return (
      <h3 {...props} ref={ref} id={titleId} data-forthright="item-title">
        {notice.items[item]?.title}
      </h3>
    );
  },
);

/** The form around what is asked: with `action` on the root it works without scripts. */
export function ConsentInlineForm({ children }: { children?: ReactNode }) {
  const { action, fields } = useInline('ConsentInlineForm');
  return (
    <DecidingForm action={action} fields={fields} data-forthright="inline-form">
      {children}
    </DecidingForm>
  );
}

/** The item with its full explanation. It has no switch: the two answers decide it. */
export const ConsentInlineItem = /* @__PURE__ */ forwardRef<HTMLUListElement, ComponentPropsWithoutRef<'ul'>>(
  function ConsentInlineItem({ children, ...props }, ref) {
    const { item, titleId } = useInline('ConsentInlineItem');
    return (
      <ul {...props} ref={ref} data-forthright="item-list">
        <ConsentItem item={item} aria-labelledby={titleId}>
          {children ?? <ItemBody />}
        </ConsentItem>
      </ul>
    );
  },
);

/** The two answers, until one of them was pressed. */
export const ConsentInlineChoices = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function ConsentInlineChoices(props, ref) {
    const { record } = useInline('ConsentInlineChoices');
    return record ? null : <ConsentChoices {...props} ref={ref} />;
  },
);

/** The live region that says what was recorded, and takes the focus then. */
export function ConsentInlineStatus() {
  const { record } = useInline('ConsentInlineStatus');
  const deciding = useDecidingPart('ConsentInlineStatus');
  return <ConsentTold record={record} notice={deciding.notice} spoken={deciding} />;
}

export interface ConsentInlineProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<ConsentInlineRootProps<ItemId, AskedId>, 'children'>,
    HumanLineProps {
  className?: string | undefined;
}

/**
 * One item, asked at the point of use with its full explanation and two equal answers, put together from its parts.
 * An explicit item is asked so too: its own press is the express consent it needs (GDPR Art. 9(2)(a)).
 */
export function ConsentInline<ItemId extends string, AskedId extends ItemId>({
  className,
  human,
  ...root
}: ConsentInlineProps<ItemId, AskedId>) {
  return (
    <ConsentInlineRoot {...root}>
      <ConsentInlineContent className={className}>
        <ConsentInlineAsks />
        <ConsentInlineTitle />
        <ConsentInlineForm>
          <ConsentInlineItem />
          <ConsentAbout />
          <HumanLine human={human} />
          <ConsentInlineChoices />
        </ConsentInlineForm>
        <ConsentInlineStatus />
      </ConsentInlineContent>
    </ConsentInlineRoot>
  );
}
