import { compare } from './compare.ts';
import type { ExplainedRoute } from './explain-route.ts';
import type { Explained } from './explained.ts';
import type { ContrastiveReason, Reason } from './reason.ts';
import type { Said, ShownNumber, WhyVoice } from './say.ts';
import { sayReason } from './say-reason.ts';
import { defaultSettings } from './settings.ts';
import { showTime } from './show.ts';

const isRoute = (explained: Explained): explained is ExplainedRoute => explained.kind === 'route';

/** Whether "7 min faster" is true beside every option, not only the one it is compared with: then it may stand alone. */
function standsAlone(explained: Explained, reason: ContrastiveReason): boolean {
  if (!isRoute(explained)) return false;
  const { facts, question } = explained.input;
  const own = facts.options.find(({ id }) => id === reason.option);
  const settings = { ...defaultSettings, ...question.settings };
  const better = reason.points.filter(({ outcome }) => outcome === 'better').map(({ metric }) => metric);
  return facts.options.every((option) => {
    if (!own || option === own) return true;
    const comparison = compare(own, option, settings, true);
    const as = {
      duration: comparison.duration,
      distance: comparison.distance,
      transfers: comparison.transfers,
      arrival: comparison.arrival,
      'empty-roads': comparison.emptyRoads,
      congestion: undefined,
      score: undefined,
    };
    return better.every((metric) => as[metric] === undefined || as[metric].outcome === 'better');
  });
}

const aside = (reason: Reason) => reason.type === 'contrastive' && reason.points[0]?.metric === 'congestion';

/**
 * One line that can stand on a map, the figures first: "7 min faster now; 1.3 km longer". It names what it is compared
 * with wherever the figures are not true beside every other option.
 */
export function whySummary(explained: Explained, voice: WhyVoice): Said {
  const [first, ...rest] = explained.reasons;
  if (!first) return { text: '', numbers: [] };
  const alone = first.type !== 'contrastive' || first.points[0]?.metric === 'score' || standsAlone(explained, first);
  const said = sayReason(first, voice, alone ? 'short' : 'full');
  const also = rest.find(aside);
  if (!also) return said;
  const { text } = sayReason(also, voice, 'short');
  const lower = text.charAt(0).toLocaleLowerCase(voice.language) + text.slice(1);
  return {
    text: alone ? voice.t('why.join', { a: said.text, b: lower }) : `${said.text} ${sayReason(also, voice).text}`,
    numbers: said.numbers,
  };
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
