import { allWays, describeWay, sayAvailability, waysToPerson } from '../core/index.ts';
import { isZone } from '../schema/index.ts';
import { oneOf, readArguments } from './arguments.ts';
import { parseHuman } from './human-copy.ts';
import { issueLine, readHumanFile, speak } from './read-human.ts';
import { CannotRun, type Io } from './verb.ts';

export const help = `forthright open <file> [--at <time>] [--zone <zone>]

Says of each way in a help file whether somebody is there, and when that changes, by the clock of the office and by
your own. What nobody can know is called unknown, never open.

  --at <time>           the moment to ask about, ISO 8601 with Z or an offset (now)
  --zone <zone>         the time zone of whoever asks, such as Europe/London (this computer's)
  --language <tag>      the language to answer in (the file's own)
  --format text|json    how to print it (text)

● open   ○ closed   ◌ unknown

Examples
  forthright open copy/lumen.help.yaml
  forthright open copy/lumen.help.yaml --at 2026-12-24T13:00:00Z --zone America/New_York
`;

const mark = { open: '●', closed: '○', unknown: '◌' } as const;

/** The moment that a flag names. @throws CannotRun if it names none */
function moment(written: string | undefined): string {
  if (written === undefined) return new Date().toISOString();
  const ms = /(Z|[+-]\d\d:\d\d)$/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(ms))
    throw new CannotRun(
      `--at ${written} is no moment in time. Write it as 2026-12-24T13:00:00Z or 2026-12-24T14:00:00+01:00.`,
    );
  return new Date(ms).toISOString();
}

export async function run(args: ReadonlyArray<string>, io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, {
    at: { type: 'string' },
    zone: { type: 'string' },
    language: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const format = oneOf('format', values.format, ['text', 'json']);
  const at = moment(values.at);
  const zone = values.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone))
    throw new CannotRun(`--zone ${zone} is no time zone. Write the region and a city of it, such as Europe/London.`);
  const file = readHumanFile(positionals, 'help', io);
  const { other: human, issues } = file.source
    ? parseHuman('help', file.source, file.translations, at.slice(0, 10))
    : { issues: [] };
  for (const issue of [...file.issues, ...issues]) io.err.write(issueLine(issue));
  if (human?.kind !== 'help') return 1;
  const { language, t } = speak(values.language, Object.keys(human.notices), human.sourceLanguage);
  const notice = human.notices[language]!;
  const reader = { language, t, zone };
  const ways = allWays(notice, at);
  const best = waysToPerson(notice, at, {}, [language])[0];
  if (format === 'json') {
    const channels = ways.map((way) => ({
      id: way.id,
      kind: way.channel.kind,
      ...way.availability,
      said: sayAvailability(way, reader),
    }));
    io.out.write(`${JSON.stringify({ at, zone, best: best?.id ?? null, channels }, null, 2)}\n`);
    return 0;
  }
  io.out.write(`${notice.title}\n`);
  const width = Math.max(...ways.map(({ channel }) => channel.label.length));
  for (const way of ways) {
    const { channel, availability } = way;
    io.out.write(`\n${mark[availability.state]} ${channel.label.padEnd(width)}   ${sayAvailability(way, reader)}\n`);
    const address = channel.address === 'in-page' ? [] : [channel.address];
    const lines = [...address, ...describeWay(way, reader)];
    for (const line of lines) io.out.write(`    ${line}\n`);
  }
  return 0;
}
