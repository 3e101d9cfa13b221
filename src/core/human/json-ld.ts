import { type Channel, type HelpDocument, type Hours, weekdays } from '../../schema/index.ts';

type Day = `https://schema.org/${Capitalize<(typeof weekdays)[number]>}`;
type Option = 'https://schema.org/TollFree' | 'https://schema.org/HearingImpairedSupported';

const dayName = (day: (typeof weekdays)[number]) =>
  `https://schema.org/${day.replace(/^./, (letter) => letter.toUpperCase())}` as Day;

interface OpeningHoursSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: Day;
  opens?: string;
  closes?: string;
  validFrom?: string;
  validThrough?: string;
  description?: string;
}

/** schema.org knows no end at 24:00; it is written as the last minute. */
const closes = (clock: string) => (clock === '24:00' ? '23:59' : clock);

const span = (text: string) => ({ opens: text.slice(0, 5), closes: closes(text.slice(6)) });

function hoursSpecification(hours: Hours): OpeningHoursSpecification[] {
  const type = { '@type': 'OpeningHoursSpecification' as const };
  const usual = weekdays.flatMap((day) => {
    const open = hours.weekly[day] ?? [];
    const dayOfWeek = dayName(day);
    return open === 'unknown' ? [] : open.map((text) => ({ ...type, dayOfWeek, ...span(text) }));
  });
  const other = Object.entries(hours.exceptions ?? {}).flatMap(([key, { open, label }]) => {
    const valid = { ...type, validFrom: key.slice(0, 10), validThrough: key.slice(-10), description: label };
    if (open === 'unknown') return [];
    // A specification without opens and closes says closed.
    return open.length > 0 ? open.map((text) => ({ ...valid, ...span(text) })) : [valid];
  });
  return [...usual, ...other];
}

const allDays = /* @__PURE__ */ weekdays.map(
  (day): OpeningHoursSpecification => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: dayName(day),
    opens: '00:00',
    closes: '23:59',
  }),
);

function contactPoint(help: HelpDocument, channel: Channel) {
  const { kind, address, label, languages, cost } = channel;
  const hours = help.hours?.[channel.hours];
  const numbered = kind === 'phone' || kind === 'text-relay' || kind === 'sms';
  const option: Option[] = [
    ...(cost === 'free' && numbered ? (['https://schema.org/TollFree'] as const) : []),
    ...(kind === 'text-relay' ? (['https://schema.org/HearingImpairedSupported'] as const) : []),
  ];
  return {
    '@type': 'ContactPoint' as const,
    contactType: 'customer support',
    name: label,
    ...(numbered && { telephone: address }),
    ...(kind === 'email' && { email: address }),
    ...(/^https:/.test(address) && { url: address }),
    availableLanguage: languages,
    ...(option.length > 0 && { contactOption: option }),
    // Times are the office's own; schema.org has no field for the zone of a whole week.
    hoursAvailable: hours ? hoursSpecification(hours) : allDays,
  };
}

/** The ways to reach somebody as schema.org data, for a `script` of type `application/ld+json`. */
export function contactJsonLd(help: HelpDocument) {
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'Organization' as const,
    name: help.organisation,
    contactPoint: Object.values(help.channels).map((channel) => contactPoint(help, channel)),
  };
}
