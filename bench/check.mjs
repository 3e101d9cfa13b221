// The figures of `forthright check`: run `npm run build` first, then `node bench/check.mjs [explanations] [languages]`.
// It writes a folder of copy, checks it with the built command, and prints time, memory and time per file.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseYaml } from 'yaml';

const { parse } = await import('../dist/core.js');
const command = fileURLToPath(new URL('../dist/cli/cli.js', import.meta.url));
if (!existsSync(command)) throw new Error('Run npm run build first.');
const tags = 'en de fr es it nl pl pt sv da fi cs sk sl hu ro bg el hr lt lv et ga mt'.split(' ');

/** A notice with some items, in one language: the source, or the texts of a translation. */
function notice(id, language, items, isSource, digest) {
  // In other languages every word is another one, so that the translations count as translated.
  const say = (text) => (isSource ? text : text.replace(/[a-z]+/gi, (word) => `${word}${language}`));
  const lines = [`kind: consent`, `id: ${id}`, `language: ${language}`];
  if (digest) lines.push(`source: ${digest}`);
  if (isSource)
    lines.push(
      'controller: { name: Penrose Paper Ltd, contact: privacy@penrose.example }',
      'authority: { name: The authority, url: https://authority.example }',
    );
  lines.push(
    `title: ${say('Let us send you letters?')}`,
    `intro: ${say('You can buy paper either way.')}`,
    `rights: ${say('You can see, correct or delete your data.')}`,
    'items:',
  );
  for (let item = 0; item < items; item++) {
    lines.push(
      `  item-${item}:`,
      `    title: ${say('Letters about paper')} ${item}`,
      `    purpose: ${say('We use your address to send you a letter when this paper arrives in the shop.')}`,
    );
    if (isSource) lines.push('    basis: consent', '    recipients: {}');
    lines.push(`    data: { address: ${say('your postal address')} }`);
    lines.push(`    retention: { ${isSource ? 'period: P1Y, ' : ''}from: ${say('the last letter we sent')} }`);
    lines.push(
      `    benefit: { you: ${say('You hear of new paper first')}., us: ${say('You buy more often')}. }`,
      `    ifRefused: ${say('You get no letters. You can still buy everything in the shop.')}`,
      `    withdrawal: ${say('Turn this off under Privacy choices. We send no more letters from that day.')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function folderOf(explanations, languages, items) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
  for (let index = 0; index < explanations; index++) {
    const part = join(folder, `part-${Math.floor(index / 100)}`);
    mkdirSync(part, { recursive: true });
    const id = `notice-${index}`;
    const source = notice(id, 'en', items, true);
    writeFileSync(join(part, `${id}.consent.yaml`), source);
    const { digest } = parse({ file: id, data: parseYaml(source) }).explanation.notices.en;
    for (const tag of tags.slice(1, languages))
      writeFileSync(join(part, `${id}.consent.${tag}.yaml`), notice(id, tag, items, false, digest));
  }
  return folder;
}

/** Runs the command: milliseconds from start to exit, and the most memory it held. */
function measure(folder) {
  const started = performance.now();
  return new Promise((resolved) => {
    const child = spawn(process.execPath, [command, 'check', folder, '--format', 'json'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let peak = 0;
    let ticks = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(
          peak,
          Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0),
        );
        const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
        ticks = Number(user) + Number(system);
      } catch {} // not Linux, or over already
    }, 10);
    let out = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.on('close', (code) => {
      clearInterval(look);
      resolved({
        ms: performance.now() - started,
        mb: peak / 1024,
        cpuS: ticks / 100,
        code,
        ...JSON.parse(out).checked,
      });
    });
  });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const wanted = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 24)];
console.log(`Node ${process.version}, ${availableParallelism()} cores`);

if (process.env.KEEP) {
  console.log(folderOf(100, 24, 3));
  process.exit();
}
/** Milliseconds from start to exit of Node with these arguments. */
function timeOf(...args) {
  const started = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - started;
}

// In turns with Node alone, so that a busy machine slows both: the ratio says more than the time.
const single = folderOf(1, 1, 20);
const runs = { bare: [], check: [] };
for (let run = 0; run < 15; run++) {
  runs.bare.push(timeOf('-e', '0'));
  runs.check.push(timeOf(command, 'check', single, '--format', 'json'));
}
const [bare, check] = [median(runs.bare), median(runs.check)];
console.log(
  `one notice of 20 items: ${check.toFixed(0)} ms from start to exit, Node alone ${bare.toFixed(0)} ms, ratio ${(check / bare).toFixed(1)} (medians of 15 in turns; fastest ${Math.min(...runs.check).toFixed(0)} and ${Math.min(...runs.bare).toFixed(0)} ms)`,
);
rmSync(single, { recursive: true });

// What changed between two versions of 100 notices in all languages: one item of each has a new recipient.
const [old, now] = [folderOf(100, wanted[1], 3), folderOf(100, wanted[1], 3)];
for (let index = 0; index < 100; index++) {
  const file = join(now, 'part-0', `notice-${index}.consent.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('recipients: {}', 'recipients: { carrier: Swift Carriers }'));
}
const diffs = Array.from({ length: 3 }, () => timeOf(command, 'diff', old, now, '--format', 'json'));
console.log(
  `diff of 100 notices in ${wanted[1]} languages, one new recipient in each: ${median(diffs).toFixed(0)} ms from start to exit`,
);
for (const folder of [old, now]) rmSync(folder, { recursive: true });

for (const share of [4, 2, 1]) {
  const folder = folderOf(Math.round(wanted[0] / share), wanted[1], 3);
  const { ms, mb, cpuS, files, explanations, code } = await measure(folder);
  console.log(
    `${explanations} explanations, ${files} files: ${(ms / 1000).toFixed(1)} s, ${(ms / files).toFixed(2)} ms a file, ${mb.toFixed(0)} MB, ${cpuS.toFixed(1)} s of processor time, exit ${code}`,
  );
  rmSync(folder, { recursive: true });
}
