import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId, useState } from 'react';
import type { ConsentExplanation, ConsentRecord } from '../core/index.ts';
import { ConsentChoices, ConsentLeavesOut, ConsentSave, ConsentTold } from './consent-choices.tsx';
import { ConsentAbout, ConsentItems } from './consent-item.tsx';
import { createPartContext } from './internal/context.ts';
import { DecidingProvider, roundOf, useDeciding, useDecidingPart } from './internal/deciding.ts';
import { DecidingForm, type FormProps, useAlive } from './internal/form.tsx';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { changedItems, useStanding } from './internal/standing.ts';
import { useSurroundings } from './provider.tsx';
import { WhatChanged } from './what-changed.tsx';

interface Banner extends FormProps {
  readonly titleId: string;
  readonly record: ConsentRecord | undefined;
  /** The server could not know whether anybody must be asked, so the banner came after the page. */
  readonly late: boolean;
}

const [BannerProvider, useBanner] = /* @__PURE__ */ createPartContext<Banner>('ConsentBannerRoot');

export interface ConsentBannerRootProps<ItemId extends string, AskedId extends ItemId> extends FormProps {
  /** The explanation to show, from `parse` or `forthright build`. */
  explanation: ConsentExplanation<ItemId, AskedId>;
  /** Called once, in the press that decides, with the record. The provider's store has it already. */
  onDecide?: ((record: ConsentRecord<ItemId, AskedId>) => void) | undefined;
  children?: ReactNode;
}

/**
 * Holds a banner together. It is there while something must be asked; after an answer it says what was recorded, until
 * the page is left. Without a store in the provider it asks on every page.
 */
export function ConsentBannerRoot<ItemId extends string, AskedId extends ItemId>(
  props: ConsentBannerRootProps<ItemId, AskedId>,
) {
  return <Root key={roundOf(props.explanation)} {...props} />;
}

function Root<ItemId extends string, AskedId extends ItemId>(props: ConsentBannerRootProps<ItemId, AskedId>) {
  const { explanation, onDecide, action, fields, children } = props;
  const { store } = useSurroundings();
  const standing = useStanding(explanation);
  const unknown = store !== undefined && standing === undefined;
  const [late] = useState(unknown);
  const alive = useAlive();
  const titleId = useId();
  const { deciding, record } = useDeciding<ItemId, AskedId>({
    explanation,
    surface: 'banner',
    standing: undefined,
    onDecide,
    asForm: action !== undefined && !alive,
  });
  const settled = standing?.ask.length === 0 && !record;
  if (unknown || settled || explanation.asked.length === 0) return null;
  return (
    <DecidingProvider value={deciding}>
      <BannerProvider value={{ titleId, record, late, action, fields }}>{children}</BannerProvider>
    </DecidingProvider>
  );
}

/**
 * The banner's place in the page: a region in the flow of the page, so that it covers nothing and holds nobody up.
 * Put it first in the body. After an answer only the status line is left in it, and takes the focus.
 */
export const ConsentBannerContent = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function ConsentBannerContent({ children, ...props }, ref) {
    const { titleId, record, late, action, fields } = useBanner('ConsentBannerContent');
    const deciding = useDecidingPart('ConsentBannerContent');
    return (
      <section
        {...props}
        ref={ref}
        aria-labelledby={titleId}
        lang={deciding.language}
        dir={deciding.direction}
        data-forthright="banner"
        data-surface=""
        data-late={late || undefined}
      >
        {/* The title names the region also when only the status is left. */}
        {record && (
          <h2 id={titleId} data-forthright="asks">
            {deciding.notice.title}
          </h2>
        )}
        <ConsentTold record={record} notice={deciding.notice} spoken={deciding} />
        {!record && (
          <DecidingForm action={action} fields={fields} data-forthright="banner-form">
            {children}
          </DecidingForm>
        )}
      </section>
    );
  },
);

/** Who asks, and the title, which names the effect of saying yes. */
export const ConsentBannerTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function ConsentBannerTitle(props, ref) {
    const { titleId } = useBanner('ConsentBannerTitle');
    const { notice, t } = useDecidingPart('ConsentBannerTitle');
    return (
      <>
        <p data-forthright="asks">{t('consent.asks', { controller: notice.controller.name })}</p>
        <h2 {...props} ref={ref} id={titleId} data-forthright="title">
          {notice.title}
        </h2>
      </>
    );
  },
);

/** The sentence or two that say what the choice is about. */
export const ConsentBannerIntro = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentBannerIntro(props, ref) {
    useBanner('ConsentBannerIntro');
    const { notice } = useDecidingPart('ConsentBannerIntro');
    return (
      <p {...props} ref={ref} data-forthright="intro">
        {notice.intro}
      </p>
    );
  },
);

/** Choosing one by one: the same weight as the two answers beside it. It works without scripts, too. */
export const ConsentBannerChoose = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  Omit<ComponentPropsWithoutRef<'details'>, 'open'>
>(function ConsentBannerChoose({ children, ...props }, ref) {
  useBanner('ConsentBannerChoose');
  const { t } = useDecidingPart('ConsentBannerChoose');
  return (
    <details {...props} ref={ref} data-forthright="choose">
      <summary data-forthright="choice">{t('consent.banner.choose')}</summary>
      {children ?? (
        <div data-forthright="choose-content">
          <ConsentItems />
          <ConsentAbout />
          <ConsentSave />
        </div>
      )}
    </details>
  );
});

export interface ConsentBannerProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<ConsentBannerRootProps<ItemId, AskedId>, 'children'>,
    HumanLineProps {
  className?: string | undefined;
}

/**
 * The whole banner, put together from its parts: refuse, accept and choose, equal and on it.
 * Whoever answered before is asked by `WhatChanged` instead, and only what changed.
 */
export function ConsentBanner<ItemId extends string, AskedId extends ItemId>({
  className,
  human,
  ...root
}: ConsentBannerProps<ItemId, AskedId>) {
  const { id } = root.explanation;
  const standing = useStanding(root.explanation);
  // How it stood when that was first known, which on a page that a server made may be late: an answer turns nothing around.
  const [first, setFirst] = useState({ id, standing, late: false });
  if (standing && !(first.standing && first.id === id)) setFirst({ id, standing, late: !first.standing });
  if (first.standing && changedItems(first.standing).length > 0) {
    const changed = <WhatChanged {...root} className={className} human={human} />;
    return first.late ? (
      <div data-forthright="banner" data-late="">
        {changed}
      </div>
    ) : (
      changed
    );
  }
  return (
    <ConsentBannerRoot {...root}>
      <ConsentBannerContent className={className}>
        <ConsentBannerTitle />
        <ConsentBannerIntro />
        <HumanLine human={human} />
        <ConsentLeavesOut />
        <div data-forthright="banner-choices">
          <ConsentChoices />
          <ConsentBannerChoose />
        </div>
      </ConsentBannerContent>
    </ConsentBannerRoot>
  );
}
