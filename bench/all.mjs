// npm run bench: everything that is measured, in one run. Prints a table and writes BENCHMARKS.md with machine and date.
// Build first. Nothing else should run on the machine; rounds are interleaved, and ratios say more than milliseconds.
// --rounds=N (5); --small tries every section with next to nothing in it, and writes no file.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, version } from 'node:os';

const small = process.argv.includes('--small');
if (small) process.env.BENCH_ITEMS ??= '5 50';
const { measure } = await import('./peers.mjs');
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? (small ? 1 : 5));
const peers = await measure({ rounds });

const names = [
  'forthright',
  'forthright by a script',
  'forthright-plain',
  'platform',
  'radix',
  'klaro',
  'c15t',
  'vanilla-cookieconsent',
  'react-cookie-consent',
];
const titles = {
  forthright: 'Forthright',
  'forthright by a script': 'Forthright, put by a script at the top of a painted page',
  'forthright-plain': 'Forthright, without its stylesheet',
  platform: 'bare `<dialog>`',
  radix: 'Radix, by hand',
  klaro: 'Klaro 0.7.22',
  c15t: 'c15t 2.2.1',
  'vanilla-cookieconsent': 'vanilla-cookieconsent 3.1.0',
  'react-cookie-consent': 'react-cookie-consent 10.0.2',
};
const figure = (value, digits) => value.toLocaleString('en', { maximumFractionDigits: digits });
const cell = (found, base, digits) => {
  if (!found) return '–';
  const { median, low, high, runs } = found;
  const ratio = base && base !== found && base.median > 0 ? `, ${(median / base.median).toFixed(2)}×` : '';
  return `${figure(median, digits)}${runs > 1 ? ` (${figure(low, digits)}–${figure(high, digits)})` : ' (one run)'}${ratio}`;
};
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
const byCount = (kind, counts, digits = 0) =>
  table(
    ['', ...counts.map((count) => `${count} items`)],
    names
      .filter((name) => peers[kind][name])
      .map((name) => [
        titles[name],
        ...counts.map((count) => cell(peers[kind][name][count], peers[kind].platform?.[count], digits)),
      ]),
  );
const one = (kind, digits) =>
  table(
    ['', '5 items'],
    names
      .filter((name) => peers[kind][name])
      .map((name) => [titles[name], cell(peers[kind][name][5], undefined, digits)]),
  );

/** What the size check of every change says: the limit is held by it. */
const checked = () => {
  try {
    return JSON.parse(
      execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch (fault) {
    return JSON.parse(fault.stdout || '[]'); // a limit that is passed ends it with 1
  }
};

/** What another bench prints, as it prints it. */
const printed = (file, ...args) => {
  try {
    return execFileSync(process.execPath, [`bench/${file}`, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    }).trim();
  } catch (fault) {
    return `It failed: ${fault.message}`;
  }
};

console.error('the other benches');
const sections = {
  'The command': printed('check.mjs', ...(small ? ['40', '3'] : [])),
  Records: printed('consent.mjs'),
  Why: printed('why.mjs'),
  Human: printed('human.mjs'),
};
/** A figure out of what another bench printed. */
const said = (section, pattern) => Number(pattern.exec(sections[section])?.[1] ?? Number.NaN);
const last = (section, pattern) => Number([...sections[section].matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);

const { sizes } = peers;
const at = (kind, name, count) => peers[kind][name]?.[count]?.median ?? Number.NaN;
/** Met, or by how much not. */
const verdict = (found, limit) =>
  Number.isNaN(found) ? 'not measured' : found <= limit ? 'met' : `**not met**: ${(found / limit).toFixed(2)} times it`;
const promise = (what, limit, found, unit, digits = 0) => [
  what,
  `${figure(limit, digits)} ${unit} or less`,
  `${figure(found, digits)} ${unit}`,
  verdict(found, limit),
];
/** Against another contender of the same run. */
const beside = (what, kind, count, rivals, words) => {
  const own = at(kind, 'forthright', count);
  const best = Math.min(...rivals.map((name) => at(kind, name, count)));
  const others = rivals.map((name) => `${titles[name]} ${figure(at(kind, name, count), 0)}`).join(', ');
  return [what, words, `${figure(own, 0)} ms; ${others}`, verdict(own, best)];
};
const reacts = ['radix', 'klaro', 'c15t'];
const limit = 'no slower than a bare `<dialog>` with all the text';
const promises = [
  promise('banner, dialog, store, records, changes', 18, (checked()[0]?.size ?? Number.NaN) / 1000, 'kB', 2),
  promise('decide and a record', 1.5, sizes['forthright: decide and a record'], 'kB', 2),
  beside('open with 5 items', 'open', 5, reacts, 'first of all React and Preact peers'),
  ...[500, 2000].map((count) => beside(`open with ${count} items`, 'open', count, ['platform'], limit)),
  beside('toggle one of 2,000', 'toggle', 2000, ['platform'], 'no slower than the platform dialog'),
  promise('layout shift of the banner', 0.0049, at('shift', 'forthright', 5), 'CLS', 4),
  promise(
    'check 1,000 explanations in 24 languages',
    10,
    last('The command', /\d+ explanations, 24000 files: ([\d.]+) s/g),
    's',
    1,
  ),
  promise('check one notice of 20 items', 150, said('The command', /one notice of 20 items: (\d+) ms/), 'ms'),
  promise('ask again with 10,000 records', 5, said('Records', /"again": ([\d.]+)/), 'ms', 2),
  promise('explain 3 routes with 20,000 values', 10, said('Why', /explaining 3 routes.*median ([\d.]+) ms/), 'ms', 2),
  promise(
    'all reason types and the smallest adapter',
    6,
    said('Why', /fromGraphHopper, the smallest adapter +(\d+) B/) / 1000,
    'kB',
    2,
  ),
  promise(
    'all reason types and Mapbox',
    6,
    said('Why', /all three explainers and fromMapbox, without words.* (\d+) B/) / 1000,
    'kB',
    2,
  ),
  promise('button, panel, hours', 7, said('Human', /button \+ panel \+ hours.* ([\d.]+) kB/), 'kB', 2),
  promise(
    'availability of 1,000 channels',
    20,
    said('Human', /availability of 1,000 channels.*median ([\d.]+) ms/),
    'ms',
    1,
  ),
  promise(
    'graph check of 5,000 nodes',
    200,
    said('Human', /graph check of 5000 nodes \(.*median ([\d.]+) ms/),
    'ms',
    1,
  ),
];

const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${version()}; Node ${process.version}; Chromium ${peers.chromium}. Milliseconds are at a processor slowed four times, median of ${rounds} interleaved rounds with lowest and highest; × is the ratio to the bare platform dialog in the same run. Compare ratios: machines differ, and so do minutes.

Every contender shows the same items with the same words. Forthright makes an item's full explanation when it is opened, or when the browser rests; the others have one description an item, which is on the page from the start. The bare dialog and Radix have no stylesheet, the others their own, linked; Forthright stands in the tables also without its own. c15t has five categories and no more; react-cookie-consent has no items.

From the press to the next paint: the first frame that has the visible dialog in it, once it has been painted. Until the whole list is there: the first frame that has the last switch in it. The rule is one for all. Processor time is what the page's main thread worked until then, without waiting: it says the same on a busy machine, and is the figure to compare on one.

## The figures we promised

${table(['what', 'promised', 'found', ''], promises)}

## Size

Minified and compressed with brotli, React left out; every contender bundled by Vite in the same way. The figure above is that of size-limit, which checks every change: two bundlers differ by some bytes.

${table(
  ['', 'kB'],
  Object.entries(sizes).map(([name, kB]) => [name, kB.toFixed(2)]),
)}

## From the press to the next paint, ms

${byCount('open', [5, 50, 500, 2000])}

## Until the whole list is there, ms

${byCount('whole', [5, 50, 500, 2000])}

## Processor time of the main thread until then, ms

${byCount('work', [5, 50, 500, 2000])}

## One switch, to the next paint, ms

${byCount('toggle', [5, 50, 500, 2000])}

## Heap after opening, MB

${byCount('heap', [5, 50, 500, 2000], 1)}

## Elements in the document

${byCount('nodes', [5, 50, 500, 2000])}

## The banner: layout shift

${one('shift', 4)}

## The banner on a server, ms

${one('server', 2)}

## The banner hydrated, ms

${one('hydrate', 0)}

${Object.entries(sections)
  .map(([title, lines]) => `## ${title}\n\n\`\`\`\n${lines}\n\`\`\``)
  .join('\n\n')}
`;
if (!small) writeFileSync('BENCHMARKS.md', text);
console.log(text);
