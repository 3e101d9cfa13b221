import type { ExplainedRoute } from './explain-route.ts';
import type { Explained } from './explained.ts';
import type { ContrastiveReason, Reason } from './reason.ts';
import { type Said, type ShownNumber, Speaker, type WhyVoice } from './say.ts';
import { sayContrastive } from './say-contrastive.ts';
import { sayReason } from './say-reason.ts';
import { showTime } from './show.ts';

const isRoute = (explained: Explained): explained is ExplainedRoute => explained.kind === 'route';

/** Whether the figures can only be meant beside one other option; else it is named. */
const oneOther = (explained: Explained) => isRoute(explained) && explained.input.facts.options.length === 2;

const aside = (reason: Reason) => reason.type === 'contrastive' && reason.points[0]?.metric === 'congestion';

const isComparison = (reason: Reason): reason is ContrastiveReason =>
  reason.type === 'contrastive' && reason.points[0]?.metric !== 'score';

/**
 * One line that can stand on a map, the figures first: "7 min faster now; 1.3 km longer". Among several options it says
 * beside which one the figures are meant.
 */
export function whySummary(explained: Explained, voice: WhyVoice): Said {
  const [first, ...rest] = explained.reasons;
  if (!first) return { text: '', numbers: [] };
  const said = sayReason(first, voice, 'short');
  // A danger comes first, and the figures after it.
  const figured = first.type === 'safety' ? rest.find(isComparison) : undefined;
  if (figured) {
    const line = whySummary(
      { ...explained, reasons: [figured, ...rest.filter((reason) => reason !== figured && reason.type !== 'safety')] },
      voice,
    );
    return { text: `${said.text} ${line.text}`, numbers: [...said.numbers, ...line.numbers] };
  }
  const speaker = new Speaker(voice, 'short');
  const also = rest.find(aside);
  let figures = first.type === 'contrastive' ? sayContrastive(first, speaker) : said.text;
  if (also?.type === 'contrastive') figures = voice.t('why.join', { a: figures, b: sayContrastive(also, speaker) });
  if (!isComparison(first) || oneOther(explained)) return { ...speaker.said(figures), numbers: said.numbers };
  const foilWith = speaker.form('foilWith', first.foilName);
  return { ...speaker.said(speaker.form('contrastive', 'shortBeside', { foilWith, figures })), numbers: said.numbers };
}

/** "As of 14:05": when the facts are from; with the date unless `now` is on the same day. Empty if nobody says. */
export function whyAsOf(explained: Explained, voice: WhyVoice, now?: string): Said {
  if (!explained.asOf) return { text: '', numbers: [] };
  const zone = voice.zone ?? (isRoute(explained) ? explained.input.facts.zone : undefined);
  const day = (at: string) => new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' }).format(new Date(at));
  const shown = showTime(voice.language, explained.asOf, zone, now === undefined || day(now) !== day(explained.asOf));
  const numbers: ShownNumber[] = shown.amounts.map((amount) => ({ ...amount, fact: 'observedAt' }));
  return { text: voice.t('why.ui.asOf', { time: shown.text }), numbers };
}

/**
 * The whole explanation as plain text, for a voice, a letter or a notification: the reasons that are shown, each a
 * sentence, and as of when. Short: the one line.
 */
export function whyText(
  explained: Explained,
  voice: WhyVoice,
  length: 'short' | 'full' = 'full',
  now?: string,
): string {
  if (length === 'short') return whySummary(explained, voice).text;
  const said = explained.reasons.slice(0, explained.shown).map((reason) => sayReason(reason, voice).text);
  const { text } = whyAsOf(explained, voice, now);
  return [...said, ...(text ? [`${text}.`] : [])].join('\n');
}
