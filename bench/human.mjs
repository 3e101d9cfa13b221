// Size and speed of "human": node bench/human.mjs. Sizes are of what a page would load: minified, then brotli.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { availability, guideFaults, walkGuide } from '../src/core/index.ts';

const root = new URL('..', import.meta.url).pathname;

/**
 * Bytes of a program that imports these names, minified and compressed; React stays out. What is fetched once a button
 * stands is not among them: `fetchedLater` says it.
 */
async function sizeOf(names, path) {
  const contents = `import { ${names.join(', ')} } from './src/${path}/index.ts'; globalThis.x = [${names}];`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'tsx' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react-dom', 'react/jsx-runtime', './request.ts'],
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

/** Bytes of what follows a press, which a page fetches by itself, and only where there is an `onEscalate`. */
async function fetchedLater() {
  const entryPoints = [`${root}src/react/internal/request.ts`];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

const row = (what, value) => console.log(`${what.padEnd(70)} ${value}`);
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

/** The first run, and the median of the others, in milliseconds. */
function timed(runs, work) {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  const [first, ...later] = times;
  later.sort((a, b) => a - b);
  return `first ${first.toFixed(1)} ms, median ${later[later.length >> 1].toFixed(2)} ms`;
}

row(
  'button + panel + hours, as esbuild minifies (7 kB is held by size-limit)',
  kB(await sizeOf(['EscalationButton', 'ContactPanel'], 'react')),
);
row('what is fetched after that, where there is an onEscalate', kB(await fetchedLater()));
row('button alone', kB(await sizeOf(['EscalationButton'], 'react')));
row(
  'button + panel + notice + guided help',
  kB(await sizeOf(['EscalationButton', 'ContactPanel', 'AutomationNotice', 'GuidedHelp'], 'react')),
);
row('provider + button + panel', kB(await sizeOf(['ForthrightProvider', 'EscalationButton', 'ContactPanel'], 'react')));
const dialog = await sizeOf(['ForthrightProvider', 'ConsentDialog'], 'react');
const both = await sizeOf(['ForthrightProvider', 'ConsentDialog', 'EscalationButton', 'ContactPanel'], 'react');
row('what button + panel + hours add to a page with the consent dialog', kB(both - dialog));
row('hours alone (availability)', kB(await sizeOf(['availability'], 'core')));
row('guide walk alone', kB(await sizeOf(['walkGuide'], 'core')));

// 1,000 channels, each with hours of its own, in 20 zones, with holidays and an exception.
const zones = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dubai',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Nairobi',
  'Africa/Casablanca',
  'Europe/Madrid',
  'Europe/Warsaw',
  'Europe/Helsinki',
  'America/Chicago',
  'America/Denver',
  'UTC',
];
const two = (number) => String(number).padStart(2, '0');
const hours = Object.fromEntries(
  Array.from({ length: 1000 }, (_, at) => {
    const open = [`${two(6 + (at % 5))}:00-12:00`, `13:00-${two(16 + (at % 6))}:30`];
    const weekly = {
      monday: open,
      tuesday: open,
      wednesday: open,
      thursday: open,
      friday: open,
      ...(at % 3 === 0 && { saturday: ['10:00-02:00'] }),
    };
    return [
      `h-${at}`,
      {
        zone: zones[at % zones.length],
        weekly,
        holidays: 'all',
        exceptions: { '2026-12-24': { open: ['08:00-12:00'], label: 'Christmas Eve' } },
      },
    ];
  }),
);
const channel = {
  kind: 'phone',
  label: 'Call',
  reachesPerson: 'directly',
  address: '+49 30 901820',
  languages: ['en'],
  cost: 'free',
};
const fresh = () =>
  structuredClone({
    kind: 'help',
    id: 'help',
    language: 'en',
    organisation: 'Lumen',
    title: 'Help',
    hours,
    holidays: { all: { from: '2026-01-01', until: '2026-12-31', days: { '2026-12-25': 'Christmas Day' } } },
    channels: Object.fromEntries(Object.keys(hours).map((id) => [`c-${id}`, { ...channel, hours: id }])),
  });
const help = fresh();
const day = Date.parse('2026-10-20T00:00:00Z');
row(
  'availability of 1,000 channels, each asked at another minute (limit 20 ms)',
  timed(200, (run) => availability(help, new Date(day + run * 3_660_000).toISOString())),
);
const helps = Array.from({ length: 20 }, fresh);
row(
  'the same, each time from a help file never seen before',
  timed(20, (run) => availability(helps[run], '2026-11-24T10:00:00Z')),
);

/** A guide of so many questions in a row, every one with a condition over the one before. */
function guide(size) {
  const nodes = { end: { outcome: 'Done.' } };
  for (let at = 0; at < size; at++) {
    const next = at + 1 < size ? `n-${at + 1}` : 'end';
    const ways = at > 0 && at % 10 === 0 ? [{ when: { [`n-${at - 1}`]: 'yes' }, to: next }, { to: 'end' }] : next;
    nodes[`n-${at}`] = {
      question: `Question ${at}?`,
      options: { yes: { label: 'Yes', next: ways }, no: { label: 'No', next: 'end' } },
    };
  }
  return { kind: 'guide', id: 'large', language: 'en', title: 'Large', human: 'help', start: 'n-0', nodes };
}
for (const size of [1250, 2500, 5000, 10_000, 20_000]) {
  const large = guide(size);
  row(
    `graph check of ${size} nodes${size === 5000 ? ' (limit 200 ms)' : ''}`,
    timed(9, () => guideFaults(large)),
  );
}
const faulty = guide(5000);
delete faulty.human;
faulty.nodes.end.person = true;
row(
  'graph check of 5000 nodes, almost all of them without a person',
  timed(9, () => guideFaults(faulty)),
);
const large = guide(5000);
const answers = Array.from({ length: 5000 }, () => 'yes');
row(
  'walking 5,000 answers',
  timed(20, () => walkGuide(large, answers)),
);
