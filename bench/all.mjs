// npm run bench: everything that is measured, in one run. Prints a table and writes BENCHMARKS.md with machine and date.
// Build first. Nothing else should run on the machine; rounds are interleaved, and ratios say more than milliseconds.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem, version } from 'node:os';
import { measure } from './peers.mjs';

const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice(9) ?? 5);
const peers = await measure({ rounds });

const names = ['forthright', 'platform', 'radix', 'klaro', 'c15t', 'vanilla-cookieconsent', 'react-cookie-consent'];
const titles = {
  forthright: 'Forthright',
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

const { sizes } = peers;
const at = (kind, name, count) => peers[kind][name]?.[count]?.median ?? Number.NaN;
const promise = (what, figureWanted, found, met) => [what, figureWanted, found, met ? 'met' : '**not met**'];
const own = sizes['forthright: banner, dialog, store, records, changes'];
const decide = sizes['forthright: decide and a record'];
const others = ['radix', 'klaro', 'c15t'];
const promises = [
  promise('banner, dialog, store, records, changes', '18 kB', `${own.toFixed(1)} kB`, own <= 18),
  promise('decide and a record', '1.5 kB', `${decide.toFixed(2)} kB`, decide <= 1.5),
  promise(
    'open with 5 items',
    'first of all React and Preact peers',
    `${figure(at('open', 'forthright', 5), 0)} ms; ${others.map((name) => `${titles[name]} ${figure(at('open', name, 5), 0)}`).join(', ')}`,
    others.every((name) => at('open', 'forthright', 5) <= at('open', name, 5)),
  ),
  ...[500, 2000].map((count) =>
    promise(
      `open with ${count} items`,
      'no slower than a bare `<dialog>` with all the text',
      `${(at('open', 'forthright', count) / at('open', 'platform', count)).toFixed(2)}×`,
      at('open', 'forthright', count) <= at('open', 'platform', count),
    ),
  ),
  promise(
    'toggle one of 2,000',
    'no slower than the platform dialog',
    `${(at('toggle', 'forthright', 2000) / at('toggle', 'platform', 2000)).toFixed(2)}×`,
    at('toggle', 'forthright', 2000) <= at('toggle', 'platform', 2000),
  ),
  promise(
    'layout shift of the banner',
    '0.00',
    at('shift', 'forthright', 5).toFixed(4),
    at('shift', 'forthright', 5) < 0.005,
  ),
];

const text = `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${version()}; Node ${process.version}; Chromium ${peers.chromium}. Milliseconds are at a processor slowed four times, median of ${rounds} interleaved rounds with lowest and highest; × is the ratio to the bare platform dialog in the same run. Compare ratios: machines differ, and so do minutes.

Every contender shows the same items with the same words. Forthright makes an item's full explanation when it is opened; the others have one description an item, which is on the page from the start. c15t has five categories and no more; react-cookie-consent has no items.

## The figures we promised

${table(['what', 'promised', 'found', ''], promises)}

## Size

Minified and compressed with brotli, React left out.

${table(
  ['', 'kB'],
  Object.entries(sizes).map(([name, kB]) => [name, kB.toFixed(2)]),
)}

## From the press to the next paint, ms

${byCount('open', [5, 50, 500, 2000])}

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

## The command

\`\`\`
${printed('check.mjs')}
\`\`\`

## Records

\`\`\`
${printed('consent.mjs')}
\`\`\`

## Why

\`\`\`
${printed('why.mjs')}
\`\`\`

## Human

\`\`\`
${printed('human.mjs')}
\`\`\`
`;
writeFileSync('BENCHMARKS.md', text);
console.log(text);
