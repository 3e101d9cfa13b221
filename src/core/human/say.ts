import type { Channel, HelpDocument } from '../../schema/index.ts';
import { formatDuration, formatList } from '../format.ts';
import type { Translate } from '../translate.ts';
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

const clock = (language: string, zone: string, ms: number) =>
  new Intl.DateTimeFormat(language, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    ms,
  );

/** A moment by the clock of a zone: 18:05. */
export const sayClock = (language: string, zone: string, at: string): string => clock(language, zone, instantMs(at));

const localDay = (zone: string, ms: number) => Math.floor(wallMs(zone, ms) / dayMs);

/** A day as people say it from now: nothing for today, then tomorrow, a weekday, a date. */
function dayWord(language: string, zone: string, ms: number, nowMs: number): string | undefined {
  const ahead = localDay(zone, ms) - localDay(zone, nowMs);
  if (ahead === 0) return undefined;
  if (ahead === 1 || ahead === -1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(ahead, 'day');
  const near = ahead > 0 && ahead < 7;
  const style: Intl.DateTimeFormatOptions = near
    ? { weekday: 'long' }
    : { weekday: 'long', day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, { timeZone: zone, ...style }).format(ms);
}

/** A moment by the office's clock, and by the reader's own where it shows another time. */
function sayMoment(
  at: string,
  now: string,
  zone: string,
  reader: Reader,
): { day?: string; time: string; yours?: string } {
  const { language, t } = reader;
  const [ms, nowMs] = [instantMs(at), instantMs(now)];
  const day = dayWord(language, zone, ms, nowMs);
  const time = clock(language, zone, ms);
  const own = reader.zone;
  if (own === undefined || wallMs(own, ms) === wallMs(zone, ms)) return { ...(day !== undefined && { day }), time };
  const sameDay = localDay(own, ms) === localDay(zone, ms);
  const ownDay = sameDay
    ? undefined
    : (dayWord(language, own, ms, nowMs) ??
      new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day'));
  const yours =
    ownDay === undefined
      ? clock(language, own, ms)
      : t('human.hours.dayTime', { day: ownDay, time: clock(language, own, ms) });
  return { ...(day !== undefined && { day }), time, yours };
}

const withYours = (said: string, yours: string | undefined, t: Translate) =>
  yours === undefined ? said : t('human.hours.yours', { said, time: yours });

/** A moment in a sentence: "tomorrow at 08:00 (your time 09:00)". */
export function sayWhen(at: string, now: string, zone: string, reader: Reader): string {
  const { day, time, yours } = sayMoment(at, now, zone, reader);
  const said =
    day === undefined ? reader.t('human.hours.at', { time }) : reader.t('human.hours.dayTime', { day, time });
  return withYours(said, yours, reader.t);
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
  if (!nextChange) return t(state === 'open' ? 'human.hours.open' : 'human.hours.closed');
  const { day, time, yours } = sayMoment(nextChange.at, checkedAt, zone, reader);
  if (state === 'open')
    return withYours(
      day === undefined ? t('human.hours.openUntil', { time }) : t('human.hours.openUntilDay', { day, time }),
      yours,
      t,
    );
  if (nextChange.to === 'unknown') return t('human.hours.closed');
  return withYours(
    day === undefined ? t('human.hours.opensAt', { time }) : t('human.hours.opensDay', { day, time }),
    yours,
    t,
  );
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
  s < 60
    ? formatDuration(language, `PT${Math.max(1, Math.round(s))}S`)
    : formatDuration(language, `PT${Math.round(s / 60)}M`);

const languageName = (language: string, tag: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;

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
        time: clock(language, reader.zone ?? zone, instantMs(availability.wait.observedAt)),
      }),
    );
  else if (wait) {
    const measured = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${wait.asOf}T00:00:00Z`),
    );
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
        languages.map((tag) => languageName(language, tag)),
      ),
    }),
  );
  lines.push(note);
  return lines.filter((line): line is string => line !== undefined);
}
