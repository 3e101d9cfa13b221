import type { Channel, HelpDocument } from '../../schema/index.ts';
import { formatDuration, formatLanguage, formatList } from '../format.ts';
import { intlTags } from '../language.ts';
import type { Translate, WordKey } from '../translate.ts';
import type { Availability, Way } from './availability.ts';
import { dayMs, instantMs, wallMs } from './zone.ts';

/** Who reads, and where: the language, the interface words, and the time zone of the reader. */
export interface Reader {
  readonly language: string;
  readonly t: Translate;
  /** The reader's IANA time zone; the office's times are shown alone where it is left out. */
  readonly zone?: string | undefined;
}

/** The office's zone: of the channel's hours, or the reader's where it has none. */
export const zoneOfChannel = (help: HelpDocument, { hours }: Channel, reader: Reader): string =>
  help.hours?.[hours]?.zone ?? reader.zone ?? 'UTC';

const dateIn = (language: string, timeZone: string, ms: number, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlTags(language), { timeZone, ...style }).format(ms);

const clock = (language: string, zone: string, ms: number) =>
  dateIn(language, zone, ms, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** A moment by the clock of a zone: 18:05. */
export const sayClock = (language: string, zone: string, at: string): string => clock(language, zone, instantMs(at));

const localDay = (zone: string, ms: number) => Math.floor(wallMs(zone, ms) / dayMs);

const relativeDay = (language: string, ahead: number) =>
  new Intl.RelativeTimeFormat(intlTags(language), { numeric: 'auto' }).format(ahead, 'day');

/** A day as people say it from now: nothing for today, then tomorrow, a weekday, a date. */
function dayWord(language: string, zone: string, ms: number, nowMs: number): string | undefined {
  const ahead = localDay(zone, ms) - localDay(zone, nowMs);
  if (ahead === 0) return undefined;
  if (ahead === 1 || ahead === -1) return relativeDay(language, ahead);
  const date = ahead > 0 && ahead < 7 ? {} : ({ day: 'numeric', month: 'long' } as const);
  return dateIn(language, zone, ms, { weekday: 'long', ...date });
}

/** A moment by the office's clock, and by the reader's own where it shows another time. */
function sayMoment(
  at: string,
  now: string,
  zone: string,
  reader: Reader,
): { day: string | undefined; time: string; yours?: string } {
  const { language, t } = reader;
  const [ms, nowMs] = [instantMs(at), instantMs(now)];
  const day = dayWord(language, zone, ms, nowMs);
  const time = clock(language, zone, ms);
  const own = reader.zone;
  if (own === undefined || wallMs(own, ms) === wallMs(zone, ms)) return { day, time };
  const ownTime = clock(language, own, ms);
  if (localDay(own, ms) === localDay(zone, ms)) return { day, time, yours: ownTime };
  const ownDay = dayWord(language, own, ms, nowMs) ?? relativeDay(language, 0);
  return { day, time, yours: t('human.hours.dayTime', { day: ownDay, time: ownTime }) };
}

/** A moment put into one of two sentences: the one for today, or the one that names the day. */
function sayIn(
  today: WordKey,
  otherDay: WordKey,
  { day, time, yours }: ReturnType<typeof sayMoment>,
  t: Translate,
): string {
  const said = day === undefined ? t(today, { time }) : t(otherDay, { day, time });
  return yours === undefined ? said : t('human.hours.yours', { said, time: yours });
}

/** A moment in a sentence: "tomorrow at 08:00 (your time 09:00)". */
export function sayWhen(at: string, now: string, zone: string, reader: Reader): string {
  return sayIn('human.hours.at', 'human.hours.dayTime', sayMoment(at, now, zone, reader), reader.t);
}

/**
 * Whether a way is open, in a few words: "open until 18:00", "opens tomorrow at 08:00 (your time 09:00)". What is
 * unknown is called unknown.
 */
export function sayAvailability(
  { state, because, nextChange, checkedAt }: Availability,
  zone: string,
  reader: Reader,
): string {
  const { t } = reader;
  if (state === 'unknown')
    return t(because.type === 'holidays-unknown' ? 'human.hours.holidaysUnknown' : 'human.hours.unknown');
  if (because.type === 'always') return t('human.hours.always');
  if (!nextChange) return t(`human.hours.${state}`);
  const moment = sayMoment(nextChange.at, checkedAt, zone, reader);
  if (state === 'open') return sayIn('human.hours.openUntil', 'human.hours.openUntilDay', moment, t);
  if (nextChange.to === 'unknown') return t('human.hours.closed');
  return sayIn('human.hours.opensAt', 'human.hours.opensDay', moment, t);
}

/** Why the hours are other than usual today; nothing on a usual day. */
function sayBecause({ because, state }: Availability, zone: string, reader: Reader): string | undefined {
  const { t } = reader;
  if (because.type === 'holiday' || because.type === 'exception')
    return t(state === 'closed' ? 'human.hours.closedBecause' : 'human.hours.otherBecause', { label: because.label });
  if (because.type === 'live')
    return t('human.hours.live', { time: sayClock(reader.language, reader.zone ?? zone, because.observedAt) });
  return undefined;
}

/** Seconds as people say them: whole minutes from one minute on. */
export const sayWait = (language: string, s: number): string =>
  formatDuration(language, s < 60 ? `PT${Math.max(1, Math.round(s))}S` : `PT${Math.round(s / 60)}M`);

/** What else to know before choosing a way: who answers, wait, cost, languages, notes; a line each. */
export function describeWay({ channel, availability }: Way, zone: string, reader: Reader): string[] {
  const { language, t } = reader;
  const { wait, cost, languages, replyWithin, note } = channel;
  const lines: Array<string | undefined> = [
    t(`human.reaches.${channel.reachesPerson}`),
    sayBecause(availability, zone, reader),
  ];
  if (availability.wait)
    lines.push(
      t('human.wait.now', {
        wait: sayWait(language, availability.wait.s),
        time: sayClock(language, reader.zone ?? zone, availability.wait.observedAt),
      }),
    );
  else if (wait) {
    const measured = dateIn(language, 'UTC', Date.parse(wait.asOf), { dateStyle: 'long' });
    lines.push(
      t('human.wait.usually', { wait: formatDuration(language, wait.usually), source: wait.source, date: measured }),
    );
  }
  if (replyWithin) lines.push(t('human.replyWithin', { time: formatDuration(language, replyWithin) }));
  lines.push(typeof cost === 'string' ? t(`human.cost.${cost}`) : cost.text);
  lines.push(
    t('human.languages', {
      languages: formatList(
        language,
        languages.map((tag) => formatLanguage(language, tag)),
      ),
    }),
  );
  lines.push(note);
  return lines.filter((line): line is string => line !== undefined);
}
