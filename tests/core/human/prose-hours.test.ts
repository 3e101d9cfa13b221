import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hoursAt } from '../../../src/core/human/hours.ts';
import { type Holidays, type Hours, weekdays } from '../../../src/schema/index.ts';

// Opening hours that real offices publish as sentences, and the same as data, made by hand. Each is asked at moments
// whose answer the sentence gives. The sentence itself stays in the folder of real data.

const data = resolve(import.meta.dirname, '../../..', process.env.FORTHRIGHT_REAL_DATA ?? '../shared/data', 'contact');

const week = (days: string, ...open: string[]) => {
  const [first = 0, last = first] = days.split('-').map((day) => weekdays.findIndex((name) => name.startsWith(day)));
  return Object.fromEntries(weekdays.slice(first, last + 1).map((name) => [name, open]));
};

interface Prose {
  office: string;
  file: string;
  /** Words of the sentence by which it is found. */
  says: string;
  hours: Hours;
  holidays?: Holidays;
  open: string[];
  closed: string[];
}

const offices: Prose[] = [
  {
    office: 'A tax helpline with other hours on each day of the weekend, closed on bank holidays',
    file: 'hmrc-income-tax-webchat.json',
    says: '8am to 8pm, Monday to Friday 8am to 4pm Saturday 9am to 5pm Sunday Closed bank holidays.',
    hours: {
      zone: 'Europe/London',
      holidays: 'bank',
      weekly: { ...week('mon-fri', '08:00-20:00'), saturday: ['08:00-16:00'], sunday: ['09:00-17:00'] },
    },
    holidays: {
      from: '2016-01-01',
      until: '2016-12-31',
      days: { '2016-12-26': 'Boxing Day', '2016-12-27': 'Christmas Day (substitute day)' },
    },
    open: [
      '2016-07-01T19:59:00+01:00',
      '2016-07-02T15:59:00+01:00',
      '2016-07-03T09:00:00+01:00',
      '2016-12-28T08:00:00+00:00',
    ],
    closed: [
      '2016-07-01T20:00:00+01:00',
      '2016-07-02T16:00:00+01:00',
      '2016-07-03T08:59:00+01:00',
      '2016-12-26T12:00:00+00:00',
      '2016-12-27T12:00:00+00:00',
    ],
  },
  {
    office: 'The same office on another medium, closed on Sundays',
    file: 'hmrc-income-tax-webchat.json',
    says: '8am and 8pm, Monday to Friday 8am and 4pm Saturdays Closed Sundays',
    hours: { zone: 'Europe/London', weekly: { ...week('mon-fri', '08:00-20:00'), saturday: ['08:00-16:00'] } },
    open: ['2016-12-12T08:00:00Z', '2016-12-17T15:00:00Z'],
    closed: ['2016-12-18T12:00:00Z', '2016-12-17T16:00:00Z'],
  },
  {
    office: 'A hotline that never closes',
    file: 'hmrc-customs-hotline.json',
    says: '24 hours a day, 7 days a week',
    hours: { zone: 'Europe/London', weekly: week('mon-sun', '00:00-24:00') },
    open: ['2016-03-27T01:30:00Z', '2016-12-25T00:00:00Z', '2016-10-30T01:30:00+00:00'],
    closed: [],
  },
  {
    office: 'An office with a long lunch',
    file: 'embassies/australia.json',
    says: 'Monday to Friday, 8.45am to 12.30pm/1.30pm to 5.00pm',
    hours: { zone: 'Australia/Sydney', weekly: week('mon-fri', '08:45-12:30', '13:30-17:00') },
    open: ['2018-07-02T08:45:00+10:00', '2018-01-08T16:59:00+11:00'],
    closed: ['2018-07-02T12:30:00+10:00', '2018-07-02T13:29:00+10:00', '2018-07-07T10:00:00+10:00'],
  },
  {
    office: 'A counter in the same house',
    file: 'embassies/australia.json',
    says: 'Consular counter hours: Monday to Friday 9.00am to 1.00pm',
    hours: { zone: 'Australia/Sydney', weekly: week('mon-fri', '09:00-13:00') },
    open: ['2018-07-02T12:59:00+10:00'],
    closed: ['2018-07-02T13:00:00+10:00', '2018-07-01T10:00:00+10:00'],
  },
  {
    office: 'An office that closes early on Fridays',
    file: 'embassies/kenya.json',
    says: 'Monday to Thursday: 7am to 4pm and Friday 7am to 1pm',
    hours: { zone: 'Africa/Nairobi', weekly: { ...week('mon-thu', '07:00-16:00'), friday: ['07:00-13:00'] } },
    open: ['2018-07-05T15:59:00+03:00', '2018-07-06T12:59:00+03:00'],
    closed: ['2018-07-06T13:00:00+03:00', '2018-07-05T06:59:00+03:00'],
  },
  {
    office: 'Phone lines that differ from the door',
    file: 'embassies/spain.json',
    says: 'Monday to Friday, 8:30am to 5pm. Consular phone lines are open from 9am to 4pm.',
    hours: { zone: 'Europe/Madrid', weekly: week('mon-fri', '09:00-16:00') },
    open: ['2018-03-26T09:00:00+02:00', '2018-03-23T15:59:00+01:00'],
    closed: ['2018-03-26T08:45:00+02:00', '2018-03-26T16:00:00+02:00', '2018-03-25T10:00:00+02:00'],
  },
  {
    office: 'An office on an island, an hour behind its capital',
    file: 'embassies/spain.json',
    says: 'from Monday to Friday from 8:30am to 1:30pm, excluding public holidays',
    hours: { zone: 'Atlantic/Canary', holidays: 'local', weekly: week('mon-fri', '08:30-13:30') },
    holidays: {
      from: '2018-01-01',
      until: '2018-12-31',
      days: { '2018-05-30': 'Regional day', '2018-08-15': 'Assumption' },
    },
    open: ['2018-05-29T13:29:00+01:00', '2018-01-10T08:30:00+00:00'],
    closed: ['2018-05-30T10:00:00+01:00', '2018-05-29T13:30:00+01:00'],
  },
  {
    office: 'An office whose week begins on Sunday',
    file: 'embassies/united-arab-emirates.json',
    says: 'Sunday to Thursday, 7:30am to 2:30pm (Local)',
    hours: { zone: 'Asia/Dubai', weekly: { ...week('mon-thu', '07:30-14:30'), sunday: ['07:30-14:30'] } },
    open: ['2018-07-01T07:30:00+04:00', '2018-07-05T14:29:00+04:00'],
    closed: ['2018-07-06T10:00:00+04:00', '2018-07-07T10:00:00+04:00'],
  },
  {
    office: 'The same hours as its sentence gives them in Greenwich time',
    file: 'embassies/united-arab-emirates.json',
    says: 'Sunday to Thursday, 4:30am to 11:30am (GMT)',
    hours: { zone: 'UTC', weekly: { ...week('mon-thu', '03:30-10:30'), sunday: ['03:30-10:30'] } },
    // The sentence is wrong by an hour: 7:30 there is 3:30 in Greenwich. A zone in the data settles it.
    open: ['2018-07-01T07:30:00+04:00'],
    closed: ['2018-07-01T11:00:00Z'],
  },
  {
    office: 'A counter that opens on two days of the week',
    file: 'embassies/japan.json',
    says: 'Tuesday: 9:30am - 12:00pm, 2:00pm - 5:00pm Friday: 9:30am - 1:00pm Closed on Mondays, Wednesdays and Thursdays.',
    hours: { zone: 'Asia/Tokyo', weekly: { tuesday: ['09:30-12:00', '14:00-17:00'], friday: ['09:30-13:00'] } },
    open: ['2018-07-03T11:59:00+09:00', '2018-07-03T14:00:00+09:00', '2018-07-06T12:30:00+09:00'],
    closed: [
      '2018-07-03T12:00:00+09:00',
      '2018-07-06T14:00:00+09:00',
      '2018-07-02T10:00:00+09:00',
      '2018-07-04T10:00:00+09:00',
    ],
  },
  {
    office: 'An office written in the 24-hour clock, half an hour off',
    file: 'embassies/india.json',
    says: 'Mon-Thurs: 0800-1600 hrs Friday: 0800-1300 hrs',
    hours: { zone: 'Asia/Kolkata', weekly: { ...week('mon-thu', '08:00-16:00'), friday: ['08:00-13:00'] } },
    open: ['2018-07-02T10:29:00Z', '2018-07-06T07:29:00Z'],
    closed: ['2018-07-02T10:30:00Z', '2018-07-06T07:30:00Z'],
  },
  {
    office: 'A section that is closed in the middle of the week and on holidays',
    file: 'embassies/poland.json',
    says: 'Monday, Tuesday, Thursday, Friday - 9:00am to 12:30pm. Wednesday and public holidays (see below) CLOSED.',
    hours: {
      zone: 'Europe/Warsaw',
      holidays: 'own',
      weekly: { ...week('mon-tue', '09:00-12:30'), ...week('thu-fri', '09:00-12:30') },
    },
    holidays: {
      from: '2018-01-01',
      until: '2018-12-31',
      days: { '2018-05-01': 'Labour Day', '2018-05-03': 'Constitution Day' },
    },
    open: ['2018-04-30T12:29:00+02:00', '2018-05-04T09:00:00+02:00'],
    closed: [
      '2018-05-02T10:00:00+02:00',
      '2018-05-01T10:00:00+02:00',
      '2018-05-03T10:00:00+02:00',
      '2018-04-30T12:30:00+02:00',
    ],
  },
];

/** The words of a page in one line, without marks. */
const flat = (text: string) =>
  text
    .replace(/\\[rn]/g, ' ')
    .replace(/\\u003c/gi, '<')
    .replace(/\\u003e/gi, '>')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe.skipIf(!existsSync(data))(
  'Hours that offices publish as sentences (skipped where the folder of real data is absent)',
  () => {
    it.each(offices)('$office: $says', ({ file, says, hours, holidays, open, closed }) => {
      expect(flat(readFileSync(join(data, file), 'utf8'))).toContain(says);
      const state = (at: string) => `${at} ${hoursAt(hours, holidays, Date.parse(at)).state}`;
      expect(open.map(state)).toEqual(open.map((at) => `${at} open`));
      expect(closed.map(state)).toEqual(closed.map((at) => `${at} closed`));
    });

    it('with a published list of bank holidays that ends before the day asked about are unknown, not open', () => {
      const { 'england-and-wales': list } = JSON.parse(readFileSync(join(data, 'uk-bank-holidays.json'), 'utf8'));
      const events: Array<{ title: string; date: string }> = list.events;
      const dates = events.map(({ date }) => date).sort();
      const holidays = {
        from: `${dates[0]?.slice(0, 4)}-01-01`,
        until: `${dates.at(-1)?.slice(0, 4)}-12-31`,
        days: Object.fromEntries(events.map(({ date, title }) => [date, title])),
      };
      const hours: Hours = { zone: 'Europe/London', holidays: 'bank', weekly: week('mon-fri', '08:00-20:00') };
      const state = (at: string) => hoursAt(hours, holidays, Date.parse(at)).state;
      expect(state(`${dates[0]}T12:00:00Z`)).toBe('closed');
      expect(state('2026-11-24T12:00:00Z')).toBe('unknown');
      expect(state('2026-11-24T22:00:00Z')).toBe('closed');
    });
  },
);
