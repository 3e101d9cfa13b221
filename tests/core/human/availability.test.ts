import fc from 'fast-check';
import type { Organization, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { allWays, availability, nextOpening, waysToPerson } from '../../../src/core/human/availability.ts';
import { deepLink } from '../../../src/core/human/deep-link.ts';
import { contactJsonLd } from '../../../src/core/human/json-ld.ts';
import { sayAvailability, sayWhen } from '../../../src/core/human/say.ts';
import { createTranslate } from '../../../src/core/translate.ts';
import ar from '../../../src/locales/ar.json' with { type: 'json' };
import de from '../../../src/locales/de.json' with { type: 'json' };
import en from '../../../src/locales/en.json' with { type: 'json' };
import es from '../../../src/locales/es.json' with { type: 'json' };
import fr from '../../../src/locales/fr.json' with { type: 'json' };
import type { HelpDocument } from '../../../src/schema/index.ts';
import { help } from './fixtures.ts';

const open = '2026-11-24T10:00:00Z'; // a Tuesday, 11:00 in Berlin
const closed = '2026-11-24T20:00:00Z';
const live = (state: 'open' | 'closed' | 'unknown', observedAt: string) => ({ phone: { state, observedAt } });

describe('Availability', () => {
  it('says what the hours say, why, and when that changes', () => {
    expect(availability(help, open).phone).toEqual({
      state: 'open',
      basis: 'hours',
      because: { type: 'weekly' },
      nextChange: { at: '2026-11-24T17:00:00Z', to: 'closed' },
      checkedAt: open,
    });
    expect(availability(help, '2026-12-25T10:00:00Z').phone).toMatchObject({
      state: 'closed',
      because: { type: 'holiday', label: 'Christmas Day' },
    });
  });

  it('puts live status before hours, in both directions', () => {
    expect(availability(help, open, live('closed', open)).phone).toEqual({
      state: 'closed',
      basis: 'live',
      because: { type: 'live', observedAt: open },
      checkedAt: open,
    });
    expect(availability(help, closed, live('open', closed)).phone).toMatchObject({ state: 'open', basis: 'live' });
    expect(availability(help, open, live('open', open)).phone).toMatchObject({
      state: 'open',
      basis: 'both',
      nextChange: { to: 'closed' },
    });
  });

  it('never shows as open what the live system does not know', () => {
    expect(availability(help, open, live('unknown', open)).phone?.state).toBe('unknown');
  });

  it('forgets a live status that is old, or from a clock that runs far ahead', () => {
    expect(availability(help, open, live('closed', '2026-11-24T09:54:59Z')).phone?.basis).toBe('hours');
    expect(availability(help, open, live('closed', '2026-11-24T10:06:00Z')).phone?.basis).toBe('hours');
    expect(
      availability(help, open, { phone: { state: 'closed', observedAt: '2026-11-24T09:54:59Z', validForS: 3600 } })
        .phone?.basis,
    ).toBe('live');
  });

  it('throws where the time is none', () => {
    expect(() => availability(help, '2026-11-24 10:00')).toThrow(
      'Forthright: "2026-11-24 10:00" is no moment in time.',
    );
  });

  it('is unknown, never open, for any channel on any day that no list of holidays reaches', () => {
    const moment = fc.date({
      min: new Date('2027-01-01T12:00:00Z'),
      max: new Date('2029-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(moment, (at) => availability(help, at.toISOString()).phone?.state !== 'open'));
  });
});

describe('The ways to a person', () => {
  const ids = (at: string, ...more: [typeof undefined?, string[]?]) =>
    waysToPerson(help, at, {}, more[1] ?? []).map(({ id }) => id);

  it('begin with a person at once, then one behind a program, then one who answers later', () => {
    expect(ids(open)).toEqual(['phone', 'chat', 'form']);
    expect(ids(closed)).toEqual(['chat', 'form', 'phone']);
  });

  it('never hold a way that reaches nobody', () => {
    expect(ids(open)).not.toContain('faq');
    expect(allWays(help, open).map(({ id }) => id)).toEqual(['phone', 'chat', 'faq', 'form']);
  });

  it('prefer who speaks the language, among ways that are as good', () => {
    const both: HelpDocument = {
      ...help,
      channels: { ...help.channels, arabic: { ...help.channels.phone, languages: ['ar'] } },
    };
    expect(waysToPerson(both, open, {}, ['ar-EG'])[0]?.id).toBe('arabic');
    expect(waysToPerson(both, open, {}, ['de'])[0]?.id).toBe('phone');
  });

  it('say when somebody can talk again', () => {
    expect(nextOpening(waysToPerson(help, open))).toBeUndefined();
    const only: HelpDocument = { ...help, channels: { phone: help.channels.phone, form: help.channels.form } };
    expect(nextOpening(waysToPerson(only, closed))).toMatchObject({ at: '2026-11-25T07:00:00Z', way: { id: 'phone' } });
  });
});

describe('Hours in words', () => {
  const said = (at: string, language = 'en', zone?: string) =>
    sayAvailability(
      { availability: availability(help, at).phone!, zone: 'Europe/Berlin' },
      {
        language,
        zone,
        t: createTranslate(language, { en, de, fr, es, ar }[language] ?? en),
      },
    );

  it.each([
    [open, 'Europe/Berlin', 'open until 18:00'],
    [open, 'Europe/London', 'open until 18:00 (your time 17:00)'],
    [closed, 'Europe/Helsinki', 'opens tomorrow at 08:00 (your time 09:00)'],
    [closed, 'Pacific/Auckland', 'opens tomorrow at 08:00 (your time 20:00)'],
    ['2026-11-24T05:00:00Z', 'America/New_York', 'opens at 08:00 (your time 02:00)'],
    ['2026-11-24T05:00:00Z', 'America/Los_Angeles', 'opens at 08:00 (your time today at 23:00)'],
    ['2026-11-27T20:00:00Z', 'Europe/Berlin', 'opens Monday at 08:00'],
    ['2027-02-02T10:00:00Z', 'Europe/Berlin', 'usually open now, but not known whether today is a holiday'],
  ])('at %s for a visitor in %s: %s', (at, zone, words) => {
    expect(said(at, 'en', zone)).toBe(words);
  });

  it('are said in German and in Arabic', () => {
    expect(said(closed, 'de', 'Europe/Helsinki')).toBe('öffnet morgen um 08:00 Uhr (Ihre Zeit: 09:00)');
    expect(said('2026-11-24T05:00:00Z', 'de', 'America/Los_Angeles')).toBe(
      'öffnet um 08:00 Uhr (Ihre Zeit: heute um 23:00 Uhr)',
    );
    expect(said(closed, 'ar', 'Europe/Berlin')).toBe('يفتح غدًا الساعة 08:00');
  });

  it('are said in French and in Spanish, weekdays too', () => {
    const monday = '2026-11-27T20:00:00Z';
    expect(said(closed, 'fr', 'Europe/Helsinki')).toBe('ouvre demain à 08:00 (votre heure\u00a0: 09:00)');
    expect(said(monday, 'fr')).toBe('ouvre lundi à 08:00');
    expect(said(closed, 'es', 'Europe/Helsinki')).toBe('abre: mañana a las 08:00 (su hora: 09:00)');
    expect(said(monday, 'es')).toBe('abre: lunes a las 08:00');
  });

  it('name the date where it is further away than a week', () => {
    expect(
      sayWhen('2026-12-07T07:00:00Z', '2026-11-24T10:00:00Z', 'Europe/Berlin', {
        language: 'en',
        t: createTranslate('en', en),
      }),
    ).toBe('Monday, December 7 at 08:00');
  });
});

describe('A way that needs no code', () => {
  const passedOn = [{ id: 'page', label: 'This page', text: 'https://lumen.example/a?b=c&d' }];
  it.each([
    ['phone', '+49 (30) 901-820', 'tel:+4930901820'],
    ['text-relay', '+49 30 901820', 'tel:+4930901820'],
    ['sms', '+49 30 901820', 'sms:+4930901820?body=This%20page%3A%20https%3A%2F%2Flumen.example%2Fa%3Fb%3Dc%26d'],
    [
      'email',
      'help@lumen.example',
      'mailto:help@lumen.example?body=This%20page%3A%20https%3A%2F%2Flumen.example%2Fa%3Fb%3Dc%26d',
    ],
    ['form', 'https://lumen.example/write', 'https://lumen.example/write'],
    ['chat', 'in-page', undefined],
  ] as const)('%s at %s starts with %s', (kind, address, link) => {
    expect(deepLink({ ...help.channels.phone, kind, address }, passedOn)).toBe(link);
  });
});

describe('schema.org data', () => {
  it('holds every way, with its hours, in a form that the types of schema.org accept', () => {
    const data = contactJsonLd({
      ...help,
      hours: {
        office: {
          ...help.hours.office,
          exceptions: {
            '2026-12-24': { open: ['08:00-12:00'], label: 'Christmas Eve' },
            '2026-12-31': { open: [], label: 'New Year’s Eve' },
          },
        },
      },
    });
    const typed: WithContext<Organization> = data;
    expect(typed['@type']).toBe('Organization');
    expect(data.contactPoint).toHaveLength(4);
    expect(data.contactPoint[0]).toMatchObject({
      '@type': 'ContactPoint',
      telephone: '+49 30 901820',
      availableLanguage: ['de', 'en'],
    });
    const hours = data.contactPoint[0]?.hoursAvailable ?? [];
    expect(hours).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'https://schema.org/Monday',
      opens: '13:00',
      closes: '18:00',
    });
    expect(hours).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-31',
      validThrough: '2026-12-31',
      description: 'New Year’s Eve',
    });
  });
});
