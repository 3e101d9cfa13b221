import {
  type ComponentPropsWithoutRef,
  forwardRef,
  memo,
  type ReactNode,
  startTransition,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react';
import {
  type Answered,
  describeBenefit,
  describeController,
  describeItem,
  formFields,
  itemIds,
  sectionsOf,
} from '../core/index.ts';
import type { ConsentItem as Item } from '../schema/index.ts';
import { createPartContext } from './internal/context.ts';
import { useChoice, useDecidingPart } from './internal/deciding.ts';
import { whenIdle } from './internal/idle.ts';

interface Shown {
  readonly id: string;
  readonly item: Item;
  /** Whether it is asked here, and so has a switch. */
  readonly asked: boolean;
  readonly titleId: string;
  /** The heading that names the item: its own, or one that stands elsewhere. */
  readonly namedBy: string;
  readonly purposeId: string;
  readonly noteId: string;
  readonly stateId: string;
  readonly switchId: string;
}

const [ShownProvider, useShown] = /* @__PURE__ */ createPartContext<Shown>('ConsentItem');

/** Questions and answers as a description list. */
export function Rows({ rows }: { rows: ReadonlyArray<Answered> }) {
  return (
    <dl data-forthright="answers">
      {rows.map(({ field, question, answers }) => (
        <div key={field} data-forthright="answer" data-field={field}>
          <dt>{question}</dt>
          {[...new Set(answers)].map((answer) => (
            <dd key={answer}>{answer}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

export interface ConsentItemProps extends Omit<ComponentPropsWithoutRef<'li'>, 'id'> {
  /** The id of the item in the explanation. */
  item: string;
  /** The parts in an arrangement of your own. @default title, switch, purpose, benefit, details */
  children?: ReactNode;
}

/**
 * One item of a notice: what it is for, what each side gets, and its switch if it is asked.
 * Renders a list item with `data-basis` and, for special-category items, `data-explicit`.
 */
export const ConsentItem = /* @__PURE__ */ forwardRef<HTMLLIElement, ConsentItemProps>(function ConsentItem(
  { item: id, children, ...props },
  ref,
) {
  const { notice, store } = useDecidingPart('ConsentItem');
  const item = Object.hasOwn(notice.items, id) ? notice.items[id] : undefined;
  if (!item)
    throw new Error(
      process.env.NODE_ENV !== 'production'
        ? `Forthright: ConsentItem shows "${id}", which ${notice.id} does not have. Nothing true could be shown. Use one of ${itemIds(notice).join(', ')}.`
        : `Forthright: ${notice.id} has no item ${id}.`,
    );
  const base = useId();
  const asked = Object.hasOwn(store.get(), id);
  const namedBy = props['aria-labelledby'] ?? `${base}title`;
  const shown = useMemo(
    () => ({
      id,
      item,
      asked,
      titleId: `${base}title`,
      namedBy,
      purposeId: `${base}purpose`,
      noteId: `${base}note`,
      stateId: `${base}state`,
      switchId: `${base}switch`,
    }),
    [id, item, asked, base, namedBy],
  );
  return (
    <ShownProvider value={shown}>
      <li
        {...props}
        ref={ref}
        data-forthright="item"
        data-basis={item.basis}
        data-explicit={item.explicit || undefined}
      >
        {children ?? (
          <>
            <div data-forthright="item-head">
              <ConsentItemTitle />
              <ConsentItemSwitch />
            </div>
            <ConsentItemPurpose />
            <ConsentItemBenefit />
            <ConsentItemDetails />
          </>
        )}
      </li>
    </ShownProvider>
  );
});

export interface ConsentItemTitleProps extends ComponentPropsWithoutRef<'h3'> {
  /** The level of the heading. @default 4 below the heading of a group, else 3 */
  level?: 3 | 4 | undefined;
}

/** The item's title, as a heading; of an item that is asked it is also the label of its switch. */
export const ConsentItemTitle = /* @__PURE__ */ forwardRef<HTMLHeadingElement, ConsentItemTitleProps>(
  function ConsentItemTitle({ level, ...props }, ref) {
    const { item, asked, titleId, switchId } = useShown('ConsentItemTitle');
    const Heading = (level ?? (item.group ? 4 : 3)) === 4 ? 'h4' : 'h3';
    return (
      <Heading {...props} ref={ref} id={titleId} data-forthright="item-title">
        {asked ? <label htmlFor={switchId}>{item.title}</label> : item.title}
      </Heading>
    );
  },
);

/**
 * The item's switch, with its state as a word beside it; `data-choice` is `unset`, `given` or `refused`.
 * Renders nothing for items that are not asked.
 */
export const ConsentItemSwitch = /* @__PURE__ */ forwardRef<
  HTMLInputElement,
  Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'type' | 'role' | 'checked' | 'defaultChecked' | 'onChange'>
>(function ConsentItemSwitch(props, ref) {
  const { store, t, asForm } = useDecidingPart('ConsentItemSwitch');
  const { id, item, asked, purposeId, noteId, stateId, switchId } = useShown('ConsentItemSwitch');
  const choice = useChoice(store, id);
  if (!asked) return null;
  return (
    <span data-forthright="item-choice" data-choice={choice}>
      <span id={stateId} data-forthright="item-state">
        {t(`consent.choice.${choice}`)}
      </span>
      <input
        {...props}
        ref={ref}
        type="checkbox"
        role="switch"
        data-forthright="switch"
        id={switchId}
        {...(asForm && { name: formFields.given, value: id })}
        aria-describedby={`${stateId} ${purposeId}${item.explicit ? ` ${noteId}` : ''}`}
        checked={choice === 'given'}
        onChange={(event) =>
          store.send({ type: 'choose', item: id, answer: event.currentTarget.checked ? 'given' : 'refused' })
        }
      />
    </span>
  );
});

/** The plain sentence of purpose, and what a person must know before the switch: explicit, or no switch at all. */
export const ConsentItemPurpose = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function ConsentItemPurpose(props, ref) {
    const { t, pair, surface } = useDecidingPart('ConsentItemPurpose');
    const bulk = pair.some(({ act }) => act === 'give-all-press');
    const byPress = surface === 'inline' || surface === 'gate' || surface === 'choices-page';
    const { item, asked, purposeId, noteId } = useShown('ConsentItemPurpose');
    return (
      <>
        <p {...props} ref={ref} id={purposeId} data-forthright="item-purpose">
          {item.purpose}
        </p>
        {item.explicit && asked && (
          <p id={noteId} data-forthright="item-note">
            {byPress
              ? t('consent.explicitHere')
              : bulk
                ? t('consent.explicit', { giveAll: t('consent.giveAll') })
                : t('consent.explicitAlone')}
          </p>
        )}
        {!asked && <p data-forthright="item-note">{t('consent.noSwitch')}</p>}
        {item.objection && (
          <p data-forthright="item-note" data-objection="">
            {item.objection}
          </p>
        )}
      </>
    );
  },
);

/** The balance: what the person gets and what the company gets, side by side and equal. */
export const ConsentItemBenefit = /* @__PURE__ */ forwardRef<HTMLDListElement, ComponentPropsWithoutRef<'dl'>>(
  function ConsentItemBenefit(props, ref) {
    const { t } = useDecidingPart('ConsentItemBenefit');
    const { item } = useShown('ConsentItemBenefit');
    const benefit = describeBenefit(item, t);
    return (
      <dl {...props} ref={ref} data-forthright="benefit">
        {(['you', 'us'] as const).map((side) => (
          <div key={side} data-forthright="benefit-side">
            <dt>{t(`consent.benefit.${side}`)}</dt>
            <dd>{benefit[side]}</dd>
          </div>
        ))}
      </dl>
    );
  },
);

/**
 * The full explanation of the item, closed at first; opening it is noted in the record.
 * A form that must work without scripts holds it from the start. Elsewhere it comes when it is opened, or when the
 * browser rests: then find-in-page finds it, and opens it.
 */
export const ConsentItemDetails = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  Omit<ComponentPropsWithoutRef<'details'>, 'open'>
>(function ConsentItemDetails({ onToggle, ...props }, ref) {
  const { notice, t, markOpened, asForm } = useDecidingPart('ConsentItemDetails');
  const { id, item, titleId, namedBy } = useShown('ConsentItemDetails');
  const [wanted, setWanted] = useState(asForm);
  // As a transition: a press meanwhile comes first.
  useEffect(() => (wanted ? undefined : whenIdle(() => startTransition(() => setWanted(true)))), [wanted]);
  const rows = useMemo(() => (wanted ? describeItem(notice, item, t) : []), [wanted, notice, item, t]);
  return (
    <details
      {...props}
      ref={ref}
      data-forthright="details"
      onToggle={(event) => {
        onToggle?.(event);
        if (!event.currentTarget.open) return;
        setWanted(true);
        markOpened(id);
      }}
    >
      <summary id={`${titleId}s`} data-forthright="summary" aria-labelledby={`${titleId}s ${namedBy}`}>
        {t(item.basis === 'consent' ? 'consent.details' : 'consent.detailsExplained')}
      </summary>
      {wanted && <Rows rows={rows} />}
    </details>
  );
});

/**
 * Who asks, and where to turn: controller, rights and authority, closed at first. Where there are several on a page,
 * `aria-labelledby` takes the id of the heading that tells them apart.
 */
export const ConsentAbout = /* @__PURE__ */ forwardRef<
  HTMLDetailsElement,
  Omit<ComponentPropsWithoutRef<'details'>, 'open'>
>(function ConsentAbout({ 'aria-labelledby': of, ...props }, ref) {
  const { notice, t } = useDecidingPart('ConsentAbout');
  const id = useId();
  return (
    <details {...props} ref={ref} data-forthright="details" data-about="">
      <summary id={id} data-forthright="summary" aria-labelledby={of && `${id} ${of}`}>
        {t('consent.about')}
      </summary>
      <Rows rows={describeController(notice, t)} />
    </details>
  );
});

/** So many items stand in one element, which a browser lays out, or passes over, with one look. */
const batch = 10;

/** One list for everybody, however many elements hold its items: HTML's own list element can hold none of those. */
const list = { role: 'list' };

const MemoItem = /* @__PURE__ */ memo(ConsentItem);

/** Every item of the notice in its order, as one list; items of a group stand under the group's heading. */
export const ConsentItems = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function ConsentItems(props, ref) {
    const { notice } = useDecidingPart('ConsentItems');
    const sections = useMemo(() => sectionsOf(notice), [notice]);
    return (
      <div {...props} ref={ref} data-forthright="items">
        {sections.map(({ id, title, intro, items }) => (
          <div key={id ?? ''} data-forthright="group">
            {title && <h3 data-forthright="group-title">{title}</h3>}
            {intro && <p data-forthright="group-intro">{intro}</p>}
            {items.length > batch ? (
              <div {...list} data-forthright="item-list">
                {items.map((first, at) =>
                  at % batch ? null : (
                    <ul key={first} role="none" data-forthright="item-batch">
                      {items.slice(at, at + batch).map((item) => (
                        <MemoItem key={item} item={item} role="listitem" />
                      ))}
                    </ul>
                  ),
                )}
              </div>
            ) : (
              <ul data-forthright="item-list">
                {items.map((item) => (
                  <MemoItem key={item} item={item} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    );
  },
);
