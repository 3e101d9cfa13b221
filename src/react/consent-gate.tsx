import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useRef, useState } from 'react';
import type { ConsentExplanation, ConsentRecord, ItemStanding } from '../core/index.ts';
import { ConsentStatus } from './consent-choices.tsx';
import { ConsentInline, type ConsentInlineProps } from './consent-inline.tsx';
import { createPartContext } from './internal/context.ts';
import { roundOf } from './internal/deciding.ts';
import { choicesEnglish } from './internal/english.ts';
import type { FormProps } from './internal/form.tsx';
import { HumanLine } from './internal/human-line.tsx';
import { useLoaded } from './internal/loaded.ts';
import { useStanding } from './internal/standing.ts';
import { type Spoken, useSpoken } from './provider.tsx';

interface Gate extends FormProps {
  readonly explanation: ConsentExplanation;
  readonly item: string;
  readonly standing: ItemStanding | undefined;
  readonly spoken: Spoken;
  readonly shows: 'feature' | 'refused' | 'question' | undefined;
  readonly onDecide: (record: ConsentRecord) => void;
  readonly human: ReactNode;
  readonly askAgain: () => void;
}

const [GateProvider, useGate] = /* @__PURE__ */ createPartContext<Gate>('ConsentGateRoot');

export interface ConsentGateRootProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<ConsentInlineProps<ItemId, AskedId>, 'surface' | 'className'>,
    Pick<ComponentPropsWithoutRef<'div'>, 'className'> {
  children?: ReactNode;
}

/** Holds a feature's place: asks the store where the item stands. `data-choice` is `unset`, `given` or `refused`. */
export function ConsentGateRoot<ItemId extends string, AskedId extends ItemId>(
  props: ConsentGateRootProps<ItemId, AskedId>,
) {
  const { explanation, item } = props;
  return <Root key={roundOf({ id: explanation.id, asked: [item] })} {...props} />;
}

function Root<ItemId extends string, AskedId extends ItemId>(props: ConsentGateRootProps<ItemId, AskedId>) {
  const { item, onDecide, action, fields, className, human, children } = props;
  const explanation = useLoaded(props.explanation);
  const standing: ItemStanding | undefined = useStanding(explanation)?.items[item];
  const [again, setAgain] = useState(false);
  const [record, setRecord] = useState<ConsentRecord>();
  const place = useRef<HTMLDivElement>(null);
  const spoken = useSpoken(
    Object.keys(explanation.notices),
    explanation.sourceLanguage,
    explanation.id,
    choicesEnglish,
  );
  useEffect(() => {
    if (record || again) place.current?.focus(); // the button that had the focus is gone
  }, [record, again]);
  const refused = standing?.choice === 'refused' && !standing.ask && !again;
  const value: Gate = {
    explanation: explanation as unknown as ConsentExplanation,
    item,
    standing,
    spoken,
    shows: standing && (standing.choice === 'given' ? 'feature' : refused ? 'refused' : 'question'),
    action,
    fields,
    human,
    askAgain() {
      setRecord(undefined);
      setAgain(true);
    },
    onDecide(made) {
      onDecide?.(made as unknown as ConsentRecord<ItemId, AskedId>);
      setAgain(false);
      setRecord(made);
    },
  };
  return (
    <GateProvider value={value}>
      <div
        className={className}
        data-forthright="gate"
        data-choice={standing?.choice ?? 'unset'}
        ref={place}
        tabIndex={record || again ? -1 : undefined}
      >
        <ConsentStatus record={record} notice={explanation.notices[spoken.language]!} spoken={spoken} />
        {children}
      </div>
    </GateProvider>
  );
}

/** The feature. It is not rendered, and so loads nothing, before the item is given. */
export function ConsentGateFeature({ children }: { children?: ReactNode }) {
  return useGate('ConsentGateFeature').shows === 'feature' ? children : null;
}

/** What works without consent: there before an answer and after a "no", so that refusing is never a dead end. */
export function ConsentGateAlternative({ children }: { children?: ReactNode }) {
  return useGate('ConsentGateAlternative').shows === 'feature' ? null : children;
}

/** Says that it is off because the person said no, and lets them change their answer. Nothing otherwise. */
export const ConsentGateRefused = /* @__PURE__ */ forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function ConsentGateRefused(props, ref) {
    const { explanation, item, spoken, shows, human, askAgain } = useGate('ConsentGateRefused');
    const { language, direction, t } = spoken;
    if (shows !== 'refused') return null;
    return (
      // Several features may be off on one page: the region says which one this is.
      <section
        aria-label={explanation.notices[language]?.items[item]?.title}
        {...props}
        ref={ref}
        lang={language}
        dir={direction}
        data-forthright="gate-refused"
        data-surface=""
      >
        <p data-forthright="item-note">{t('choices.gate.refused')}</p>
        <HumanLine human={human} />
        <button type="button" data-forthright="save" onClick={askAgain}>
          {t('choices.gate.change')}
        </button>
      </section>
    );
  },
);

/** The question, while there is no answer that counts. */
export function ConsentGateQuestion({ className }: { className?: string | undefined }) {
  const { explanation, item, shows, onDecide, action, fields, human } = useGate('ConsentGateQuestion');
  if (shows !== 'question') return null;
  return (
    <ConsentInline
      explanation={explanation}
      item={item}
      onDecide={onDecide}
      action={action}
      fields={fields}
      surface="gate"
      human={human}
      className={className}
    />
  );
}

export interface ConsentGateProps<ItemId extends string, AskedId extends ItemId>
  extends Omit<ConsentGateRootProps<ItemId, AskedId>, 'children'> {
  /** What works without consent. It is there before an answer and after a "no": refusing is never a dead end. */
  alternative: ReactNode;
  /** The feature. It is not rendered, and so loads nothing, before the item is given. */
  children: ReactNode;
}

/** Holds the place of a feature until its item is given, put together from its parts; needs a store in the provider. */
export function ConsentGate<ItemId extends string, AskedId extends ItemId>(props: ConsentGateProps<ItemId, AskedId>) {
  const { alternative, children, className, ...root } = props;
  return (
    <ConsentGateRoot {...root}>
      <ConsentGateFeature>{children}</ConsentGateFeature>
      <ConsentGateRefused />
      <ConsentGateQuestion className={className} />
      <ConsentGateAlternative>{alternative}</ConsentGateAlternative>
    </ConsentGateRoot>
  );
}
