import { type Channel, type HelpDocument, type Hours, longestException, weekdays } from './help.ts';
import type { Finding, Path } from './issue.ts';
import { didYouMean } from './suggest.ts';

// What one field of a help document demands of another.

const unknownId = (path: Path, word: string, known: string[], where: string): Finding => {
  const near = didYouMean(word, known);
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : `an id that stands under ${where}`;
  return {
    code: 'unknown-id',
    path,
    expected,
    found: word,
    mend: near ? `Did you mean ${near}?` : `Add ${word} under ${where}.`,
  };
};

const wrong = (path: Path, expected: string, found: string, mend: string): Finding => ({
  code: 'wrong-value',
  path,
  expected,
  found,
  mend,
});

const numbered = ['phone', 'text-relay', 'sms'];
const ownCode = ['chat', 'video', 'callback', 'form'];

/** Whether an address can be what its kind needs. A number is looked at closely by the checker, not here. */
function addressFits({ kind, address }: Channel): Finding | undefined {
  const path = ['address'];
  // ITU-T E.164: at most 15 digits after the plus.
  const digits = address.replace(/\D/g, '').length;
  if (numbered.includes(kind))
    return /^\+[1-9][\d ()/.-]*$/.test(address) && digits >= 7 && digits <= 15
      ? undefined
      : wrong(
          path,
          'a phone number with its country code',
          address,
          'Begin with + and the code of the country: +49 30 901820.',
        );
  if (kind === 'email')
    return /^[^\s@:?]+@[^\s@:?]+\.[^\s@:?]+$/.test(address)
      ? undefined
      : wrong(path, 'an e-mail address', address, 'Write help@example.org.');
  if (ownCode.includes(kind))
    return address === 'in-page' || /^(https:\/\/|\/)[^\s]+$/.test(address)
      ? undefined
      : wrong(
          path,
          'a link, or in-page',
          address,
          'Begin with https:// or /, or write in-page if your own code opens it.',
        );
  return undefined;
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Two intervals of a week that hold the same minute. */
function overlapInWeek(weekly: Hours['weekly']): { path: Path; found: string } | undefined {
  const spans = weekdays.flatMap((day, index) => {
    const open = weekly[day] ?? [];
    if (open === 'unknown') return [];
    return open.map((text, position) => {
      const [from, to] = text.split('-').map(minutes) as [number, number];
      const start = index * 1440 + from;
      return { start, end: index * 1440 + (to <= from ? to + 1440 : to), text, path: ['weekly', day, position] };
    });
  });
  spans.sort((a, b) => a.start - b.start);
  // Sunday night runs into Monday.
  const last = spans.at(-1);
  const round =
    spans[0] && last && last.end > 10080 ? [...spans, { ...spans[0], start: spans[0].start + 10080 }] : spans;
  for (const [index, span] of round.entries()) {
    const before = round[index - 1];
    if (before && before !== span && span.start < before.end)
      return { path: span.path, found: `${before.text} and ${span.text}` };
  }
  return undefined;
}

function overlapInDay(open: 'unknown' | string[]): string | undefined {
  if (open === 'unknown') return undefined;
  const spans = open
    .map((text) => ({ text, from: minutes(text.slice(0, 5)), to: minutes(text.slice(6)) }))
    .sort((a, b) => a.from - b.from);
  const end = (span: (typeof spans)[number]) => (span.to <= span.from ? span.to + 1440 : span.to);
  const at = spans.findIndex((span, index) => index > 0 && span.from < end(spans[index - 1]!));
  return at > 0 ? `${spans[at - 1]!.text} and ${spans[at]!.text}` : undefined;
}

function hoursDuties(path: Path, hours: Hours, lists: string[]): Finding[] {
  const found: Finding[] = [];
  const overlap = (at: Path, which: string, expected = 'times that do not overlap') =>
    found.push({
      code: 'overlap',
      path: [...path, ...at],
      expected,
      found: which,
      mend: 'Make one of them end before the other begins.',
    });
  if (hours.holidays !== undefined && !lists.includes(hours.holidays))
    found.push(unknownId([...path, 'holidays'], hours.holidays, lists, 'holidays'));
  const week = overlapInWeek(hours.weekly);
  if (week) overlap(week.path, week.found);
  const onHolidays = overlapInDay(hours.onHolidays ?? []);
  if (onHolidays) overlap(['onHolidays'], onHolidays);
  const dates = Object.keys(hours.exceptions ?? {}).map((key) => ({ key, from: key.slice(0, 10), to: key.slice(-10) }));
  for (const { key, from, to } of dates) {
    if (to < from)
      found.push(wrong([...path, 'exceptions', key], 'the first date before the last', key, `Write ${to}/${from}.`));
    if ((Date.parse(to) - Date.parse(from)) / 86_400_000 >= longestException)
      found.push(
        wrong([...path, 'exceptions', key], `at most ${longestException} days`, key, 'Change the usual week instead.'),
      );
    const inDay = overlapInDay(hours.exceptions?.[key]?.open ?? []);
    if (inDay) overlap(['exceptions', key, 'open'], inDay);
  }
  dates.sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, date] of dates.entries()) {
    const before = dates[index - 1];
    if (before && date.from <= before.to)
      overlap(['exceptions', date.key], `${before.key} and ${date.key}`, 'each date in one exception');
  }
  return found;
}

const roundTheClock = ({ weekly, exceptions, holidays, onHolidays }: Hours): boolean =>
  !exceptions &&
  (!holidays || String(onHolidays) === '00:00-24:00') &&
  weekdays.every((day) => String(weekly[day]) === '00:00-24:00');

/** The duties between the fields of a help document: what one field makes necessary in another. */
export function helpDuties(document: HelpDocument): Finding[] {
  const hours = Object.entries(document.hours ?? {});
  const lists = Object.entries(document.holidays ?? {});
  const channels = Object.entries(document.channels);
  const found: Finding[] = [];
  for (const [id, { from, until, days }] of lists) {
    const path = ['holidays', id];
    if (until < from)
      found.push(
        wrong([...path, 'until'], `a date after ${from}`, until, 'Write the last day that the list knows about.'),
      );
    for (const day of Object.keys(days)) {
      if (day >= from && day <= until) continue;
      found.push(
        wrong(
          [...path, 'days', day],
          `a date from ${from} to ${until}`,
          day,
          'Correct the date, or widen from and until.',
        ),
      );
    }
  }
  found.push(
    ...hours.flatMap(([id, one]) =>
      hoursDuties(
        ['hours', id],
        one,
        lists.map(([list]) => list),
      ),
    ),
  );
  const known = hours.map(([id]) => id);
  for (const [id, channel] of channels) {
    const path = ['channels', id];
    if (channel.hours !== 'always' && !known.includes(channel.hours))
      found.push(unknownId([...path, 'hours'], channel.hours, known, 'hours'));
    const misfit = addressFits(channel);
    if (misfit) found.push({ ...misfit, path: [...path, ...misfit.path] });
  }
  const anyHour = ({ hours: name }: Channel) =>
    name === 'always' || hours.some(([id, one]) => id === name && roundTheClock(one));
  const people = channels.filter(([, { reachesPerson }]) => reachesPerson !== 'never');
  const lacking = (expected: string, mend: string) =>
    found.push({ code: 'no-person', path: ['channels'], at: 'key', expected, found: 'none', mend });
  // Spain, Ley 10/2025 and DSA Art. 12(1): not solely by automated tools.
  if (!people.some(([, { reachesPerson }]) => reachesPerson === 'directly'))
    lacking(
      'a channel that reaches a person directly',
      'Add one with reachesPerson: directly, or change what stands before the person.',
    );
  if (!people.some(([, channel]) => anyHour(channel)))
    lacking(
      'a channel to a person that can be used at any hour',
      'Add one with hours: always, such as an e-mail address or a form that a person reads.',
    );
  return found;
}
