import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef, useState } from 'react';
import { formatList, type WhyRow, whySummary, whyTable, whyWhere } from '../core/index.ts';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import {
  useWhy,
  WhyAsOf,
  WhyData,
  type WhyDataProps,
  WhyPerson,
  WhyReasons,
  WhyRoot,
  type WhyRootProps,
} from './why-parts.tsx';

/** The one line, the figures first. Changes with its facts, and says so politely, without taking the focus. */
export const WhySummary = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function WhySummary(props, ref) {
    const { explained, voice, t, expired } = useWhy('WhySummary');
    const { text } = whySummary(explained, voice);
    const before = useRef(text);
    const [news, setNews] = useState('');
    useEffect(() => {
      if (before.current === text) return;
      before.current = text;
      setNews(expired ? text : t('why.ui.updated', { summary: text }));
    }, [text, expired, t]);
    return (
      <>
        <p {...props} ref={ref} data-forthright="why-summary">
          {text}
        </p>
        <span role="status" data-forthright="why-news">
          {news}
        </span>
      </>
    );
  },
);

/** A bar for one time, the delay in it hatched: the figure stands beside it, so a screen reader hears that alone. */
function Bar({ bar }: { bar: NonNullable<WhyRow['bar']> }) {
  const hatch = useId();
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <svg data-forthright="why-bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" data-forthright="why-bar-ground" />
          <rect width="3" height="6" data-forthright="why-bar-time" />
        </pattern>
      </defs>
      <rect width={percent(bar.time)} height="12" rx="2" data-forthright="why-bar-time" />
      {bar.delay > 0 && (
        <rect x={percent(bar.time - bar.delay)} width={percent(bar.delay)} height="12" fill={`url(#${hatch})`} />
      )}
    </svg>
  );
}

/** The comparison as a small table, its times as bars too. Nothing where there is nothing to compare. */
export const WhyComparison = /* @__PURE__ */ forwardRef<HTMLTableElement, ComponentPropsWithoutRef<'table'>>(
  function WhyComparison(props, ref) {
    const { explained, voice, t } = useWhy('WhyComparison');
    const { columns, rows } = whyTable(explained, voice);
    const roads = whyWhere(explained);
    if (rows.length === 0) return null;
    return (
      <>
        <table {...props} ref={ref} data-forthright="why-comparison">
          <caption data-forthright="heading">{t('why.ui.comparison')}</caption>
          <thead>
            <tr>
              <td data-forthright="why-cell" />
              {columns.map((column) => (
                <th key={column} scope="col" data-forthright="why-cell">
                  {t(`why.ui.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option, name, label, cells, bar }) => (
              <tr key={option} data-forthright="why-row">
                <th scope="row" data-forthright="why-cell">
                  {name}
                  {label && <span data-forthright="why-label">{label}</span>}
                </th>
                {columns.map((column) => (
                  <td key={column} data-forthright="why-cell">
                    {column === 'time' && bar && <Bar bar={bar} />}
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {roads.length > 0 && (
          <p data-forthright="why-where">{t('why.ui.where', { roads: formatList(voice.language, roads) })}</p>
        )}
      </>
    );
  },
);

export interface WhyControlsProps extends Omit<ComponentPropsWithoutRef<'fieldset'>, 'onChange'> {
  /** Which of the file's controls are on, by id. */
  settings: Readonly<Record<string, boolean>>;
  /** A person has turned one on or off. Ask the engine again, and pass what it answers. */
  onSettingChange: (id: string, on: boolean) => void;
}

/** What the person can change about it: each control of the why file as a real switch. */
export const WhyControls = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, WhyControlsProps>(function WhyControls(
  { settings, onSettingChange, ...props },
  ref,
) {
  const { notice, t } = useWhy('WhyControls');
  const base = useId();
  return (
    <fieldset {...props} ref={ref} data-forthright="why-controls">
      <legend data-forthright="heading">{t('why.ui.change')}</legend>
      {Object.entries(notice.controls).map(([id, { label, hint }]) => (
        <div key={id} data-forthright="why-control" data-choice={settings[id] ? 'given' : 'refused'}>
          <input
            type="checkbox"
            role="switch"
            id={`${base}${id}`}
            data-forthright="switch"
            checked={settings[id] ?? false}
            aria-describedby={hint && `${base}${id}hint`}
            onChange={(event) => onSettingChange(id, event.currentTarget.checked)}
          />
          <label htmlFor={`${base}${id}`}>{label}</label>
          {hint && (
            <span id={`${base}${id}hint`} data-forthright="why-hint">
              {hint}
            </span>
          )}
        </div>
      ))}
    </fieldset>
  );
});

export interface WhyHelpfulProps extends ComponentPropsWithoutRef<'fieldset'> {
  /** A person has said whether it helped. */
  onHelpful: (helpful: boolean) => void;
}

/** "Was this helpful?", asked once. Two equal answers. */
export const WhyHelpful = /* @__PURE__ */ forwardRef<HTMLFieldSetElement, WhyHelpfulProps>(function WhyHelpful(
  { onHelpful, ...props },
  ref,
) {
  const { t } = useWhy('WhyHelpful');
  const [answered, setAnswered] = useState(false);
  const answer = (helpful: boolean) => () => {
    if (!answered) onHelpful(helpful);
    setAnswered(true);
  };
  return (
    <fieldset {...props} ref={ref} data-forthright="why-helpful">
      <legend data-forthright="heading">{t('why.ui.helpful')}</legend>
      {(['yes', 'no'] as const).map((word) => (
        <button
          key={word}
          type="button"
          data-forthright="choice"
          aria-disabled={answered || undefined}
          onClick={answer(word === 'yes')}
        >
          {t(`why.${word}`)}
        </button>
      ))}
      <span role="status">{answered ? t('why.ui.thanks') : ''}</span>
    </fieldset>
  );
});

export interface WhyCalloutProps
  extends Omit<WhyRootProps, 'children'>,
    Pick<WhyControlsProps, 'settings' | 'onSettingChange'>,
    HumanLineProps,
    Pick<WhyDataProps, 'consentLink'> {
  /** A person has said whether it helped. Left out, nobody is asked. */
  onHelpful?: ((helpful: boolean) => void) | undefined;
  /** Open at first. @default false */
  defaultOpen?: boolean | undefined;
}

/**
 * Why a route or a suggestion was put first: one line, and on a press the reasons, the comparison, the data used, what
 * the person can change, and a person to ask. It never says more than the facts bear.
 */
export const WhyCallout = /* @__PURE__ */ forwardRef<HTMLElement, WhyCalloutProps>(function WhyCallout(
  { settings, onSettingChange, consentLink, onHelpful, defaultOpen = false, human, ...props },
  ref,
) {
  return (
    <WhyRoot {...props} ref={ref}>
      <WhySummary />
      <WhyDisclosure defaultOpen={defaultOpen}>
        <WhyReasons />
        <WhyAsOf />
        <WhyComparison />
        <WhyObjective />
        <WhyData consentLink={consentLink} />
        <WhyControls settings={settings} onSettingChange={onSettingChange} />
        {onHelpful && <WhyHelpful onHelpful={onHelpful} />}
      </WhyDisclosure>
      <HumanLine human={human}>
        <WhyPerson />
      </HumanLine>
    </WhyRoot>
  );
});

/** What decides which comes first, in the words of the why file. */
export const WhyObjective = /* @__PURE__ */ forwardRef<HTMLParagraphElement, ComponentPropsWithoutRef<'p'>>(
  function WhyObjective(props, ref) {
    const { notice } = useWhy('WhyObjective');
    return (
      <p {...props} ref={ref} data-forthright="why-objective">
        {notice.objective.text}
      </p>
    );
  },
);

export interface WhyDisclosureProps extends Omit<ComponentPropsWithoutRef<'details'>, 'open'> {
  /** Open at first. @default false */
  defaultOpen?: boolean | undefined;
}

/** The rest, on a press: works without a script, and stays as it is when the facts change. */
export const WhyDisclosure = /* @__PURE__ */ forwardRef<HTMLDetailsElement, WhyDisclosureProps>(function WhyDisclosure(
  { defaultOpen = false, children, ...props },
  ref,
) {
  const { notice } = useWhy('WhyDisclosure');
  const [open, setOpen] = useState(defaultOpen);
  return (
    <details
      {...props}
      ref={ref}
      data-forthright="details"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary data-forthright="summary">{notice.title}</summary>
      {children}
    </details>
  );
});
