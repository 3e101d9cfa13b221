import { formatDuration, formatLanguage, formatList } from '../format.ts';
import { intlTags } from '../language.ts';
import type { Translate } from '../translate.ts';
import type { Way } from './availability.ts';
import { instantMs, localDay, wallMs } from './zone.ts';

/** Who reads, and where: the language, the interface words, and the time zone of the reader. */
export interface Reader {
  readonly language: string;
  readonly t: Translate;
  /** The reader's IANA time zone; the office's times are shown alone where it is left out. */
  readonly zone?: string | undefined;
}

const dateIn = (language: string, timeZone: string, ms: number, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlTags(language), { timeZone, ...style }).format(ms);

/** A moment by the clock of a zone: 18:05. */
export const sayClock = (language: string, zone: string, at: string): string =>
  dateIn(language, zone, instantMs(at), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * A moment put into one of two sentences, the one for today or the one that names the day, by the office's clock; and by
 * the reader's own where it shows another time.
 */
function sayIn(
  sentence: 'at' | 'openUntil' | 'opensAt',
  at: string,
  now: string,
  office: string | undefined,
  { language, t, zone: own }: Reader,
): string {
  const ms = instantMs(at);
  const ahead = (zone: string) => localDay(zone, ms) - localDay(zone, instantMs(now));
  // As people say it from now: tomorrow, a weekday, a date.
  const dayWord = (zone: string) => {
    const days = ahead(zone);
    return Math.abs(days) < 2
      ? new Intl.RelativeTimeFormat(intlTags(language), { numeric: 'auto' }).format(days, 'day')
      : dateIn(language, zone, ms, {
          weekday: 'long',
          ...((days < 0 || days > 6) && { day: 'numeric', month: 'long' }),
        });
  };
  const clock = (zone: string) => sayClock(language, zone, at);
  const onDay = (what: typeof sentence, zone: string) =>
    t(`human.hours.${what}Day`, { day: dayWord(zone), time: clock(zone) });
  const zone = office ?? own ?? 'UTC';
  const said = ahead(zone) ? onDay(sentence, zone) : t(`human.hours.${sentence}`, { time: clock(zone) });
  if (!own || wallMs(own, ms) === wallMs(zone, ms)) return said;
  const time = localDay(own, ms) === localDay(zone, ms) ? clock(own) : onDay('at', own);
  return t('human.hours.yours', { said, time });
}

/**
 * A moment in a sentence: "tomorrow at 08:00 (your time 09:00)".
 * @param zone the office's; the reader's where it is left undefined
 */
export const sayWhen = (at: string, now: string, zone: string | undefined, reader: Reader): string =>
  sayIn('at', at, now, zone, reader);

/**
 * Whether a way is open, in a few words: "open until 18:00", "opens tomorrow at 08:00 (your time 09:00)". What is
 * unknown is called unknown.
 */
export function sayAvailability(
  { availability: { state, because, nextChange, checkedAt }, zone }: Pick<Way, 'availability' | 'zone'>,
  reader: Reader,
): string {
  const { t } = reader;
  if (state === 'unknown')
    return t(because.type === 'holidays-unknown' ? 'human.hours.holidaysUnknown' : 'human.hours.unknown');
  if (because.type === 'always') return t('human.hours.always');
  if (!nextChange || (state === 'closed' && nextChange.to === 'unknown')) return t(`human.hours.${state}`);
  return sayIn(state === 'open' ? 'openUntil' : 'opensAt', nextChange.at, checkedAt, zone, reader);
}

/** Seconds as people say them: whole minutes from one minute on. */
export const sayWait = (language: string, s: number): string =>
  formatDuration(language, s < 60 ? `PT${Math.max(1, Math.round(s))}S` : `PT${Math.round(s / 60)}M`);

/** What else to know before choosing a way: who answers, wait, cost, languages, notes; a line each. */
export function describeWay({ channel, availability, zone }: Way, reader: Reader): string[] {
  const { language, t } = reader;
  const { cost, languages, replyWithin, note } = channel;
  const { because, state, wait } = availability;
  const clock = (at: string) => sayClock(language, reader.zone ?? zone ?? 'UTC', at);
  const usual = wait ? undefined : channel.wait;
  const lines = [
    t(`human.reaches.${channel.reachesPerson}`),
    // Why the hours are other than usual today; nothing on a usual day.
    'label' in because &&
      t(state === 'closed' ? 'human.hours.closedBecause' : 'human.hours.otherBecause', { label: because.label }),
    'observedAt' in because && t('human.hours.live', { time: clock(because.observedAt) }),
    wait && t('human.wait.now', { wait: sayWait(language, wait.s), time: clock(wait.observedAt) }),
    usual &&
      t('human.wait.usually', {
        wait: formatDuration(language, usual.usually),
        source: usual.source,
        date: dateIn(language, 'UTC', Date.parse(usual.asOf), { dateStyle: 'long' }),
      }),
    replyWithin && t('human.replyWithin', { time: formatDuration(language, replyWithin) }),
    typeof cost === 'string' ? t(`human.cost.${cost}`) : cost.text,
    t('human.languages', {
      languages: formatList(
        language,
        languages.map((tag) => formatLanguage(language, tag)),
      ),
    }),
    note,
  ];
  return lines.flatMap((line) => line || []);
}
