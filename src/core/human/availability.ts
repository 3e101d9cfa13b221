import type { Channel, ChannelKind, HelpDocument } from '../../schema/index.ts';
import { type HoursAnswer, type HoursReason, hoursAt, type OpenState } from './hours.ts';
import { instantMs, isoOf } from './zone.ts';

/** What a live system says about a channel right now. It goes before hours for as long as it is fresh. */
export interface LiveStatus {
  readonly state: OpenState;
  /** When this was observed, ISO 8601. */
  readonly observedAt: string;
  /** How long it may be believed. @default 300 */
  readonly validForS?: number;
  /** The wait that is expected now, in seconds. */
  readonly waitS?: number;
}

/** Whether a channel can be used now, why, and when that changes. `unknown` is never shown as open. */
export interface Availability {
  readonly state: OpenState;
  /** What the state rests on. `both`: live status and hours say the same. */
  readonly basis: 'hours' | 'live' | 'both';
  readonly because: HoursReason | { readonly type: 'live'; readonly observedAt: string };
  /** The next moment at which the hours change the state. Left out where a live system says other than the hours. */
  readonly nextChange?: { readonly at: string; readonly to: OpenState };
  readonly wait?: { readonly s: number; readonly observedAt: string };
  readonly checkedAt: string;
}

/** The kinds of way on which a person answers at once. On the others an answer comes later. */
const immediateKinds: ReadonlyArray<ChannelKind> = ['phone', 'text-relay', 'chat', 'video', 'in-person'];

function byHours(help: HelpDocument, { hours: id }: Channel, atMs: number): HoursAnswer {
  if (id === 'always') return { state: 'open', because: { type: id } };
  const hours = help.hours?.[id];
  return hours
    ? hoursAt(hours, help.holidays?.[hours.holidays ?? ''], atMs)
    : { state: 'unknown', because: { type: 'not-stated' } };
}

function byLive(said: HoursAnswer, atMs: number, live: LiveStatus | undefined): Omit<Availability, 'checkedAt'> {
  // A clock may run ahead a little, not by hours.
  if (!live || Math.abs(atMs - instantMs(live.observedAt)) > (live.validForS ?? 300) * 1000)
    return { ...said, basis: 'hours' };
  const { observedAt, waitS, state } = live;
  return {
    ...(state === said.state
      ? { ...said, basis: 'both' }
      : { state, basis: 'live', because: { type: 'live', observedAt } }),
    ...(waitS !== undefined && { wait: { s: waitS, observedAt } }),
  };
}

/** One way to reach somebody, and whether it can be used now. */
export interface Way {
  readonly id: string;
  readonly channel: Channel;
  /** The IANA time zone of its office; undefined where it has no hours. */
  readonly zone: string | undefined;
  readonly availability: Availability;
  /** Whether an answer comes at once, not later. */
  readonly immediate: boolean;
}

// Best first. A person at once, a person at once behind a program, a person later, and then what nobody can vouch for.
function rank({ channel, availability: { state }, immediate }: Way): number {
  if (state === 'open') return immediate ? (channel.reachesPerson === 'directly' ? 0 : 1) : 2;
  if (state === 'unknown') return immediate ? 3 : 4;
  return 5;
}

const baseOf = (tag: string) => tag.split('-')[0];

/**
 * Ways in the order in which to offer them: open before unknown before closed, a person at once before a person later,
 * one who speaks one of the languages before one who does not, and otherwise as they stood.
 */
export function bestFirst(ways: ReadonlyArray<Way>, languages: ReadonlyArray<string>): Way[] {
  const wanted = languages.map(baseOf);
  const speaks = ({ channel }: Way) => Number(channel.languages.some((tag) => wanted.includes(baseOf(tag))));
  return [...ways].sort((a, b) => rank(a) - rank(b) || speaks(b) - speaks(a));
}

/** Every way that reaches a person, in the order of the file. */
export const reaching = (ways: ReadonlyArray<Way>): Way[] =>
  ways.filter(({ channel }) => channel.reachesPerson !== 'never');

/**
 * The ways to a person, best first: open before unknown before closed, a person at once before a person later, one who
 * speaks the language before one who does not, and otherwise in the order of the file. Ways that never reach a person
 * are not among them.
 */
export const waysToPerson = (
  help: HelpDocument,
  at: string,
  live: Readonly<Record<string, LiveStatus>> = {},
  languages: ReadonlyArray<string> = [],
): Way[] => bestFirst(reaching(allWays(help, at, live)), languages);

/**
 * Every way of a help file, in its fixed order (WCAG 3.2.6), and whether it can be used at a moment, by the clock of its
 * office.
 * @param at ISO 8601 with an offset, for instance from `new Date().toISOString()`
 * @param live what live systems say, by channel id; each goes before the hours while it is fresh
 * @throws if a time is none
 */
export function allWays(help: HelpDocument, at: string, live: Readonly<Record<string, LiveStatus>> = {}): Way[] {
  const atMs = instantMs(at);
  return Object.entries(help.channels).map(([id, channel]) => ({
    id,
    channel,
    zone: help.hours?.[channel.hours]?.zone,
    availability: {
      ...byLive(byHours(help, channel, atMs), atMs, Object.hasOwn(live, id) ? live[id] : undefined),
      checkedAt: isoOf(atMs),
    },
    immediate: immediateKinds.includes(channel.kind),
  }));
}

/** Whether each channel of a help file can be used at a moment, by its id: what `allWays` says, and no more. */
export const availability = (
  help: HelpDocument,
  at: string,
  live?: Readonly<Record<string, LiveStatus>>,
): { readonly [channel: string]: Availability } =>
  Object.fromEntries(allWays(help, at, live).map(({ id, availability: one }) => [id, one]));

/** Whether somebody is there now who answers at once. */
export const talkingNow = (ways: ReadonlyArray<Way>): boolean =>
  ways.some(({ immediate, availability }) => immediate && availability.state === 'open');

/** The next opening of a way on which a person answers at once; undefined if none is foreseen. */
export function nextOpening(ways: ReadonlyArray<Way>): { readonly way: Way; readonly at: string } | undefined {
  return ways
    .flatMap((way) => {
      const { nextChange } = way.availability;
      return way.immediate && nextChange?.to === 'open' ? { way, at: nextChange.at } : [];
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}
