import { describe, expect, it } from 'vitest';
import { helpAging } from '../../../src/core/human/aging.ts';
import { parseHelp } from '../../../src/core/human/parse.ts';
import type { HelpDocument } from '../../../src/schema/index.ts';
import { help } from './fixtures.ts';

const of = (data: unknown) =>
  parseHelp({ file: 'help.help.yaml', data }).issues.map(({ code, path, mend }) => ({ code, path, mend }));
const phone = (fields: object) =>
  of({ ...help, channels: { ...help.channels, phone: { ...help.channels.phone, ...fields } } });
const office = (fields: object) => of({ ...help, hours: { office: { ...help.hours.office, ...fields } } });

describe('A help file', () => {
  it('is parsed, with a digest for each language', () => {
    const { explanation, issues } = parseHelp({ file: 'help.help.yaml', data: help });
    expect(issues).toEqual([]);
    expect(explanation?.notices.en?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is offered in a language only if the translation is whole', () => {
    const data = {
      kind: 'help',
      id: 'help',
      language: 'de',
      title: 'Mit einem Menschen sprechen',
      holidays: { berlin: { days: { '2026-12-25': 'Weihnachten' } } },
      channels: {
        phone: { label: 'Anrufen' },
        chat: { label: 'Chatten' },
        faq: { label: 'Das Programm fragen' },
        form: { label: 'Schreiben' },
      },
    };
    const { explanation } = parseHelp({ file: 'help.help.yaml', data: help }, [{ file: 'help.help.de.yaml', data }]);
    expect(explanation?.notices.de?.channels.phone?.label).toBe('Anrufen');
    expect(explanation?.notices.de?.channels.phone?.address).toBe('+49 30 901820');
    const { faq: _, ...rest } = data.channels;
    const { issues } = parseHelp({ file: 'help.help.yaml', data: help }, [
      { file: 'help.help.de.yaml', data: { ...data, channels: rest } },
    ]);
    expect(issues).toContainEqual(expect.objectContaining({ code: 'missing-translation', path: 'channels.faq' }));
  });

  it('needs hours and an address for each channel', () => {
    const { hours: _, address: __, ...bare } = help.channels.phone;
    expect(of({ ...help, channels: { ...help.channels, phone: bare } }).map(({ code, path }) => [code, path])).toEqual([
      ['missing-field', 'channels.phone.address'],
      ['missing-field', 'channels.phone.hours'],
    ]);
  });

  it.each([
    ['0300 200 3300', 'a number without its country'],
    ['+49', 'a country without a number'],
    ['+49 30 9018 2000 3000 4000', 'more digits than any number has'],
    ['call us', 'words'],
  ])('refuses %s as a phone number: %s', (address) => {
    expect(phone({ address })).toMatchObject([{ code: 'wrong-value', path: 'channels.phone.address' }]);
  });

  it('refuses an e-mail address and a link that are none', () => {
    const form = (fields: object) =>
      of({ ...help, channels: { ...help.channels, form: { ...help.channels.form, ...fields } } });
    expect(form({ kind: 'email', address: 'help at lumen' })).toMatchObject([{ path: 'channels.form.address' }]);
    expect(form({ address: 'javascript:alert(1)' })).toMatchObject([{ path: 'channels.form.address' }]);
    expect(form({ address: 'http://lumen.example' })).toMatchObject([{ path: 'channels.form.address' }]);
  });

  it('names the hours that were meant', () => {
    expect(phone({ hours: 'ofice' })).toEqual([
      { code: 'unknown-id', path: 'channels.phone.hours', mend: 'Did you mean office?' },
    ]);
    expect(office({ holidays: 'berln' })).toEqual([
      { code: 'unknown-id', path: 'hours.office.holidays', mend: 'Did you mean berlin?' },
    ]);
  });

  it.each([
    ['Europe/Berln', 'Did you mean Europe/Berlin?'],
    ['+02:00', 'Write the region and a city of that zone: Europe/Berlin, America/New_York.'],
    ['CET', 'Write the region and a city of that zone: Europe/Berlin, America/New_York.'],
  ])('refuses %s as a time zone', (zone, mend) => {
    expect(office({ zone })).toEqual([{ code: 'wrong-value', path: 'hours.office.zone', mend }]);
  });

  it.each([
    [{ monday: ['08:00-12:00', '11:00-17:00'] }, 'hours.office.weekly.monday.1'],
    [{ monday: ['20:00-02:00'], tuesday: ['01:00-05:00'] }, 'hours.office.weekly.tuesday.0'],
    [{ sunday: ['22:00-03:00'], monday: ['02:00-04:00'] }, 'hours.office.weekly.monday.0'],
  ])('refuses times that overlap: %j', (weekly, path) => {
    expect(office({ weekly })).toMatchObject([{ code: 'overlap', path }]);
  });

  it('allows times that touch', () => {
    expect(
      office({ weekly: { monday: ['08:00-12:00', '12:00-24:00'], tuesday: ['00:00-08:00'], sunday: ['20:00-00:00'] } }),
    ).toEqual([]);
  });

  it('refuses two exceptions for one date, one that ends before it begins, and one that lasts for years', () => {
    const closed = { open: [], label: 'Closed' };
    expect(office({ exceptions: { '2026-12-24': closed, '2026-12-20/2026-12-31': closed } })).toMatchObject([
      { code: 'overlap', path: 'hours.office.exceptions.2026-12-24' },
    ]);
    expect(office({ exceptions: { '2026-12-31/2026-12-20': closed } })).toMatchObject([
      { mend: 'Write 2026-12-20/2026-12-31.' },
    ]);
    expect(office({ exceptions: { '2026-01-01/9999-12-31': closed } })).toMatchObject([
      { path: 'hours.office.exceptions.2026-01-01/9999-12-31', mend: 'Change the usual week instead.' },
    ]);
  });

  it.each(['24:00-08:00', '8-12', '08:00–12:00', '25:00-26:00'])('refuses %s as a time', (text) => {
    expect(office({ weekly: { monday: [text] } })).toMatchObject([{ code: 'wrong-value' }]);
  });

  it('refuses a date that no calendar has', () => {
    expect(office({ exceptions: { '2026-02-30': { open: [], label: 'Never' } } })).toMatchObject([
      { code: 'wrong-value' },
    ]);
    expect(
      of({ ...help, holidays: { berlin: { ...help.holidays.berlin, days: { '2027-01-01': 'New Year' } } } }),
    ).toMatchObject([{ path: 'holidays.berlin.days.2027-01-01' }]);
  });

  it('needs a person who answers directly, and one who can be asked at any hour', () => {
    const bots = Object.fromEntries(
      Object.entries(help.channels).map(([id, channel]) => [id, { ...channel, reachesPerson: 'after-bot' }]),
    );
    expect(of({ ...help, channels: bots })).toMatchObject([{ code: 'no-person', path: 'channels' }]);
    expect(of({ ...help, channels: { phone: help.channels.phone } })).toMatchObject([
      { code: 'no-person', path: 'channels' },
    ]);
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const always = { zone: 'Europe/Berlin', weekly: Object.fromEntries(days.map((day) => [day, ['00:00-24:00']])) };
    expect(of({ ...help, hours: { office: always }, channels: { phone: help.channels.phone } })).toEqual([]);
  });

  it('reads nonsense without breaking', () => {
    for (const data of [
      null,
      [],
      'help',
      5,
      { kind: 'help' },
      { ...help, channels: [] },
      { ...help, channels: { phone: null } },
    ])
      expect(parseHelp({ file: 'a', data }).issues.length).toBeGreaterThan(0);
  });
});

describe('A help file grows old', () => {
  it('when its list of holidays has ended, or soon ends', () => {
    expect(helpAging(help, '2026-06-01')).toEqual([]);
    expect(helpAging(help, '2026-12-10')).toMatchObject([
      { code: 'expired', severity: 'warning', found: 'one that ends on 2026-12-31' },
    ]);
    expect(helpAging(help, '2027-01-02')).toMatchObject([
      { code: 'expired', found: expect.stringContaining('ended on 2026-12-31') },
    ]);
  });

  it('when its waits were measured more than a year ago', () => {
    const old: HelpDocument = {
      ...help,
      channels: {
        ...help.channels,
        phone: { ...help.channels.phone, wait: { usually: 'PT4M', source: 'our count', asOf: '2025-01-01' } },
      },
    };
    expect(helpAging(old, '2026-06-01')).toMatchObject([{ path: ['channels', 'phone', 'wait', 'asOf'] }]);
  });
});
