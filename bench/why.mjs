// Size and speed of "why": node bench/why.mjs. Sizes are of what a page would load: minified, then brotli.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { explainRoute } from '../src/core/index.ts';
import { fromMapbox } from '../src/facts/index.ts';

const root = new URL('..', import.meta.url).pathname;

/** Bytes of a program that imports these names, minified and compressed. */
async function sizeOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0].contents).length;
}

const use = (names) => `globalThis.x = [${names}];`;
const core = ['explainRoute', 'explainChoice', 'explainDecision', 'whyText', 'whySummary', 'sayReason'];
const guarded = [...core, 'faithful', 'verifyWhy'];
const from = (names, path) => `import { ${names} } from './src/${path}/index.ts';`;
const row = (what, value) => console.log(`${what.padEnd(66)} ${value}`);

// Three routes, 20,000 annotation values between them.
const segments = 6667;
const levels = ['low', 'moderate', 'heavy', 'severe', 'unknown'];
const route = (index) => ({
  distance: 40_000 - 3000 * index,
  duration: 2400 + 200 * index,
  duration_typical: 2300,
  weight: 2500 + 200 * index,
  legs: [
    {
      steps: [],
      annotation: {
        congestion: Array.from({ length: segments }, (_, at) => levels[(at * (index + 3)) % 5]),
        distance: Array.from({ length: segments }, () => 6),
      },
    },
  ],
});
const answer = { code: 'Ok', routes: [0, 1, 2].map(route) };
const times = [];
let level;
for (let run = 0; run < 300; run++) {
  const start = performance.now();
  ({ level } = explainRoute(fromMapbox(answer)));
  times.push(performance.now() - start);
}
const first = times[0];
times.sort((a, b) => a - b);
row(
  `explaining 3 routes with ${3 * segments} annotation values (limit 10 ms), ${level}`,
  `first ${first.toFixed(2)} ms, median ${times[150].toFixed(2)} ms`,
);

// Sizes after the times: building leaves a heap that the first call would be charged for.
const explainers = ['explainRoute', 'explainChoice', 'explainDecision'];
row(
  'explainRoute and fromMapbox',
  `${await sizeOf(`${from('explainRoute', 'core')}${from('fromMapbox', 'facts')}${use(['explainRoute', 'fromMapbox'])}`)} B`,
);
row(
  'all three explainers and fromMapbox, without words (figure: 6 kB)',
  `${await sizeOf(`${from(explainers, 'core')}${from('fromMapbox', 'facts')}${use([...explainers, 'fromMapbox'])}`)} B`,
);
row(
  'the same with fromGraphHopper, the smallest adapter',
  `${await sizeOf(`${from(explainers, 'core')}${from('fromGraphHopper', 'facts')}${use([...explainers, 'fromGraphHopper'])}`)} B`,
);
row(
  'the same with fromMapbox and the words',
  `${await sizeOf(`${from(core, 'core')}${from('fromMapbox', 'facts')}${use([...core, 'fromMapbox'])}`)} B`,
);
row(
  'the same with the guard and the nine invariants',
  `${await sizeOf(`${from(guarded, 'core')}${from('fromMapbox', 'facts')}${use([...guarded, 'fromMapbox'])}`)} B`,
);
for (const name of [
  'fromMapbox',
  'fromOsrm',
  'fromValhalla',
  'fromGraphHopper',
  'fromOpenRouteService',
  'fromHere',
  'fromHereTransit',
  'fromGoogleRoutes',
  'fromGoogleDirections',
  'fromTomTom',
  'fromAzureMaps',
  'fromAny',
])
  row(`${name} alone`, `${await sizeOf(`${from(name, 'facts')}${use([name])}`)} B`);
