import type { WordKey } from '../translate.ts';
import { codeOf } from './codes.ts';
import type { Reason } from './reason.ts';
import { type Said, type Sayer, Speaker, type WhyVoice } from './say.ts';
import { sayContrastive } from './say-contrastive.ts';
import { showDays } from './show.ts';

const attribute: Sayer<'attribute'> = ({ attribute, value, strength }, speaker) =>
  attribute === 'feature'
    ? speaker.form('attribute', strength === 'decisive' ? 'mainly' : 'based', { name: speaker.fact(value) })
    : speaker.form('attribute', attribute);

const history: Sayer<'history'> = ({ action, items, strength }, speaker) =>
  speaker.form('history', strength === 'decisive' ? `${action}Mainly` : action, {
    items: speaker.list(items.map((item) => speaker.fact(item))),
  });

const popularity: Sayer<'popularity'> = ({ count, population, windowDays }, speaker) => {
  const window = showDays(speaker.voice.language, windowDays);
  speaker.numbers.push(...window.amounts.map((amount) => ({ ...amount, fact: windowDays.id })));
  return speaker.form('popularity', 'chosen', {
    count: speaker.fact(count),
    population: speaker.fact(population),
    window: window.text,
  });
};

const rule: Sayer<'rule'> = ({ code, rule, statement, strength }, speaker) => {
  const { rules, t } = speaker.voice;
  const listed = code && codeOf(code.list, code.code) === 'known' && t(`why.code.${code.list}.${code.code}` as WordKey);
  const reason = listed || rules?.[rule] || statement || rule;
  return strength === 'decisive' ? speaker.form('rule', 'alone', { reason }) : reason;
};

const sponsored: Sayer<'sponsored'> = ({ advertiser, payer, paidFor, targeting }, speaker) => {
  const paid = speaker.form('sponsored', paidFor, { advertiser: speaker.fact(advertiser), payer: speaker.fact(payer) });
  if (targeting.length === 0) return paid;
  return `${paid} ${speaker.form('sponsored', 'targeting', { list: speaker.list(targeting.map((entry) => speaker.fact(entry))) })}`;
};

const safety: Sayer<'safety'> = ({ hazard, severity, place, until }, speaker) => {
  const told = speaker.form('safety', severity, {
    hazard: speaker.voice.t(`why.hazard.${hazard}`),
    place: speaker.fact(place),
  });
  return until ? `${told} ${speaker.form('safety', 'until', { until: speaker.fact(until) })}` : told;
};

const counterfactual: Sayer<'counterfactual'> = ({ changes, newOutcome }, speaker) => {
  const list = changes.map(({ feature, from, to }) =>
    speaker.form('counterfactual', 'change', {
      feature: speaker.fact(feature),
      to: speaker.fact(to),
      from: speaker.fact(from),
    }),
  );
  return speaker.form('counterfactual', 'would', {
    changes: speaker.list(list),
    outcome: speaker.voice.t(`why.outcome.${newOutcome}` as WordKey),
  });
};

const sayers: { [Type in Reason['type']]: Sayer<Type> } = {
  contrastive: sayContrastive,
  attribute,
  history,
  popularity,
  rule,
  sponsored,
  safety,
  counterfactual,
  availability: ({ foil, blockedBy }, speaker) => speaker.form('availability', blockedBy, { foil: speaker.fact(foil) }),
  unknown: ({ why }, speaker) => speaker.form('unknown', why),
};

/**
 * A reason in words, rendered from its claim, with every number in it and the fact that number is from.
 * Short: one line for a map or a list. Full: sentences for a callout, a letter or a voice.
 */
export function sayReason(reason: Reason, voice: WhyVoice, length: 'short' | 'full' = 'full'): Said {
  const speaker = new Speaker(voice, length);
  const say = sayers[reason.type] as (reason: Reason, speaker: Speaker) => string;
  return speaker.said(say(reason, speaker));
}
