import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { type ExplainedDecision, sayFact, sayReason } from '../core/index.ts';
import { HumanLine, type HumanLineProps } from './internal/human-line.tsx';
import { WhyObjective } from './why-callout.tsx';
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

/** What was looked at: each input with its value, by the name that people have for it. */
export const WhyInputs = /* @__PURE__ */ forwardRef<HTMLDListElement, ComponentPropsWithoutRef<'dl'>>(
  function WhyInputs(props, ref) {
    const { explained, notice, voice } = useWhy('WhyInputs');
    const { inputs } = (explained as ExplainedDecision).input.facts;
    return (
      <dl {...props} ref={ref} data-forthright="answers">
        {inputs.map((fact) => (
          <div key={fact.id} data-forthright="answer">
            <dt>{notice.names?.[fact.id] ?? fact.id}</dt>
            <dd>{sayFact(fact, voice)}</dd>
          </div>
        ))}
      </dl>
    );
  },
);

export interface WhyDecisionProps
  extends Omit<WhyRootProps, 'children' | 'explained'>,
    Pick<WhyDataProps, 'consentLink'>,
    HumanLineProps {
  /** What `explainDecision` returned. */
  explained: ExplainedDecision;
}

/**
 * A decision and its reasons: the answer, the principal reasons in order, what was looked at, what would have changed it
 * (only if that was run again), how to correct the data, how to contest, and a person.
 */
export const WhyDecision = /* @__PURE__ */ forwardRef<HTMLElement, WhyDecisionProps>(function WhyDecision(
  { consentLink, human, ...props },
  ref,
) {
  return (
    <WhyRoot {...props} ref={ref}>
      <Decision consentLink={consentLink} human={human} />
    </WhyRoot>
  );
});

function Decision({ consentLink, human }: Pick<WhyDataProps, 'consentLink'> & HumanLineProps) {
  const { explained, notice, voice, t } = useWhy('WhyDecision');
  const { outcome, inputs } = (explained as ExplainedDecision).input.facts;
  const would = explained.reasons.filter(({ type }) => type === 'counterfactual');
  const unusable = explained.reasons.some((reason) => reason.type === 'unknown' && reason.why === 'unusable');
  const ways = [
    { title: t('why.ui.correct'), way: notice.correct },
    { title: t('why.ui.contest'), way: notice.contest },
  ];
  return (
    <>
      <h2 data-forthright="title">{notice.title}</h2>
      {!unusable && (
        <p data-forthright="why-outcome">
          <span>{t('why.ui.outcome')}</span> <strong>{t(`why.outcome.${outcome}`)}</strong>
        </p>
      )}
      {explained.reasons.length > 0 && <h3 data-forthright="heading">{t('why.ui.reasons')}</h3>}
      <WhyReasons without="counterfactual" />
      <WhyAsOf />
      <WhyObjective />
      {inputs.length > 0 && <h3 data-forthright="heading">{t('why.ui.lookedAt')}</h3>}
      <WhyInputs />
      {would.length > 0 && (
        <>
          <h3 data-forthright="heading">{t('why.ui.wouldChange')}</h3>
          <ul data-forthright="why-reasons">
            {would.map((reason) => {
              const { text } = sayReason(reason, voice);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
      <WhyData consentLink={consentLink} />
      {ways.map(
        ({ title, way }) =>
          way && (
            <p key={title} data-forthright="why-way">
              <span>{title}</span> <a href={way.link}>{way.text}</a>
            </p>
          ),
      )}
      <HumanLine human={human}>
        <WhyPerson />
      </HumanLine>
    </>
  );
}
