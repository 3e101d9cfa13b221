import * as v from 'valibot';
import { duration, id, isDate, isZone, language, name, text } from './fields.ts';

// The help document: the ways to reach a person. Sources: WCAG 2.2 SC 3.2.6; DSA Art. 12(1); schema.org ContactPoint and
// OpeningHoursSpecification, which lack who answers, cost, wait and time zone.

/** The kinds of way to reach somebody. */
const channelKinds = ['phone', 'text-relay', 'chat', 'video', 'in-person', 'callback', 'sms', 'email', 'form'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** The days of the week as an hours file writes them, Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The most days that one exception may last; what lasts longer is the usual week. */
export const longestException = 366;

const interval = /* @__PURE__ */ (() =>
  v.pipe(
    v.string(),
    v.regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'interval'),
    v.description('From and to, by the clock on the office wall: 09:00-17:30. 20:00-02:00 ends the next day.'),
  ))();

const open = (description: string) =>
  v.pipe(
    v.union([v.literal('unknown'), v.array(interval)], 'intervals'),
    v.description(`${description} [] is closed. Write unknown if nobody can say.`),
  );

const date = (description: string) =>
  v.pipe(v.string(), v.check(isDate, 'date'), v.description(`${description} As 2026-12-24.`));

const dateOrRange = /* @__PURE__ */ (() =>
  v.pipe(
    v.string(),
    v.check((value) => value.split('/').length <= 2 && value.split('/').every(isDate), 'date-range'),
    v.description('A date, or the first and the last date of a range: 2026-12-24, 2026-12-27/2026-12-31.'),
  ))();

const hours = /* @__PURE__ */ (() =>
  v.strictObject({
    zone: v.pipe(
      v.string(),
      v.check(isZone, 'zone'),
      v.description('Where the office is, as the IANA time zone database calls it: Europe/Berlin.'),
    ),
    weekly: v.pipe(
      v.strictObject({
        monday: v.exactOptional(open('When it is open on Mondays.')),
        tuesday: v.exactOptional(open('When it is open on Tuesdays.')),
        wednesday: v.exactOptional(open('When it is open on Wednesdays.')),
        thursday: v.exactOptional(open('When it is open on Thursdays.')),
        friday: v.exactOptional(open('When it is open on Fridays.')),
        saturday: v.exactOptional(open('When it is open on Saturdays.')),
        sunday: v.exactOptional(open('When it is open on Sundays.')),
      }),
      v.description('The usual week. A day that is left out is closed.'),
    ),
    holidays: v.exactOptional(id('The list of holidays that this office keeps; one of the ids under holidays.')),
    onHolidays: v.exactOptional(open('When it is open on such a holiday. Closed if left out.')),
    exceptions: v.exactOptional(
      v.pipe(
        v.record(
          dateOrRange,
          v.strictObject({
            open: open('When it is open on that date, instead of the usual hours.'),
            label: text('Why the hours are other than usual: Christmas Eve, Stocktaking.'),
          }),
        ),
        v.description('Dates on which other hours hold. They go before holidays and before the usual week.'),
      ),
    ),
    note: v.exactOptional(text('Anything else about the hours: Less busy before 10.')),
  }))();

const holidays = /* @__PURE__ */ (() =>
  v.strictObject({
    from: date('The first day that this list knows about.'),
    until: date('The last day that this list knows about. After it nobody can say whether a day is a holiday.'),
    days: v.pipe(
      v.record(date('The date of a holiday.'), text('The name of the holiday.')),
      v.description('The holidays in that time. date: name.'),
    ),
  }))();

const channel = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.picklist(channelKinds), v.description('What kind of way this is.')),
    label: text('What pressing it does: Call a person. Never only Help.'),
    reachesPerson: v.pipe(
      v.picklist(['directly', 'after-bot', 'never']),
      v.description(
        'directly: a person answers. after-bot: a program or a menu comes first. never: nobody but a program.',
      ),
    ),
    address: name(
      'The number with its country code, the e-mail address, the link or the place. Write in-page if your own code opens it.',
    ),
    hours: id('When it is answered: one of the ids under hours, or always.'),
    languages: v.pipe(
      v.array(language('A language that is spoken there.')),
      v.check((list) => list.length > 0, 'no-languages'),
      v.description('The languages spoken there.'),
    ),
    cost: v.pipe(
      v.union([v.picklist(['free', 'standard']), v.strictObject({ text: text('What it costs.') })], 'cost'),
      v.description('What it costs the person. standard: the same as an ordinary call or message.'),
    ),
    wait: v.exactOptional(
      v.pipe(
        v.strictObject({
          usually: duration('How long people usually wait.'),
          source: text('Where this figure comes from.'),
          asOf: date('When it was measured.'),
        }),
        v.description('How long it takes until a person is there. Leave it out if you have not measured it.'),
      ),
    ),
    replyWithin: v.exactOptional(duration('By when an answer comes, where it does not come at once.')),
    passesOn: v.exactOptional(
      v.pipe(
        v.array(v.picklist(['page', 'answers', 'decision', 'account'])),
        v.description('What goes along to the person who answers, once the person who asks has seen it and agreed.'),
      ),
    ),
    note: v.exactOptional(text('Anything else to know before using it.')),
  }))();

/** The file `<id>.help.yaml`, in the language it was first written in. */
export const helpDocument = /* @__PURE__ */ (() =>
  v.strictObject({
    kind: v.pipe(v.literal('help'), v.description('What this file explains: how to reach a person.')),
    id: id('The name of this file; also its beginning. Guides name it as their way to a person.'),
    language: language('The language this file is written in.'),
    organisation: name('Who is reached. The same in every language.'),
    title: text('The heading over all ways: Talk to a person.'),
    intro: v.exactOptional(text('One sentence about how to choose.')),
    hours: v.exactOptional(
      v.pipe(v.record(id('id of opening hours'), hours), v.description('Opening hours by name; channels name theirs.')),
    ),
    holidays: v.exactOptional(
      v.pipe(
        v.record(id('id of a list of holidays'), holidays),
        v.description('Lists of holidays by name; hours name theirs.'),
      ),
    ),
    automation: v.exactOptional(
      v.pipe(
        v.strictObject({
          name: text('What the program is called: Lumen’s helper.'),
          can: v.pipe(v.array(text('One thing it can do.')), v.description('What the program can do.')),
          cannot: v.pipe(
            v.array(text('One thing it cannot do.')),
            v.description('What it cannot do, and a person can.'),
          ),
        }),
        v.description('The program that answers before a person, if there is one (AI Act Art. 50(1)).'),
      ),
    ),
    channels: v.pipe(
      v.record(id('id of a channel'), channel),
      v.check((channels) => Object.keys(channels).length > 0, 'no-channels'),
      v.description('The ways to reach somebody, in the order they are always shown (WCAG 3.2.6).'),
    ),
  }))();

/** What a help file holds, as typed data. */
export type HelpDocument = v.InferOutput<typeof helpDocument>;
/** One way to reach somebody. */
export type Channel = HelpDocument['channels'][string];
/** Opening hours of one office. */
export type Hours = v.InferOutput<typeof hours>;
/** A list of holidays and the time it knows about. */
export type Holidays = v.InferOutput<typeof holidays>;
