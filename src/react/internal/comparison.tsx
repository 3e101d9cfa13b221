import type { ChangedAnswer, Translate } from '../../core/index.ts';

/** Before and now, field by field. The notice of then keeps the language it was shown in. */
export function Comparison({
  answers,
  t,
  then,
}: {
  answers: ReadonlyArray<ChangedAnswer>;
  t: Translate;
  then: string;
}) {
  const sides = ['before', 'after'] as const;
  return answers.map(({ field, question, ...both }) => (
    <div key={field} data-forthright="comparison" data-field={field}>
      <p data-forthright="comparison-question">{question}</p>
      <dl data-forthright="comparison-sides">
        {sides.map((side) => (
          <div key={side} data-forthright="comparison-side" lang={side === 'before' ? then : undefined}>
            <dt>{t(`choices.changed.${side}`)}</dt>
            {both[side].map((answer) => (
              <dd key={answer}>{answer}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  ));
}
